// Fills what a level does not know from the coarser one, smoothed over its texels.
uniform sampler2D finer;
uniform sampler2D coarser;
uniform vec2 coarserTexelSize;
in vec2 place;
out vec4 colour;

void main() {
  vec4 known = texture(finer, place);
  vec4 sum = vec4(0.0);
  for (int row = -1; row <= 1; row++) {
    for (int column = -1; column <= 1; column++) {
      float weight = float((2 - row * row) * (2 - column * column)) / 16.0;
      sum += weight * texture(coarser, place + 0.75 * vec2(float(column), float(row)) * coarserTexelSize);
    }
  }
  vec3 guess = sum.rgb / max(sum.a, 1e-4);
  colour = vec4(known.rgb + guess * (1.0 - known.a), 1.0);
}
