// A part of the target's own face, such as the inside of the mouth, laid over the new one.
uniform sampler2D face;
uniform float opacity;
in vec2 place;
in float alpha;
out vec4 colour;

void main() {
  colour = vec4(texture(face, place).rgb, clamp(alpha, 0.0, 1.0) * opacity);
}
