// From a mask to how opaque a person is: wider than the mask, so that hair keeps its tips.
uniform sampler2D mask;
uniform vec2 spread;
in vec2 place;
out vec4 colour;

void main() {
  float sum = 0.0;
  float most = 0.0;
  for (int row = -1; row <= 1; row++) {
    for (int column = -1; column <= 1; column++) {
      float person = texture(mask, place + vec2(float(column), float(row)) * spread).r;
      sum += person;
      most = max(most, person);
    }
  }
  colour = vec4(vec3(max(smoothstep(0.04, 0.4, sum / 9.0), smoothstep(0.05, 0.8, most) * 0.6)), 1.0);
}
