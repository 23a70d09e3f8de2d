// The face laid flat: every vertex is drawn at its texture coordinate and takes the picture from where it lies there.
in vec2 textureCoordinate;
in vec2 sourcePosition;
in float sourceFacing;
out vec2 place;
out vec2 flatPlace;
out float facing;

void main() {
  place = sourcePosition;
  flatPlace = textureCoordinate;
  facing = sourceFacing;
  gl_Position = toClip(textureCoordinate);
}
