// Light of the target on colours of the source. For the shaders of the face.
const float LARGEST_RATIO = 10.0;
const float LARGEST_TINT = 2.6;

// Ratio of the target's light to the source's, bounded so that neither noise nor a dark source can colour the face.
vec3 lightRatio(vec3 source, vec3 target) {
  vec3 ratio = (target + 0.003) / (source + 0.003);
  float overall = luminance(target + 0.003) / luminance(source + 0.003);
  vec3 tint = clamp(ratio / overall, 1.0 / LARGEST_TINT, LARGEST_TINT);
  return clamp(overall, 1.0 / LARGEST_RATIO, LARGEST_RATIO) * tint;
}

// What is the same all around a texel, and found out once for each vertex: the source's skin there (in `w` by how much all of it grows
// brighter), what becomes of that skin, and the gains of what is lighter and of what is darker than it.
struct Relight {
  vec4 skin;
  vec3 base;
  vec3 gloss;
  vec3 matt;
};

// Shade and colour are a part of the skin and go with it; gloss adds to it, white on any skin. So on brighter skin what is
// lighter than its surroundings grows less than the skin, the less the brighter that is: nothing glows, least of all the wet
// rims of eyes and lips. Lips are not as dark or as light as the skin around them. `parts` are eyes, features and lips.
Relight relightOf(vec3 skin, vec3 target, vec3 parts, float amount) {
  vec3 gain = pow(lightRatio(skin, target), vec3(amount * (1.0 - 0.25 * parts.b)));
  vec3 base = skin * gain;
  float overall = luminance(base) / max(luminance(skin), 1e-4);
  if (overall <= 1.0) return Relight(vec4(skin, overall), base, mix(gain, vec3(overall), 0.5) * pow(overall, -0.2), gain);
  vec3 room = clamp(1.0 - base, 0.0, 1.0) / clamp(1.0 - skin, 0.05, 1.0);
  vec3 gloss = pow(overall, 0.45 - 0.35 * parts.g) * room;
  return Relight(vec4(skin, overall), base, gloss, gain * mix(pow(overall, -0.25), 1.0, parts.g));
}

vec3 relit(vec3 light, Relight r) {
  vec3 detail = light - r.skin.rgb;
  return r.base + detail * (luminance(detail) > 0.0 ? r.gloss : r.matt);
}

// Features on skin that grows brighter: none of their gloss outshines the skin, and the hair of brows and lashes does not lighten with
// the skin that shows between it.
vec3 featureOf(vec3 light, vec3 lit, Relight r, vec3 parts) {
  float depth = clamp(luminance(light) / max(luminance(r.skin.rgb), 1e-4), 0.02, 0.65) / 0.65;
  float hair = parts.g * (1.0 - parts.b) * (1.0 - pow(depth, 0.25 * log2(r.skin.w)));
  vec3 matt = max(lit - hair * light * r.base / max(r.skin.rgb, 1e-4), 0.0);
  vec3 gloss = mix(lit, min(lit, max(1.1 * r.base, light)), parts.g);
  return luminance(light - r.skin.rgb) > 0.0 ? gloss : matt;
}

// How much of an eye goes with the skin all the same, where that darkens: the lids' pink rims within its outline, which must not
// shine like the whites, and all of an eye enlarged until its edge is lost (`eyeShare` 0).
float skinOfEye(vec3 raw, vec3 lit, vec3 skin, float eyeShare) {
  float brightest = max(max(raw.r, raw.g), raw.b);
  float colourful = 1.0 - min(min(raw.r, raw.g), raw.b) / max(brightest, 1e-3);
  float darkens = 1.0 - smoothstep(0.6, 1.0, luminance(lit) / max(luminance(raw), 1e-3));
  float rim = smoothstep(0.2, 0.4, colourful) * smoothstep(0.25, 0.5, luminance(raw) / max(luminance(skin), 1e-3));
  return darkens * max(rim, 1.0 - eyeShare);
}
