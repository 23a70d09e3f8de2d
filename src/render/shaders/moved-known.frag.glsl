// What of a picture is surely background: its colour times a weight, and the weight.
uniform sampler2D picture;
uniform sampler2D mask;
uniform vec2 spread;
in vec2 place;
out vec4 colour;

void main() {
  float person = 0.0;
  for (int row = -2; row <= 2; row++) {
    for (int column = -2; column <= 2; column++) {
      person = max(person, texture(mask, place + vec2(float(column), float(row)) * spread).r);
    }
  }
  float weight = 1.0 - smoothstep(0.02, 0.15, person);
  colour = vec4(texture(picture, place).rgb * weight, weight);
}
