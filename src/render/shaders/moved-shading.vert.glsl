// The whole of the laid-flat face; the colour of the skin at rest, and by how much all of it has grown darker or brighter: the
// camera's doing, which the still does not follow.
in vec2 position;
uniform sampler2D drivingSkin;
uniform sampler2D restSkin;
uniform sampler2D sourceSkin;
out vec2 place;
flat out vec3 skin;
// The still's own skin, of luminance 1.
flat out vec3 sourceHue;
flat out float exposure;

void main() {
  place = position;
  skin = texture(restSkin, vec2(0.5)).rgb;
  exposure = luminance(skin) / max(luminance(texture(drivingSkin, vec2(0.5)).rgb), 1e-3);
  vec3 own = texture(sourceSkin, vec2(0.5)).rgb;
  sourceHue = own / max(luminance(own), 1e-3);
  gl_Position = toClip(position);
}
