// Four texels: mean and spread of the skin in `skinCoordinates`, read on the cheeks of the laid-flat face; the colour of the
// whites of the eyes; and how much of a beard there is.
uniform sampler2D flatFace;
uniform sampler2D regions;
uniform vec2 rates;
in vec2 place;
out vec4 colour;

const int SIDE = 8;

vec4 lightAt(vec2 at) {
  vec4 texel = texture(flatFace, at);
  return vec4(toLight(texel.rgb), texel.a);
}

vec2 cheekPlace(int index) {
  vec2 cell = (vec2(float(index % SIDE), float(index / SIDE % SIDE)) + 0.5) / float(SIDE);
  vec2 place = vec2(0.27, 0.49) + 0.1 * cell;
  return index < SIDE * SIDE ? place : vec2(1.0 - place.x, place.y);
}

// Mean of `beardOf` over chin and jaw, from 0 to 1.
float beard(float lightness) {
  float sum = 0.0;
  for (int index = 0; index < 2 * SIDE * SIDE; index++) {
    vec2 cell = vec2(float(index % 16), float(index / 16)) / vec2(15.0, 7.0);
    vec2 place = vec2(0.3, 0.79) + cell * vec2(0.4, 0.1);
    float found = sqrt(luminance(lightAt(place).rgb));
    sum += beardOf(found, roughnessOf(flatFace, place, found), lightness);
  }
  return smoothstep(0.07, 0.25, sum / float(2 * SIDE * SIDE));
}

vec3 eyeWhite() {
  vec4 sum = vec4(1e-5);
  for (int index = 0; index < 32 * SIDE; index++) {
    vec2 place = vec2(0.15, 0.36) + vec2(0.7, 0.08) * (vec2(float(index % 32), float(index / 32)) + 0.5) / vec2(32.0, 8.0);
    vec3 light = lightAt(place).rgb;
    float weight = luminance(light);
    sum += vec4(light, 1.0) * texture(regions, place).r * weight * weight;
  }
  return sum.rgb / sum.a;
}

void main() {
  vec3 mean = vec3(0.0);
  vec3 spread = vec3(1.0);
  // Each turn leaves out what the one before shows to be no skin: a lock of hair, a highlight.
  for (int turn = 0; turn < 3; turn++) {
    vec3 sum = vec3(0.0);
    vec3 squares = vec3(0.0);
    float total = 1e-4;
    for (int index = 0; index < 2 * SIDE * SIDE; index++) {
      vec4 texel = lightAt(cheekPlace(index));
      vec3 skin = skinCoordinates(texel.rgb);
      vec3 away = (skin - mean) / spread;
      float weight = (texel.a + 0.01) * (turn == 0 ? 1.0 : exp(-0.25 * dot(away, away)));
      sum += weight * skin;
      squares += weight * skin * skin;
      total += weight;
    }
    mean = sum / total;
    spread = sqrt(max(squares / total - mean * mean, vec3(0.0))) + vec3(0.02, 0.006, 0.006);
  }
  int texel = int(gl_FragCoord.x);
  vec3 found = texel == 0 ? mean : texel == 1 ? spread : texel == 2 ? eyeWhite() : vec3(beard(mean.x));
  colour = vec4(found, texel == 2 ? rates.y : rates.x);
}
