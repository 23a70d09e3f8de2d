// The source's own light on its skin, without the weight.
uniform sampler2D sourceNear;
uniform sampler2D sourceWide;
in vec2 place;
out vec4 colour;

void main() {
  vec4 light = texture(sourceNear, place) + 0.05 * texture(sourceWide, place);
  colour = vec4(light.rgb / max(light.a, 1e-4), 1.0);
}
