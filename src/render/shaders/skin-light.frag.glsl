// What of the laid-flat face tells the light on the skin: its colour times a weight, and the weight. Eyes, brows, lips, nostrils,
// hair and grazing angles weigh nothing, so that they leave no ghost in the light taken over from them.
uniform sampler2D flatFace;
uniform sampler2D regions;
uniform sampler2D model;
uniform sampler2D sourceModel;
uniform sampler2D cover;
uniform float reach;
in vec2 place;
out vec4 colour;

vec4 weightedAt(vec2 at, vec3 mean, vec3 spread, float bearded) {
  vec4 texel = texture(flatFace, at);
  vec3 light = toLight(texel.rgb);
  vec3 found = skinCoordinates(light);
  vec3 away = (found - mean) / spread;
  float roughness = roughnessOf(flatFace, at, found.x);
  float dark = max(0.0, -away.x - 1.0) / 3.0;
  float odd = max(0.0, length(away.yz) - 1.5) / 4.0;
  float rough = smoothstep(0.02, 0.06, roughness / max(mean.x, 0.05));
  float skin = 0.02 + 0.98 * exp(-dark * dark - odd * odd * mix(0.05, 1.0, rough));
  // The light on a bearded source is that on its skin, so that the beard stays dark; the target is then read the same way.
  float beard = bearded * smoothstep(0.05, 0.25, beardOf(found.x, roughness, mean.x));
  float weight = texel.a * (1.0 - texture(regions, at).g) * skin * (1.0 - 0.997 * beard);
  return vec4(light * weight, weight);
}

void main() {
  vec3 mean = texture(model, vec2(0.125, 0.5)).rgb;
  vec3 spread = texture(model, vec2(0.375, 0.5)).rgb;
  float bearded = texture(sourceModel, vec2(0.875, 0.5)).r;
  colour = vec4(0.0);
  for (int corner = 0; corner < 4; corner++) {
    vec2 offset = vec2(float(corner % 2), float(corner / 2)) * 2.0 - 1.0;
    colour += 0.25 * weightedAt(place + offset * reach, mean, spread, bearded);
  }
  // A hand is no skin of this face, however alike.
  colour *= 1.0 - 0.98 * texture(cover, place).g;
}
