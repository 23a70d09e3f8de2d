uniform sampler2D source;
uniform sampler2D cover;
uniform sampler2D regions;
uniform sampler2D microText;
uniform mat3 microTextPlacement;
uniform float microTextContrast;
uniform float skinTone;
uniform float feather;
uniform float opacity;
in vec2 sourcePlace;
in vec2 mirrorPlace;
in vec2 pixel;
in float towardsViewer;
in float fromEdge;
flat in vec3 eyeRatio;
out vec4 colour;

void main() {
  vec2 mirrorFlat = vec2(1.0 - flatPlace.x, flatPlace.y);
  // Hair is known to a few texels: what lies beside it is left out as well.
  vec3 covered = smoothstep(vec3(0.04, 0.1, 0.0), vec3(0.22, 0.45, 1.0), texture(cover, flatPlace).rgb);
  vec3 coveredMirror = smoothstep(vec3(0.04, 0.1, 0.0), vec3(0.22, 0.45, 1.0), texture(cover, mirrorFlat).rgb);
  float own = covered.b * (1.0 - covered.r);
  float mirrored = (1.0 - own) * coveredMirror.b * (1.0 - coveredMirror.r);
  vec4 parts = texture(regions, flatPlace);
  // At the very edge the face always takes the target's light, whatever the slider says: no seam.
  float amount = mix(1.0, skinTone, smoothstep(0.0, 0.16, fromEdge));
  vec3 raw = texture(source, sourcePlace).rgb;
  vec3 skin = relit(raw, flatPlace, parts, amount);
  float share = mirrored / max(own + mirrored, 1e-3);
  if (share > 0.004) {
    vec3 other = texture(source, mirrorPlace).rgb;
    skin = mix(skin, relit(other, mirrorFlat, parts, amount), share);
    raw = mix(raw, other, share);
  }
  vec3 eye = raw * pow(eyeRatio, vec3(amount));
  vec3 encoded = fromLinear(mix(skin, eye, parts.r * (1.0 - skinOfEye(raw, skin))));
  vec2 tile = (microTextPlacement * vec3(pixel, 1.0)).xy;
  float ink = texture(microText, tile).a;
  encoded *= 1.0 + microTextContrast * ink * (luminance(encoded) > 0.5 ? -1.0 : 1.0);
  float alpha = smoothstep(0.0, 1.0, fromEdge / feather) * smoothstep(0.02, 0.2, towardsViewer);
  alpha *= (1.0 - covered.g) * min(1.0, own + mirrored);
  colour = vec4(clamp(encoded, 0.0, 1.0), clamp(alpha, 0.0, 1.0) * opacity);
}
