// Vertices taken from `sourcePosition` and drawn at `position`, both from 0 to 1 of their picture.
in vec2 position;
in vec2 sourcePosition;
in float strength;
out vec2 place;
out float alpha;

void main() {
  place = sourcePosition;
  alpha = strength;
  gl_Position = toClip(position);
}
