// From where hair was found, softened: in red what hides this face, in blue how far the worn face shows. A target is told that by
// the face that is put on it. Hair is known to a few texels: what lies beside the source's is left out as well.
uniform sampler2D hair;
uniform sampler2D worn;
uniform float isTarget;
in vec2 place;
out vec4 colour;

void main() {
  vec3 found = texture(hair, place).rgb;
  float own = min(1.0, 1.1 * found.b) * (1.0 - smoothstep(0.04, 0.22, found.r));
  float shown = isTarget > 0.5 ? texture(worn, place).b : own;
  colour = vec4(smoothstep(0.1, 0.45, found.r), 0.0, shown, 1.0);
}
