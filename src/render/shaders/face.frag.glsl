uniform sampler2D source;
uniform sampler2D cover;
uniform sampler2D sourceCover;
uniform sampler2D sourceLight;
uniform sampler2D targetLight;
uniform sampler2D microText;
uniform float microTextContrast;
uniform float eyeShare;
uniform float feather;
uniform float opacity;
uniform float skinTone;
in vec2 sourcePlace;
in vec2 mirrorPlace;
in vec2 flatPlace;
in vec2 tilePlace;
in vec2 visibility;
in vec3 features;
in vec3 skin;
in vec3 gain;
in vec4 powers;
flat in vec3 eyeGain;
out vec4 colour;

void main() {
  vec3 covered = texture(cover, flatPlace).rgb;
  float shown = covered.b;
  vec3 raw = toLight(texture(source, sourcePlace).rgb);
  vec3 lit = relit(raw, Relight(skin, gain, powers), features);
  if (shown < 0.996) {
    vec2 mirrorFlat = vec2(1.0 - flatPlace.x, flatPlace.y);
    float mirrored = (1.0 - shown) * texture(sourceCover, mirrorFlat).b;
    float share = mirrored / max(shown + mirrored, 1e-3);
    if (share > 0.004) {
      vec3 other = toLight(texture(source, mirrorPlace).rgb);
      float amount = mix(1.0, skinTone, smoothstep(0.0, 0.16, visibility.y));
      vec3 target = texture(targetLight, flatPlace).rgb;
      Relight light = relightOf(texture(sourceLight, mirrorFlat).rgb, target, features, amount);
      lit = mix(lit, relit(other, light, features), share);
      raw = mix(raw, other, share);
    }
    shown = min(1.0, shown + mirrored);
  }
  if (features.r > 0.0) {
    lit = mix(lit, raw * eyeGain, features.r * (1.0 - skinOfEye(raw, lit, skin, eyeShare)));
  }
  vec3 stored = toStored(lit);
  float ink = texture(microText, tilePlace).a;
  stored *= 1.0 + microTextContrast * ink * (luminance(stored) > 0.5 ? -1.0 : 1.0);
  float alpha = smoothstep(0.0, 1.0, visibility.y / feather) * smoothstep(0.02, 0.2, visibility.x);
  colour = vec4(stored, alpha * shown * (1.0 - covered.r) * opacity);
}
