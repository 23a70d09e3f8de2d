// The moved still: head and body, cut out of their background where somebody knows where they end; the shade that moving brings;
// small print on the face.
uniform sampler2D picture;
uniform sampler2D matte;
uniform sampler2D backdrop;
uniform sampler2D gain;
uniform sampler2D skin;
uniform float wrinkles;
uniform sampler2D microText;
uniform mat3 microTextPlacement;
uniform float microTextContrast;
in vec2 place;
in vec2 flatPlace;
in vec2 pixel;
in float fromEdge;
in float shaded;
out vec4 colour;

void main() {
  float alpha = max(texture(matte, place).r, smoothstep(0.0, 0.02, fromEdge));
  if (alpha < 0.004) discard;
  vec3 encoded = texture(picture, place).rgb;
  // What shines through at the edge of hair stays behind: only the person's own colour moves.
  if (alpha < 0.996) encoded = clamp((encoded - (1.0 - alpha) * texture(backdrop, place).rgb) / max(alpha, 0.06), 0.0, 1.0);
  if (shaded * wrinkles > 0.0) {
    vec2 shade = mix(vec2(1.0, 0.0), texture(gain, flatPlace).rg, shaded * wrinkles);
    vec3 exposure = toExposure(encoded);
    // Gloss lies on skin: not on hair, brows and nostrils, which are darker.
    float skinlike = clamp(luminance(exposure) / (0.5 * luminance(texture(skin, vec2(0.5)).rgb)), 0.0, 1.0);
    encoded = fromExposure(exposure * shade.x + shade.y * skinlike * smoothstep(0.0, 0.04, fromEdge));
  }
  float ink = texture(microText, (microTextPlacement * vec3(pixel, 1.0)).xy).a * smoothstep(0.0, 0.05, fromEdge);
  encoded *= 1.0 + microTextContrast * ink * (luminance(encoded) > 0.5 ? -1.0 : 1.0);
  colour = vec4(encoded, alpha);
}
