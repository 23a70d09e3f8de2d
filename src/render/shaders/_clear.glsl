// Spread of a clear face's texels from frame to frame: lightness as a part of the skin's around, and chromaticity.
const vec3 CLEAR_SPREAD = vec3(0.06, 0.008, 0.008);

// How a texel differs from the skin around it, so that neither lamps nor turns of the head change anything. In `skinCoordinates`.
vec3 relativeTo(vec3 skin, vec3 found) {
  return vec3(found.x / max(skin.x, 0.05), found.yz - skin.yz);
}

// From what it was, in spreads. Gloss comes and goes: what is brighter counts less than what is darker.
float strayed(vec3 from, vec3 to) {
  vec3 away = (to - from) / CLEAR_SPREAD;
  away.x *= away.x > 0.0 ? 0.42 : 1.0;
  return dot(away, away);
}

// The mean around a place, `reach` to each side and beyond.
vec4 meanTexel(sampler2D flatFace, vec2 place, float reach) {
  vec4 sum = vec4(0.0);
  for (int corner = 0; corner < 4; corner++) {
    vec2 offset = vec2(float(corner % 2), float(corner / 2)) * 2.0 - 1.0;
    sum += 0.25 * texture(flatFace, place + offset * reach);
  }
  return sum;
}
