// The inside of a mouth, or an eye with its lids, where it is drawn and where it is taken from. `facing` is how much of it is skin.
in vec2 position;
in vec2 sourcePosition;
in float strength;
in float facing;
uniform sampler2D sourceSkin;
uniform sampler2D drivingSkin;
out vec2 place;
out float alpha;
out vec3 gain;

void main() {
  place = sourcePosition;
  alpha = strength;
  // Teeth take the light, which skins of other colours hide: so only a little of their ratio.
  vec3 ratio = (texture(sourceSkin, vec2(0.5)).rgb + 0.01) / (texture(drivingSkin, vec2(0.5)).rgb + 0.01);
  float overall = luminance(ratio);
  vec3 light = clamp(overall, 0.75, 1.15) * clamp(ratio / overall, 0.9, 1.1);
  gain = mix(light, clamp(ratio, 0.1, 8.0), facing);
  gl_Position = toClip(position);
}
