// Gaussian along one axis of weighted colour; `spacing` is one texel along it. Each bilinear sample between two texels takes both.
uniform sampler2D weighted;
uniform vec2 spacing;
uniform float sigma;
in vec2 place;
out vec4 colour;

void main() {
  int reach = int(ceil(1.25 * sigma));
  vec4 sum = texture(weighted, place);
  float total = 1.0;
  for (int index = 0; index < reach; index++) {
    float first = float(2 * index + 1);
    float near = exp(-first * first / (2.0 * sigma * sigma));
    float far = exp(-(first + 1.0) * (first + 1.0) / (2.0 * sigma * sigma));
    vec2 beside = (first + far / (near + far)) * spacing;
    sum += (near + far) * (texture(weighted, place + beside) + texture(weighted, place - beside));
    total += 2.0 * (near + far);
  }
  colour = sum / total;
}
