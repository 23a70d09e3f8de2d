// Parts of the laid-flat face as strengths from 0 to 1: eyes, features, where hair may hang.
in vec2 textureCoordinate;
in vec3 position;
out vec3 parts;

void main() {
  parts = position;
  gl_Position = toClip(textureCoordinate);
}
