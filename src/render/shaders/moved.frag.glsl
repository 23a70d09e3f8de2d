// The moved still: head and body before the background, where somebody knows where they end; the shade that moving brings; small
// print on the face.
uniform sampler2D picture;
uniform sampler2D matte;
uniform sampler2D backdrop;
uniform sampler2D gain;
uniform float wrinkles;
uniform sampler2D microText;
uniform mat3 microTextPlacement;
uniform float microTextContrast;
in vec2 place;
in vec2 behind;
in vec2 flatPlace;
in vec2 pixel;
in float fromEdge;
in float shaded;
out vec4 colour;

void main() {
  vec3 encoded = texture(picture, place).rgb;
  if (shaded * wrinkles > 0.0) encoded *= mix(vec3(1.0), texture(gain, flatPlace).rgb, shaded * wrinkles);
  float alpha = fromEdge > 0.02 ? 1.0 : max(texture(matte, place).r, smoothstep(0.0, 0.02, fromEdge));
  if (alpha < 0.996) {
    // What shines through at the edge of hair stays behind: only the person's own colour moves.
    vec3 own = clamp((encoded - (1.0 - alpha) * texture(backdrop, place).rgb) / max(alpha, 0.06), 0.0, 1.0);
    encoded = mix(texture(backdrop, behind).rgb, own, alpha);
  }
  if (fromEdge > 0.0) {
    float ink = texture(microText, (microTextPlacement * vec3(pixel, 1.0)).xy).a * smoothstep(0.0, 0.05, fromEdge);
    encoded *= 1.0 + microTextContrast * ink * (luminance(encoded) > 0.5 ? -1.0 : 1.0);
  }
  colour = vec4(encoded, 1.0);
}
