// The moved still: head and body, cut out of their background where somebody knows where they end; small print on the face.
uniform sampler2D picture;
uniform sampler2D matte;
uniform sampler2D microText;
uniform mat3 microTextPlacement;
uniform float microTextContrast;
in vec2 place;
in vec2 pixel;
in float fromEdge;
out vec4 colour;

void main() {
  float alpha = max(texture(matte, place).r, smoothstep(0.0, 0.02, fromEdge));
  if (alpha < 0.004) discard;
  vec3 encoded = texture(picture, place).rgb;
  float ink = texture(microText, (microTextPlacement * vec3(pixel, 1.0)).xy).a * smoothstep(0.0, 0.05, fromEdge);
  encoded *= 1.0 + microTextContrast * ink * (luminance(encoded) > 0.5 ? -1.0 : 1.0);
  colour = vec4(encoded, alpha);
}
