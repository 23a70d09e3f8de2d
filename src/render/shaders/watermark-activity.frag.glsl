// From one sample of the picture for each cell: how much a place bears, as a part of the most, and how bright it is.
uniform sampler2D samples;
uniform float least;
uniform float most;
// By how much the share grows for a difference in brightness of 1, and how much of that is noise.
uniform float growth;
uniform float noise;
// 1 where the second quietest quarter speaks for all: an edge then makes no lively place of the flat ones beside it.
uniform float byQuarters;
in vec2 place;
out vec4 colour;

const int SIDE = 4;

void main() {
  ivec2 size = textureSize(samples, 0);
  ivec2 first = ivec2(floor(place * vec2(size))) - SIDE / 2;
  float values[SIDE * SIDE];
  vec4 quarterMeans = vec4(0.0);
  float brightness = 0.0;
  for (int index = 0; index < SIDE * SIDE; index++) {
    ivec2 cell = clamp(first + ivec2(index % SIDE, index / SIDE), ivec2(0), size - 1);
    vec3 sampled = texelFetch(samples, cell, 0).rgb;
    values[index] = dot(sampled, vec3(0.299, 0.587, 0.114));
    quarterMeans[index / 8 * 2 + index % SIDE / 2] += values[index] / 4.0;
    brightness += max(sampled.r, max(sampled.g, sampled.b)) / float(SIDE * SIDE);
  }
  float mean = dot(quarterMeans, vec4(0.25));
  float whole = 0.0;
  vec4 quarters = vec4(0.0);
  for (int index = 0; index < SIDE * SIDE; index++) {
    int quarter = index / 8 * 2 + index % SIDE / 2;
    whole += abs(values[index] - mean) / float(SIDE * SIDE);
    quarters[quarter] += abs(values[index] - quarterMeans[quarter]) / 4.0;
  }
  vec2 quieter = min(quarters.xz, quarters.yw);
  vec2 livelier = max(quarters.xz, quarters.yw);
  float second = min(max(quieter.x, quieter.y), min(livelier.x, livelier.y));
  float spread = max(0.0, mix(whole, second, byQuarters) - noise);
  colour = vec4(min(most, least + spread * growth) / most, brightness, 0.0, 1.0);
}
