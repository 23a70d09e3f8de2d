in vec4 strengths;
out vec4 colour;

void main() {
  colour = strengths;
}
