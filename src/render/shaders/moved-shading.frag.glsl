// What a laid-flat face does to the light on it, against the same at rest. Shade multiplies the colour of the skin, gloss adds white:
// the change of colour tells them apart (Shafer, 1985, "Using color to separate reflection components"). The colour is by
// how much the stored values of the still's own skin grow.
uniform sampler2D driving;
uniform sampler2D rest;
uniform sampler2D source;
in vec2 place;
flat in vec3 skin;
flat in vec3 sourceHue;
flat in float exposure;
out vec4 colour;

// Gloss is only assumed where shade alone does not explain the change.
const float RELUCTANCE = 0.15;

void main() {
  vec4 now = texture(driving, place);
  vec4 before = texture(rest, place);
  vec3 restLight = before.rgb / max(before.a, 1e-4);
  vec3 change = exposure * now.rgb / max(now.a, 1e-4) - restLight;
  vec3 hue = skin / max(luminance(skin), 1e-3);
  float whole = 3.0 * (1.0 + RELUCTANCE);
  float both = hue.r + hue.g + hue.b;
  float own = dot(hue, hue);
  float white = change.r + change.g + change.b;
  float tinted = dot(change, hue);
  float determinant = max(whole * own - both * both, 1e-3);
  float gloss = (own * white - both * tinted) / determinant;
  float shade = (whole * tinted - both * white) / determinant;
  float factor = 1.0 + shade / (luminance(restLight) + 0.01);
  float sure = smoothstep(0.1, 0.5, min(now.a, before.a));
  vec4 skinHere = texture(source, place);
  vec3 still = skinHere.rgb / max(skinHere.a, 1e-4) + 0.002;
  // Nobody loses more gloss than there is: what the still's own skin, in any shade, does not explain. Skin without it would glow in its own colour.
  float ownGloss = (still.b * sourceHue.r - still.r * sourceHue.b) / max(sourceHue.r - sourceHue.b, 0.2);
  gloss = clamp(gloss, -clamp(ownGloss, 0.0, 0.3), 0.4);
  vec3 moved = max(still * clamp(factor, 0.3, 2.0) + gloss, 0.1 * still);
  colour = vec4(mix(vec3(1.0), fromExposure(moved) / fromExposure(still), sure), 1.0);
}
