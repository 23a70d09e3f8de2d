// Hair in front of the face: in red that of the source, in green that of the target; blue is how well the source is seen.
uniform sampler2D sourceFlat;
uniform sampler2D targetFlat;
uniform sampler2D sourceModel;
uniform sampler2D targetModel;
uniform sampler2D regions;
in vec2 place;
out vec4 colour;

float hairAt(sampler2D flatFace, sampler2D model) {
  vec3 mean = texture(model, vec2(1.0 / 6.0, 0.5)).rgb;
  vec3 spread = texture(model, vec2(0.5, 0.5)).rgb;
  vec3 skin = skinCoordinates(texture(flatFace, place).rgb);
  float dark = (mean.x - skin.x) / max(mean.x, 0.05);
  float odd = length((skin.yz - mean.yz) / max(spread.yz, vec2(0.014)));
  return max(smoothstep(0.38, 0.62, dark), smoothstep(3.0, 5.5, odd));
}

void main() {
  float zone = texture(regions, place).b;
  float seen = texture(sourceFlat, place).a;
  colour = vec4(zone * hairAt(sourceFlat, sourceModel), zone * hairAt(targetFlat, targetModel), seen, 1.0);
}
