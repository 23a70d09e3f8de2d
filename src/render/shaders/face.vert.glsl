// The new face where it is drawn, knowing where each point lies in the source, on the source's other half, and laid flat; and what
// becomes of the light there, which is the same over many pixels.
in vec2 position;
in vec2 sourcePosition;
in vec2 mirrorPosition;
in vec2 textureCoordinate;
in float facing;
in float edgeDistance;
in vec4 parts;
uniform vec2 canvasSize;
uniform sampler2D sourceLight;
uniform sampler2D targetLight;
uniform sampler2D sourceModel;
uniform sampler2D targetModel;
uniform mat3 microTextPlacement;
uniform float skinTone;
out vec4 places;
out vec4 flatAndTile;
out vec2 visibility;
out vec3 features;
out vec4 skin;
out vec3 base;
out vec3 gloss;
out vec3 matt;
out vec3 mirrorGain;
flat out vec3 eyeGain;

// Eyes take the light, which their whites tell, not the ratio of the skins around them.
vec3 ratioOfEyeWhites() {
  vec2 third = vec2(0.625, 0.5);
  vec3 source = texture(sourceModel, third).rgb + 0.01;
  vec3 target = texture(targetModel, third).rgb + 0.01;
  float overall = luminance(target) / luminance(source);
  return clamp(overall, 0.6, 1.2) * clamp(target / source / overall, 0.88, 1.14);
}

void main() {
  places = vec4(sourcePosition, mirrorPosition);
  flatAndTile = vec4(textureCoordinate, (microTextPlacement * vec3(position * canvasSize, 1.0)).xy);
  visibility = vec2(facing, edgeDistance);
  features = parts.rga;
  // At the very edge the face always takes the target's light, whatever the slider says: no seam.
  float amount = mix(1.0, skinTone, smoothstep(0.0, 0.16, edgeDistance));
  vec3 source = texture(sourceLight, textureCoordinate).rgb;
  vec3 target = texture(targetLight, textureCoordinate).rgb;
  Relight light = relightOf(source, target, features, amount);
  skin = light.skin;
  base = light.base;
  gloss = light.gloss;
  matt = light.matt;
  // What is taken from the other half is seen in this half's light first.
  mirrorGain = lightRatio(texture(sourceLight, vec2(1.0 - textureCoordinate.x, textureCoordinate.y)).rgb, source);
  eyeGain = pow(ratioOfEyeWhites(), vec3(skinTone));
  gl_Position = toClip(position);
}
