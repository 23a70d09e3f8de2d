// Gaussian along one axis of weighted colour; `spacing` is the step from sample to sample.
uniform sampler2D weighted;
uniform vec2 spacing;
uniform float sigma;
in vec2 place;
out vec4 colour;

void main() {
  int reach = int(ceil(2.5 * sigma));
  vec4 sum = vec4(0.0);
  float total = 0.0;
  for (int index = -reach; index <= reach; index++) {
    float weight = exp(-float(index * index) / (2.0 * sigma * sigma));
    sum += weight * texture(weighted, place + float(index) * spacing);
    total += weight;
  }
  colour = sum / total;
}
