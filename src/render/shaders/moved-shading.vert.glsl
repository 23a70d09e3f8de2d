// The whole of the laid-flat face; the colour of the skin at rest, and by how much all of it has grown darker or brighter: the
// camera's doing, which the still does not follow.
in vec2 position;
uniform sampler2D drivingSkin;
uniform sampler2D restSkin;
out vec2 place;
flat out vec3 skin;
flat out float exposure;

void main() {
  place = position;
  skin = texture(restSkin, vec2(0.5)).rgb;
  exposure = luminance(skin) / max(luminance(texture(drivingSkin, vec2(0.5)).rgb), 1e-3);
  gl_Position = toClip(position);
}
