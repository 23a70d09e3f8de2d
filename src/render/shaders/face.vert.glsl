// The new face where it is drawn, knowing where each point lies in the source, on the source's other half, and laid flat.
in vec2 position;
in vec2 sourcePosition;
in vec2 mirrorPosition;
in vec2 textureCoordinate;
in float facing;
in float edgeDistance;
uniform vec2 canvasSize;
uniform sampler2D sourceModel;
uniform sampler2D targetModel;
out vec2 sourcePlace;
out vec2 mirrorPlace;
out vec2 flatPlace;
out vec2 pixel;
out float towardsViewer;
out float fromEdge;
flat out vec3 eyeRatio;

// Eyes take the light, which their whites tell, not the ratio of the skins around them.
vec3 ratioOfEyeWhites() {
  vec2 third = vec2(0.625, 0.5);
  vec3 source = texture(sourceModel, third).rgb + 0.01;
  vec3 target = texture(targetModel, third).rgb + 0.01;
  float overall = luminance(target) / luminance(source);
  return clamp(overall, 0.6, 1.2) * clamp(target / source / overall, 0.88, 1.14);
}

void main() {
  sourcePlace = sourcePosition;
  mirrorPlace = mirrorPosition;
  flatPlace = textureCoordinate;
  pixel = position * canvasSize;
  towardsViewer = facing;
  fromEdge = edgeDistance;
  eyeRatio = ratioOfEyeWhites();
  gl_Position = toClip(position);
}
