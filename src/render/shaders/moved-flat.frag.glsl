// One face laid flat, as exposure times a weight, and the weight: skin that is seen, not its features nor what is seen edge-on.
uniform sampler2D face;
uniform sampler2D regions;
in vec2 place;
in vec2 flatPlace;
in float facing;
out vec4 colour;

void main() {
  float weight = (0.004 + 0.996 * smoothstep(0.12, 0.45, facing)) * (1.0 - 0.97 * texture(regions, flatPlace).g);
  colour = vec4(toExposure(texture(face, place).rgb) * weight, weight);
}
