// The inside of a mouth where it is drawn, and where it is taken from.
in vec3 position;
in vec2 sourcePosition;
in float strength;
uniform sampler2D sourceFlat;
uniform sampler2D drivingFlat;
out vec2 place;
out float alpha;
flat out vec3 gain;

// Mean colour of the cheeks of a laid-flat face.
vec3 cheeksOf(sampler2D flatFace) {
  vec3 sum = vec3(0.0);
  for (int index = 0; index < 32; index++) {
    vec2 cell = vec2(float(index % 4), float(index / 4 % 4)) / 4.0;
    vec2 at = vec2(0.27, 0.49) + 0.1 * cell;
    sum += texture(flatFace, index < 16 ? at : vec2(1.0 - at.x, at.y)).rgb;
  }
  return sum / 32.0;
}

void main() {
  place = sourcePosition;
  alpha = strength;
  vec3 ratio = (cheeksOf(sourceFlat) + 0.01) / (cheeksOf(drivingFlat) + 0.01);
  float overall = luminance(ratio);
  gain = clamp(overall, 0.75, 1.15) * clamp(ratio / overall, 0.9, 1.1);
  gl_Position = toClip(position.xy);
  gl_Position.z = position.z;
}
