// A coarse picture laid over, as opaque as it has to be.
uniform sampler2D picture;
uniform float opacity;
in vec2 place;
out vec4 colour;

void main() {
  colour = vec4(texture(picture, place).rgb, opacity);
}
