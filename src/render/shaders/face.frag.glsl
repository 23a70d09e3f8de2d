uniform sampler2D source;
uniform sampler2D sourceLight;
uniform sampler2D ratio;
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
in vec2 flatPlace;
in vec2 pixel;
in float towardsViewer;
in float fromEdge;
flat in vec3 eyeRatio;
out vec4 colour;

const float LARGEST_RATIO = 10.0;

// Gloss adds to the skin's colour, pores and lines take a part of it: so on brighter skin what is lighter than its
// surroundings grows less than the skin itself, and nothing glows.
vec3 relit(vec3 light, vec2 place) {
  vec3 skin = texture(sourceLight, place).rgb;
  vec3 gain = texture(ratio, flatPlace).rgb * LARGEST_RATIO;
  vec3 detail = light - skin;
  vec3 glossGain = pow(gain, mix(vec3(0.8), vec3(0.4), step(1.0, gain)));
  return max(skin * gain + detail * mix(gain, glossGain, step(0.0, detail)), 0.0);
}

void main() {
  vec2 mirrorFlat = vec2(1.0 - flatPlace.x, flatPlace.y);
  vec4 covered = texture(cover, flatPlace);
  vec4 coveredMirror = texture(cover, mirrorFlat);
  float own = covered.b * (1.0 - covered.r);
  float mirrored = (1.0 - own) * coveredMirror.b * (1.0 - coveredMirror.r);
  vec3 ownLight = texture(source, sourcePlace).rgb;
  vec3 otherLight = texture(source, mirrorPlace).rgb;
  float share = mirrored / max(own + mirrored, 1e-3);
  vec3 skin = mix(relit(ownLight, flatPlace), relit(otherLight, mirrorFlat), share);
  vec3 raw = mix(ownLight, otherLight, share);
  vec3 lit = mix(skin, raw * eyeRatio, texture(regions, flatPlace).r);
  vec3 encoded = fromLinear(mix(raw, lit, skinTone));
  vec2 tile = (microTextPlacement * vec3(pixel, 1.0)).xy;
  float ink = texture(microText, tile).a;
  encoded += microTextContrast * ink * (luminance(encoded) > 0.5 ? -1.0 : 1.0);
  float alpha = smoothstep(0.0, 1.0, fromEdge / feather) * smoothstep(0.02, 0.2, towardsViewer);
  alpha *= (1.0 - covered.g) * min(1.0, own + mirrored);
  colour = vec4(clamp(encoded, 0.0, 1.0), clamp(alpha, 0.0, 1.0) * opacity);
}
