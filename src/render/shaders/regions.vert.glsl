// Parts of the laid-flat face as strengths from 0 to 1: eyes, features, where hair may hang, lips.
in vec2 textureCoordinate;
in vec4 parts;
out vec4 strengths;

void main() {
  strengths = parts;
  gl_Position = toClip(textureCoordinate);
}
