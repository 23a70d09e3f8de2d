// One level coarser of weighted colour: what any of four texels knows, all four know.
uniform sampler2D finer;
uniform vec2 texelSize;
in vec2 place;
out vec4 colour;

void main() {
  vec4 sum = texture(finer, place + texelSize * vec2(-0.5, -0.5)) + texture(finer, place + texelSize * vec2(0.5, -0.5))
    + texture(finer, place + texelSize * vec2(-0.5, 0.5)) + texture(finer, place + texelSize * vec2(0.5, 0.5));
  float weight = min(1.0, sum.a);
  colour = vec4(sum.rgb / max(sum.a, 1e-4) * weight, weight);
}
