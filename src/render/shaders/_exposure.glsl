// Light before a camera's curve pressed it into what is stored: bright skin is pressed most.
vec3 toExposure(vec3 encoded) {
  vec3 stored = encoded * encoded;
  return stored / (1.08 - stored);
}

vec3 fromExposure(vec3 exposure) {
  vec3 light = max(exposure, 0.0);
  return sqrt(1.08 * light / (1.0 + light));
}
