// The whole picture, and by how much its pixels change at a mark of 1.
uniform sampler2D marks;
uniform vec2 marksAcross;
// The change that the whole picture is to have in the mean, and the most for a place that bears all; both of 1.
uniform float meanChange;
uniform float mostChange;
in vec2 position;
out vec2 place;
flat out float change;

const int SIDE = 16;

void main() {
  float squares = 0.0;
  for (int index = 0; index < SIDE * SIDE; index++) {
    vec2 look = (vec2(index % SIDE, index / SIDE) + 0.5) / float(SIDE);
    float share = textureLod(marks, look, 0.0).g;
    squares += share * share;
  }
  change = min(mostChange, meanChange / sqrt(max(squares / float(SIDE * SIDE), 1e-6)));
  place = position * marksAcross;
  gl_Position = toClip(position);
}
