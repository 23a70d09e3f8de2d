uniform sampler2D source;
uniform sampler2D cover;
uniform sampler2D sourceCover;
uniform sampler2D microText;
uniform float microTextContrast;
uniform float eyeShare;
uniform float feather;
uniform float opacity;
uniform float maskShare;
in vec4 places;
in vec4 flatAndTile;
in vec2 visibility;
in vec3 features;
in vec4 skin;
in vec3 base;
in vec3 gloss;
in vec3 matt;
in vec3 mirrorGain;
flat in vec3 eyeGain;
out vec4 colour;

void main() {
  vec3 covered = texture(cover, flatAndTile.xy).rgb;
  float shown = covered.b;
  vec3 raw = toLight(texture(source, places.xy).rgb);
  if (shown < 0.996) {
    float mirrored = (1.0 - shown) * texture(sourceCover, vec2(1.0 - flatAndTile.x, flatAndTile.y)).b;
    vec3 other = toLight(texture(source, places.zw).rgb) * mirrorGain;
    raw = mix(raw, other, mirrored / max(shown + mirrored, 1e-3));
    shown = min(1.0, shown + mirrored);
  }
  Relight light = Relight(skin, base, gloss, matt);
  vec3 lit = relit(raw, light);
  if (features.g > 0.0) {
    if (skin.w > 1.0) lit = featureOf(raw, lit, light, features);
    lit = mix(lit, raw * eyeGain, features.r * (1.0 - skinOfEye(raw, lit, skin.rgb, eyeShare)));
  }
  // In place of the face, what it covers.
  vec3 stored = mix(toStored(lit), vec3(1.0, 0.84, 0.04), maskShare);
  float ink = texture(microText, flatAndTile.zw).a;
  stored *= 1.0 + microTextContrast * ink * (luminance(stored) > 0.5 ? -1.0 : 1.0);
  float alpha = smoothstep(0.0, 1.0, visibility.y / feather) * smoothstep(0.02, 0.2, visibility.x);
  colour = vec4(stored, alpha * shown * (1.0 - covered.r) * opacity);
}
