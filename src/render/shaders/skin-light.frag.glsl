// What of the laid-flat face tells the light on the skin: its colour times a weight, and the weight. Eyes, brows, lips, nostrils,
// hair and grazing angles weigh nothing, so that they leave no ghost in the light taken over from them.
uniform sampler2D flatFace;
uniform sampler2D regions;
uniform sampler2D model;
uniform sampler2D sourceModel;
uniform vec2 texelSize;
in vec2 place;
out vec4 colour;

void main() {
  vec4 texel = texture(flatFace, place);
  vec3 mean = texture(model, vec2(0.125, 0.5)).rgb;
  vec3 spread = texture(model, vec2(0.375, 0.5)).rgb;
  vec3 found = skinCoordinates(texel.rgb);
  vec3 away = (found - mean) / spread;
  float dark = max(0.0, -away.x - 1.0) / 3.0;
  float odd = max(0.0, length(away.yz) - 1.5) / 4.0;
  float rough = smoothstep(0.02, 0.06, roughnessOf(flatFace, place, texelSize, found.x) / max(mean.x, 0.05));
  float skin = exp(-dark * dark - odd * odd * mix(0.05, 1.0, rough));
  // The light on a bearded source is that on its skin, so that the beard stays dark; the target is then read the same way.
  float beardHere = smoothstep(0.05, 0.25, beardAt(flatFace, place, texelSize, mean.x));
  float beard = texture(sourceModel, vec2(0.875, 0.5)).r * beardHere;
  float weight = texel.a * (1.0 - texture(regions, place).g) * (0.02 + 0.98 * skin) * (1.0 - 0.997 * beard);
  colour = vec4(texel.rgb * weight, weight);
}
