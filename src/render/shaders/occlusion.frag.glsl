// How likely something stands in front of a moving face, texel by texel: it is not what this texel has been while it was clear, or
// it can be no skin at all. Red is the likelihood.
uniform sampler2D flatFace;
uniform sampler2D light;
uniform sampler2D model;
uniform sampler2D regions;
uniform sampler2D clear;
uniform float reach;
uniform float memory;
in vec2 place;
out vec4 colour;

void main() {
  vec3 mean = texture(model, vec2(0.125, 0.5)).rgb;
  vec3 spread = texture(model, vec2(0.375, 0.5)).rgb;
  float bearded = texture(model, vec2(0.875, 0.5)).r;
  vec4 parts = texture(regions, place);
  vec4 texel = meanTexel(flatFace, place, reach);
  vec3 found = skinCoordinates(toLight(texel.rgb));
  vec4 known = texture(clear, place);
  vec3 away = (relativeTo(mean, found) - known.rgb) / CLEAR_SPREAD;
  float changed = memory * smoothstep(7.0, 16.0, dot(away, away) / max(known.a, 0.7));
  float rough = roughnessOf(flatFace, place, found.x);
  float hair = parts.b * hairOf(found, rough, skinCoordinates(texture(light, place).rgb), spread.yz);
  float odd = length((found.yz - mean.yz) / max(spread.yz, vec2(0.012)));
  float dark = (mean.x - found.x) / max(mean.x, 0.05);
  float jaw = smoothstep(0.55, 0.65, place.y) * bearded;
  float thing = max(smoothstep(6.0, 10.0, odd), smoothstep(0.55, 0.75, dark)) * (1.0 - parts.g) * (1.0 - jaw);
  float seen = smoothstep(0.1, 0.4, texel.a);
  colour = vec4(seen * max(changed, max(hair, thing)), 0.0, 0.0, 1.0);
}
