// Half of what the blending multiplies each pixel by: 0.5 changes nothing. One texel for each pixel: -1 is 1 of 255, 1 is 255.
uniform sampler2D marks;
in vec2 place;
flat in float slope;
flat in float rest;
out vec4 colour;

void main() {
  colour = vec4(texture(marks, place).rgb * slope + rest, 1.0);
}
