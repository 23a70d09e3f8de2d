// From a coarse mask to how opaque a person is: a little wider than the mask, so that hair keeps its tips.
uniform sampler2D mask;
uniform vec2 texelSize;
in vec2 place;
out vec4 colour;

void main() {
  float sum = 0.0;
  for (int row = -1; row <= 1; row++) {
    for (int column = -1; column <= 1; column++) {
      sum += texture(mask, place + vec2(float(column), float(row)) * texelSize).r;
    }
  }
  colour = vec4(vec3(smoothstep(0.12, 0.6, sum / 9.0)), 1.0);
}
