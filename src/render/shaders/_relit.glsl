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

// What is the same all around a texel: the source's skin there, the gain of its colours, and powers of the overall gain, for gloss, for
// what is matt, and for hair. `parts` are eyes, features and lips.
struct Relight {
  vec3 skin;
  vec3 gain;
  vec4 powers;
};

Relight relightOf(vec3 skin, vec3 target, vec3 parts, float amount) {
  vec3 gain = pow(lightRatio(skin, target), vec3(amount * (1.0 - 0.25 * parts.b)));
  float overall = luminance(skin * gain) / max(luminance(skin), 1e-4);
  float gloss = pow(overall, overall <= 1.0 ? -0.2 : 0.45 - 0.35 * parts.g);
  float matt = mix(pow(overall, -0.25), 1.0, parts.g);
  return Relight(skin, gain, vec4(gloss, matt, 0.25 * max(log2(overall), 0.0), overall));
}

// Shade and colour are a part of the skin and go with it; gloss adds to it, white on any skin. So on brighter skin what is
// lighter than its surroundings grows less than the skin, the less the brighter that is: nothing glows, least of all the wet
// rims of eyes and lips. Lips are not as dark or as light as the skin around them.
vec3 relit(vec3 light, Relight r, vec3 parts) {
  vec3 base = r.skin * r.gain;
  vec3 detail = light - r.skin;
  bool glossy = luminance(detail) > 0.0;
  if (r.powers.w <= 1.0) return base + detail * (glossy ? mix(r.gain, vec3(r.powers.w), 0.5) * r.powers.x : r.gain);
  if (glossy) {
    vec3 room = clamp(1.0 - base, 0.0, 1.0) / clamp(1.0 - r.skin, 0.05, 1.0);
    vec3 gloss = base + detail * r.powers.x * room;
    return mix(gloss, min(gloss, max(1.1 * base, light)), parts.g);
  }
  // Hair of brows and lashes does not lighten with the skin that shows between it.
  float hair = parts.g * (1.0 - parts.b);
  if (hair > 0.0) {
    float depth = clamp(luminance(light) / max(luminance(r.skin), 1e-4), 0.02, 0.65) / 0.65;
    hair *= 1.0 - pow(depth, r.powers.z);
  }
  return max(base + detail * r.gain * r.powers.y - hair * light * r.gain, 0.0);
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
