// The whole map, knowing how much of the face is taken to be hidden.
uniform sampler2D likelihood;
in vec2 position;
out vec2 place;
flat out float hiddenShare;

void main() {
  vec2 sum = vec2(0.0);
  for (int index = 0; index < 64; index++) {
    sum += texture(likelihood, vec2(0.2, 0.15) + vec2(0.6, 0.7) * (vec2(float(index % 8), float(index / 8)) + 0.5) / 8.0).rg;
  }
  hiddenShare = sum.r / sum.g;
  place = position;
  gl_Position = toClip(position);
}
