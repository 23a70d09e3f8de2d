// Half of what the blending multiplies each pixel by: 0.5 changes nothing.
uniform sampler2D marks;
uniform float darkest;
in vec2 place;
flat in float change;
out vec4 colour;

void main() {
  float mark = (texture(marks, place).r * 255.0 - 128.0) / 127.0;
  colour = vec4(0.5 + 0.5 * mark * change / darkest);
}
