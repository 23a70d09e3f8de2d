#version 300 es
precision highp float;
precision highp int;
precision highp sampler2D;

// sRGB, IEC 61966-2-1.
vec3 toLinear(vec3 encoded) {
  return mix(encoded / 12.92, pow((encoded + 0.055) / 1.055, vec3(2.4)), step(0.04045, encoded));
}

vec3 fromLinear(vec3 light) {
  vec3 bounded = clamp(light, 0.0, 1.0);
  return mix(bounded * 12.92, 1.055 * pow(bounded, vec3(1.0 / 2.4)) - 0.055, step(0.0031308, bounded));
}

// Light as the square of what is stored, for faces: within a tenth of what sRGB says, undone to the last bit, and cheap.
vec3 toLight(vec3 stored) {
  return stored * stored;
}

vec3 toStored(vec3 light) {
  return sqrt(clamp(light, 0.0, 1.0));
}

// Rec. 709 luminance of linear light.
float luminance(vec3 light) {
  return dot(light, vec3(0.2126, 0.7152, 0.0722));
}

// 1 where the first row of the target is the top of the picture, -1 on the canvas, where it is the bottom.
uniform float upsideDown;

// A place from 0 to 1, (0, 0) at the top left of the picture, in clip space.
vec4 toClip(vec2 place) {
  return vec4(2.0 * place.x - 1.0, upsideDown * (2.0 * place.y - 1.0), 0.0, 1.0);
}

// Lightness and chromaticity. Shade changes the first and hardly the others; hair, cloth and background change all.
vec3 skinCoordinates(vec3 light) {
  float sum = light.r + light.g + light.b + 0.003;
  return vec3(sqrt(luminance(light)), (light.r + 0.001) / sum, (light.g + 0.001) / sum);
}

// The finest detail that is read of a face laid flat, as a part of its side.
const float GRAIN = 1.0 / 256.0;

// Mean difference in lightness to what lies around: strands of hair are rough, gloss and shade are not.
float roughnessOf(sampler2D flatFace, vec2 place, float lightness) {
  float sum = 0.0;
  for (int index = 0; index < 4; index++) {
    vec2 beside = place + 1.2 * GRAIN * (vec2(float(index % 2), float(index / 2)) * 2.0 - 1.0);
    sum += abs(sqrt(luminance(toLight(texture(flatFace, beside).rgb))) - lightness);
  }
  return sum / 4.0;
}

// From 0 to 1: rough and darker than the skin, as stubble is.
float beardOf(float lightness, float roughness, float skinLightness) {
  float darker = clamp((skinLightness - lightness) / max(skinLightness, 0.05) / 0.15, 0.0, 1.0);
  return smoothstep(0.025, 0.06, roughness / max(skinLightness, 0.05)) * (0.3 + 0.7 * darker);
}
