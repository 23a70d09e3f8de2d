// Teeth and tongue of the driver, or an eye, in the light of the still.
uniform sampler2D driving;
uniform float opacity;
in vec2 place;
in float alpha;
in vec3 gain;
out vec4 colour;

void main() {
  vec3 exposure = toExposure(texture(driving, place).rgb) * gain;
  colour = vec4(fromExposure(exposure), clamp(alpha, 0.0, 1.0) * opacity);
}
