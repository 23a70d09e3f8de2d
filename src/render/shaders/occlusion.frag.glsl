// How likely something stands in front of a moving face, texel by texel: it is not what this texel has been while it was clear, or
// it can be no skin at all. Red is the likelihood times its weight, green the weight: eyes, brows and lips tell less than skin, and are
// taken to be hidden when the skin around them is.
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
  vec3 skin = skinCoordinates(texture(light, place).rgb);
  vec4 known = texture(clear, place);
  float changed = memory * smoothstep(9.0, 20.0, strayed(known.rgb, relativeTo(skin, found)) / max(known.a, 0.8));
  float rough = roughnessOf(flatFace, place, found.x);
  float hair = parts.b * hairOf(found, rough, skin, spread.yz);
  float odd = length((found.yz - mean.yz) / max(spread.yz, vec2(0.014)));
  float dark = (skin.x - found.x) / max(skin.x, 0.05);
  float jaw = smoothstep(0.55, 0.65, place.y) * bearded;
  float thing = max(smoothstep(7.5, 12.0, odd), smoothstep(0.5, 0.7, dark)) * (1.0 - parts.g) * (1.0 - jaw);
  float seen = smoothstep(0.1, 0.4, texel.a);
  float weight = mix(1.0, 0.2, parts.g);
  colour = vec4(seen * max(changed, max(hair, thing)) * weight, weight, 0.0, 1.0);
}
