// One texel: the mean colour of the skin of a laid-flat face.
uniform sampler2D flatFace;
out vec4 colour;

void main() {
  vec4 sum = vec4(0.0);
  for (int index = 0; index < 100; index++) {
    sum += texture(flatFace, 0.2 + 0.6 * (vec2(float(index % 10), float(index / 10)) + 0.5) / 10.0);
  }
  colour = vec4(sum.rgb / max(sum.a, 1e-4), 1.0);
}
