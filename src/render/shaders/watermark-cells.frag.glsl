// One texel for each cell: its sign and share, for pixels that are multiplied.
uniform sampler2D activity;
uniform sampler2D tile;
// Darker places are marked less: to change them as much they would have to be multiplied by more.
uniform float darkest;
in vec2 place;
out vec4 colour;

void main() {
  vec2 shareAndBrightness = texture(activity, place).rg;
  float dark = darkest / max(darkest, shareAndBrightness.g);
  float sign = 2.0 * texelFetch(tile, ivec2(gl_FragCoord.xy) % textureSize(tile, 0), 0).r - 1.0;
  float mark = sign * shareAndBrightness.r * dark;
  colour = vec4(vec3((128.0 + 127.0 * mark) / 255.0), 1.0);
}
