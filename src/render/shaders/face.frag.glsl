uniform sampler2D source;
uniform sampler2D sourceLight;
uniform sampler2D targetLight;
uniform sampler2D cover;
uniform sampler2D regions;
uniform sampler2D microText;
uniform mat3 microTextPlacement;
uniform float microTextContrast;
uniform float skinTone;
uniform float feather;
uniform float opacity;
in vec2 sourcePlace;
in vec2 mirrorPlace;
in vec2 flatPlace;
in vec2 pixel;
in float towardsViewer;
in float fromEdge;
flat in vec3 eyeRatio;
out vec4 colour;

const float LARGEST_RATIO = 10.0;
const float LARGEST_TINT = 2.6;

// Ratio of the target's light to the source's, bounded so that neither noise nor a dark source can colour the face.
vec3 lightRatio(vec3 source) {
  vec3 target = texture(targetLight, flatPlace).rgb + 0.003;
  vec3 ratio = target / (source + 0.003);
  float overall = luminance(target) / luminance(source + 0.003);
  vec3 tint = clamp(ratio / overall, 1.0 / LARGEST_TINT, LARGEST_TINT);
  return clamp(overall, 1.0 / LARGEST_RATIO, LARGEST_RATIO) * tint;
}

// Shade and colour are a part of the skin and go with it; gloss adds to it, white on any skin. So on brighter skin what is
// lighter than its surroundings grows less than the skin, the less the brighter that is: nothing glows, least of all the wet
// rims of eyes and lips. Lips are not as dark or as light as the skin around them.
vec3 relit(vec3 light, vec2 place, vec4 parts, float amount) {
  vec3 skin = texture(sourceLight, place).rgb;
  vec3 gain = pow(lightRatio(skin), vec3(amount * (1.0 - 0.25 * parts.a)));
  float overall = luminance(skin * gain) / max(luminance(skin), 1e-4);
  vec3 base = skin * gain;
  vec3 detail = light - skin;
  bool glossy = luminance(detail) > 0.0;
  if (overall <= 1.0) return base + detail * (glossy ? mix(gain, vec3(overall), 0.5) * pow(overall, -0.2) : gain);
  if (glossy) {
    vec3 room = clamp(1.0 - base, 0.0, 1.0) / clamp(1.0 - skin, 0.05, 1.0);
    vec3 gloss = base + detail * pow(overall, 0.45 - 0.35 * parts.g) * room;
    return mix(gloss, min(gloss, max(1.1 * base, light)), parts.g);
  }
  // Hair of brows and lashes does not lighten with the skin that shows between it.
  float depth = clamp(luminance(light) / max(luminance(skin), 1e-4), 0.02, 0.65) / 0.65;
  float hair = parts.g * (1.0 - parts.a) * (1.0 - pow(depth, 0.25 * log2(overall)));
  return max(base + detail * gain * mix(pow(overall, -0.25), 1.0, parts.g) - hair * light * gain, 0.0);
}

// The lids' pink rims within the eye's outline are skin: on a darker face they must not shine like the whites.
float lidRim(vec3 raw, vec3 lit) {
  float brightest = max(max(raw.r, raw.g), raw.b);
  float colourful = 1.0 - min(min(raw.r, raw.g), raw.b) / max(brightest, 1e-3);
  float darkens = smoothstep(1.0, 0.6, luminance(lit) / max(luminance(raw), 1e-3));
  float skin = luminance(texture(sourceLight, flatPlace).rgb);
  return darkens * smoothstep(0.2, 0.4, colourful) * smoothstep(0.25, 0.5, luminance(raw) / max(skin, 1e-3));
}

void main() {
  vec2 mirrorFlat = vec2(1.0 - flatPlace.x, flatPlace.y);
  // Hair is known to a few texels: what lies beside it is left out as well.
  vec3 covered = smoothstep(vec3(0.06, 0.1, 0.0), vec3(0.35, 0.45, 1.0), texture(cover, flatPlace).rgb);
  vec3 coveredMirror = smoothstep(vec3(0.06, 0.1, 0.0), vec3(0.35, 0.45, 1.0), texture(cover, mirrorFlat).rgb);
  float own = covered.b * (1.0 - covered.r);
  float mirrored = (1.0 - own) * coveredMirror.b * (1.0 - coveredMirror.r);
  vec4 parts = texture(regions, flatPlace);
  // At the very edge the face always takes the target's light, whatever the slider says: no seam.
  float amount = mix(1.0, skinTone, smoothstep(0.0, 0.16, fromEdge));
  vec3 raw = texture(source, sourcePlace).rgb;
  vec3 skin = relit(raw, flatPlace, parts, amount);
  float share = mirrored / max(own + mirrored, 1e-3);
  if (share > 0.004) {
    vec3 other = texture(source, mirrorPlace).rgb;
    skin = mix(skin, relit(other, mirrorFlat, parts, amount), share);
    raw = mix(raw, other, share);
  }
  vec3 eye = raw * pow(eyeRatio, vec3(amount));
  vec3 encoded = fromLinear(mix(skin, eye, parts.r * (1.0 - lidRim(raw, skin))));
  vec2 tile = (microTextPlacement * vec3(pixel, 1.0)).xy;
  float ink = texture(microText, tile).a;
  encoded += microTextContrast * ink * (luminance(encoded) > 0.5 ? -1.0 : 1.0);
  float alpha = smoothstep(0.0, 1.0, fromEdge / feather) * smoothstep(0.02, 0.2, towardsViewer);
  alpha *= (1.0 - covered.g) * min(1.0, own + mirrored);
  colour = vec4(clamp(encoded, 0.0, 1.0), clamp(alpha, 0.0, 1.0) * opacity);
}
