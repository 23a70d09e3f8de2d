// Ratio of the target's light to the source's, bounded so that neither noise nor a dark source can colour the face.
uniform sampler2D sourceNear;
uniform sampler2D sourceWide;
uniform sampler2D targetNear;
uniform sampler2D targetWide;
in vec2 place;
out vec4 colour;

const float LARGEST_RATIO = 10.0;
const float LARGEST_TINT = 1.9;

vec3 lightAt(sampler2D near, sampler2D wide) {
  vec4 light = texture(near, place) + 0.05 * texture(wide, place);
  return light.rgb / max(light.a, 1e-4);
}

void main() {
  vec3 source = lightAt(sourceNear, sourceWide) + 0.003;
  vec3 target = lightAt(targetNear, targetWide) + 0.003;
  float overall = luminance(target) / luminance(source);
  vec3 tint = clamp(target / source / overall, 1.0 / LARGEST_TINT, LARGEST_TINT);
  colour = vec4(clamp(overall, 1.0 / LARGEST_RATIO, LARGEST_RATIO) * tint / LARGEST_RATIO, 1.0);
}
