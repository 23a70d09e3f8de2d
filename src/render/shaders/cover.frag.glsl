// Hair in front of the face: in red that of the source, in green that of the target; blue is how well the source is seen.
uniform sampler2D sourceFlat;
uniform sampler2D sourceLight;
uniform sampler2D sourceModel;
uniform sampler2D targetFlat;
uniform sampler2D targetLight;
uniform sampler2D targetModel;
uniform sampler2D regions;
uniform vec2 texelSize;
in vec2 place;
out vec4 colour;

// Hair is much darker than the skin around it, or of another colour and rough.
float hairAt(sampler2D flatFace, sampler2D light, sampler2D model) {
  vec3 skin = skinCoordinates(texture(light, place).rgb);
  vec3 found = skinCoordinates(texture(flatFace, place).rgb);
  vec2 spread = max(texture(model, vec2(0.375, 0.5)).yz, vec2(0.014));
  float dark = (skin.x - found.x) / max(skin.x, 0.05);
  float odd = length((found.yz - skin.yz) / spread);
  float rough = roughnessOf(flatFace, place, texelSize, found.x) / max(skin.x, 0.05);
  return max(smoothstep(0.3, 0.5, dark), smoothstep(1.5, 3.0, odd) * smoothstep(0.03, 0.07, rough));
}

void main() {
  float zone = texture(regions, place).b;
  float source = hairAt(sourceFlat, sourceLight, sourceModel);
  float target = hairAt(targetFlat, targetLight, targetModel);
  colour = vec4(zone * source, zone * target, texture(sourceFlat, place).a, 1.0);
}
