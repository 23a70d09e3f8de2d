// A picture in another size: the mean of `taps` x `taps` bilinear samples over what one fragment covers.
uniform sampler2D picture;
uniform vec2 footprint;
uniform float taps;
uniform float decode;
in vec2 place;
out vec4 colour;

void main() {
  int count = int(taps);
  vec3 sum = vec3(0.0);
  for (int row = 0; row < count; row++) {
    for (int column = 0; column < count; column++) {
      vec2 offset = (vec2(float(column), float(row)) + 0.5) / taps - 0.5;
      sum += texture(picture, place + offset * footprint).rgb;
    }
  }
  vec3 mean = sum / (taps * taps);
  colour = vec4(decode > 0.5 ? toLinear(mean) : mean, 1.0);
}
