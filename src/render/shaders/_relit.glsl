// Light of the target on colours of the source. For the fragment shader of the face.
uniform sampler2D sourceLight;
uniform sampler2D targetLight;
uniform float eyeShare;
in vec2 flatPlace;

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

// How much of an eye goes with the skin all the same, where that darkens: the lids' pink rims within its outline, which must not
// shine like the whites, and all of an eye enlarged until its edge is lost.
float skinOfEye(vec3 raw, vec3 lit) {
  float brightest = max(max(raw.r, raw.g), raw.b);
  float colourful = 1.0 - min(min(raw.r, raw.g), raw.b) / max(brightest, 1e-3);
  float darkens = 1.0 - smoothstep(0.6, 1.0, luminance(lit) / max(luminance(raw), 1e-3));
  float skin = luminance(texture(sourceLight, flatPlace).rgb);
  float rim = smoothstep(0.2, 0.4, colourful) * smoothstep(0.25, 0.5, luminance(raw) / max(skin, 1e-3));
  return darkens * max(rim, 1.0 - eyeShare);
}
