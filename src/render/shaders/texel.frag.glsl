// The texel at a place, neither mixed with its neighbours nor changed in any bit.
uniform sampler2D picture;
in vec2 place;
out vec4 colour;

void main() {
  ivec2 size = textureSize(picture, 0);
  colour = texelFetch(picture, clamp(ivec2(place * vec2(size)), ivec2(0), size - 1), 0);
}
