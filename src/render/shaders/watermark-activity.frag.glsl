// From one sample of the picture for each cell: how much a place bears, as a part of the most, and how bright it is.
uniform sampler2D samples;
uniform float least;
uniform float most;
// By how much the share grows for a difference in brightness of 1.
uniform float growth;
in vec2 place;
out vec4 colour;

const int SIDE = 4;

void main() {
  ivec2 size = textureSize(samples, 0);
  ivec2 first = ivec2(floor(place * vec2(size))) - SIDE / 2;
  float values[SIDE * SIDE];
  float mean = 0.0;
  float brightness = 0.0;
  for (int index = 0; index < SIDE * SIDE; index++) {
    ivec2 cell = clamp(first + ivec2(index % SIDE, index / SIDE), ivec2(0), size - 1);
    vec3 sampled = texelFetch(samples, cell, 0).rgb;
    values[index] = dot(sampled, vec3(0.299, 0.587, 0.114));
    mean += values[index] / float(SIDE * SIDE);
    brightness += max(sampled.r, max(sampled.g, sampled.b)) / float(SIDE * SIDE);
  }
  float spread = 0.0;
  for (int index = 0; index < SIDE * SIDE; index++) spread += abs(values[index] - mean) / float(SIDE * SIDE);
  colour = vec4(min(most, least + spread * growth) / most, brightness, 0.0, 1.0);
}
