// Of one face: in red hair that hangs in front of it, in blue how well it is seen.
uniform sampler2D flatFace;
uniform sampler2D light;
uniform sampler2D model;
uniform sampler2D regions;
in vec2 place;
out vec4 colour;

void main() {
  vec4 texel = texture(flatFace, place);
  vec3 found = skinCoordinates(toLight(texel.rgb));
  float rough = roughnessOf(flatFace, place, found.x);
  float hair = hairOf(found, rough, skinCoordinates(texture(light, place).rgb), texture(model, vec2(0.375, 0.5)).yz);
  colour = vec4(texture(regions, place).b * hair, 0.0, texel.a, 1.0);
}
