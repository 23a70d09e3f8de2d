// As it is stored, and in alpha how well the camera sees this part of the face.
uniform sampler2D face;
in vec2 place;
in float facing;
out vec4 colour;

void main() {
  colour = vec4(texture(face, place).rgb, smoothstep(0.12, 0.5, facing));
}
