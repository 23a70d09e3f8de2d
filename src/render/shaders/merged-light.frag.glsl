// The light on the skin without its weight: from nearby where skin is seen there, else from farther away.
uniform sampler2D near;
uniform sampler2D wide;
in vec2 place;
out vec4 colour;

void main() {
  vec4 light = texture(near, place) + 0.05 * texture(wide, place);
  colour = vec4(light.rgb / max(light.a, 1e-4), 1.0);
}
