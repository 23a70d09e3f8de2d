// What of a picture is background alone: its colour times a weight, and the weight.
uniform sampler2D picture;
uniform sampler2D matte;
in vec2 place;
out vec4 colour;

void main() {
  float weight = 1.0 - smoothstep(0.0, 0.06, texture(matte, place).r);
  colour = vec4(texture(picture, place).rgb * weight, weight);
}
