// The still where it is drawn: places from 0 to 1 of the cell, depth from -1 (near) to 1 (far).
in vec3 position;
in vec2 sourcePosition;
in vec2 textureCoordinate;
in float edgeDistance;
in float strength;
uniform vec2 cellOrigin;
uniform vec2 cellSize;
out vec2 place;
out vec2 flatPlace;
out vec2 pixel;
out float fromEdge;
out float shaded;

void main() {
  place = sourcePosition;
  flatPlace = textureCoordinate;
  fromEdge = edgeDistance;
  shaded = strength;
  pixel = cellOrigin + position.xy * cellSize;
  gl_Position = toClip(position.xy);
  gl_Position.z = position.z;
}
