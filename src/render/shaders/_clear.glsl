// Spread of a clear face's texels from frame to frame: lightness as a part of the skin's, and chromaticity.
const vec3 CLEAR_SPREAD = vec3(0.06, 0.008, 0.008);

// Lightness as a part of the whole skin's, so that a lamp changes nothing.
vec3 relativeTo(vec3 skin, vec3 found) {
  return vec3(found.x / max(skin.x, 0.05), found.yz);
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
