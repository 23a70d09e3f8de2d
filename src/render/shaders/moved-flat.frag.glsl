// One face laid flat, in linear light.
uniform sampler2D face;
in vec2 place;
out vec4 colour;

void main() {
  colour = vec4(toLinear(texture(face, place).rgb), 1.0);
}
