in vec3 parts;
out vec4 colour;

void main() {
  colour = vec4(parts, 1.0);
}
