// Fills what a level does not know from the coarser one, smoothed over its texels.
uniform sampler2D finer;
uniform sampler2D coarser;
uniform vec2 coarserTexelSize;
in vec2 place;
out vec4 colour;

void main() {
  vec4 known = texture(finer, place);
  vec4 sum = vec4(0.0);
  for (int corner = 0; corner < 4; corner++) {
    vec2 offset = vec2(float(corner % 2), float(corner / 2)) - 0.5;
    sum += 0.25 * texture(coarser, place + offset * coarserTexelSize);
  }
  vec3 guess = sum.rgb / max(sum.a, 1e-4);
  float share = clamp(known.a, 0.0, 1.0);
  colour = vec4(known.rgb + guess * (1.0 - share), 1.0);
}
