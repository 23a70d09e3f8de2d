// What each texel of a moving face is while it is clear: its mean, and in alpha how far it strays, in squares of the usual spread.
uniform sampler2D flatFace;
uniform sampler2D light;
uniform sampler2D cover;
uniform sampler2D previous;
uniform float reach;
uniform float rate;
in vec2 place;
out vec4 colour;

void main() {
  vec4 texel = meanTexel(flatFace, place, reach);
  vec3 found = relativeTo(skinCoordinates(texture(light, place).rgb), skinCoordinates(toLight(texel.rgb)));
  vec4 before = texture(previous, place);
  vec4 hidden = texture(cover, place);
  float strays = min(strayed(before.rgb, found), 12.0);
  // What stays for many seconds belongs to the face; and after a cut everything is learned anew.
  float share = rate * max(mix(1.0, 0.06, max(hidden.r, hidden.g)), 1.0 - hidden.a) * smoothstep(0.1, 0.4, texel.a);
  colour = rate >= 1.0 ? vec4(found, 2.0) : mix(before, vec4(found, strays), share);
}
