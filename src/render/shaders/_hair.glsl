// Hair is much darker than the skin around it, or of another colour and rough. All in `skinCoordinates`.
float hairOf(vec3 found, float roughness, vec3 skin, vec2 spread) {
  float dark = (skin.x - found.x) / max(skin.x, 0.05);
  float odd = length((found.yz - skin.yz) / max(spread, vec2(0.014)));
  float rough = roughness / max(skin.x, 0.05);
  return max(smoothstep(0.3, 0.5, dark), smoothstep(1.5, 3.0, odd) * smoothstep(0.03, 0.07, rough));
}
