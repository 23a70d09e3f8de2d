// The whole picture, and by how much its pixels change at a mark of 1.
uniform sampler2D cells;
// The change that the whole picture is to have in the mean, and the most for a place that bears all; both of 1.
uniform float meanChange;
uniform float mostChange;
uniform float darkest;
in vec2 position;
out vec2 place;
// From texels of the marks to what the blending wants.
flat out float slope;
flat out float rest;

const int SIDE = 16;

void main() {
  float squares = 0.0;
  for (int index = 0; index < SIDE * SIDE; index++) {
    vec2 look = (vec2(index % SIDE, index / SIDE) + 0.5) / float(SIDE);
    float share = textureLod(cells, look, 0.0).a;
    squares += share * share;
  }
  float change = min(mostChange, meanChange / sqrt(max(squares / float(SIDE * SIDE), 1e-6)));
  slope = 0.5 * (255.0 / 127.0) * change / darkest;
  rest = 0.5 - slope * (128.0 / 255.0);
  place = position;
  gl_Position = toClip(position);
}
