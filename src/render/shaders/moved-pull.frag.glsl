// One level coarser of weighted colour: the mean of four texels.
uniform sampler2D finer;
uniform vec2 texelSize;
in vec2 place;
out vec4 colour;

void main() {
  colour = 0.25 * (texture(finer, place + texelSize * vec2(-0.5, -0.5)) + texture(finer, place + texelSize * vec2(0.5, -0.5))
    + texture(finer, place + texelSize * vec2(-0.5, 0.5)) + texture(finer, place + texelSize * vec2(0.5, 0.5)));
}
