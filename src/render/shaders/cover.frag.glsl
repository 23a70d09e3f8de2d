// What hides a moving face: red as it is used, green as it was found now; blue is how far the worn face shows. Something comes quickly
// and goes a little slower; when most of the face seems hidden, it is the light or the place that has changed, and nothing is let
// through: alpha is how far this map is to be trusted.
uniform sampler2D flatFace;
uniform sampler2D likelihood;
uniform sampler2D previous;
uniform sampler2D worn;
uniform float isTarget;
uniform vec2 rates;
in vec2 place;
flat in float hiddenShare;
out vec4 colour;

void main() {
  float trust = 1.0 - smoothstep(0.4, 0.55, hiddenShare);
  vec2 weighted = texture(likelihood, place).rg;
  float found = trust * smoothstep(0.17, 0.45, weighted.r / max(weighted.g, 0.01));
  float before = texture(previous, place).r;
  float hidden = mix(before, found, found > before ? rates.x : rates.y);
  float own = min(1.0, 1.1 * texture(flatFace, place).a) * (1.0 - hidden);
  float shown = isTarget > 0.5 ? texture(worn, place).b : own;
  colour = vec4(hidden, found, shown, trust);
}
