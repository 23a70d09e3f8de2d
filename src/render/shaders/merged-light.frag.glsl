// The light on the skin without its weight: from nearby where skin is seen there, else from farther away. Over time it follows
// slowly what may be noise, and at once what is another light.
uniform sampler2D near;
uniform sampler2D wide;
uniform sampler2D previous;
uniform float rate;
in vec2 place;
out vec4 colour;

void main() {
  vec4 sum = texture(near, place) + 0.05 * texture(wide, place);
  vec3 light = sum.rgb / max(sum.a, 1e-4);
  vec3 before = texture(previous, place).rgb;
  float change = abs(luminance(light) - luminance(before)) / (luminance(before) + 0.02);
  // Under a hand the light stays what it was.
  float share = mix(rate, 1.0, smoothstep(0.04, 0.16, change)) * smoothstep(0.02, 0.1, sum.a);
  colour = vec4(rate >= 1.0 ? light : mix(before, light, share), 1.0);
}
