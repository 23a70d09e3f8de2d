// The still where it is drawn, knowing where it is taken from, laid flat, and what stands behind it there.
in vec2 position;
in vec2 sourcePosition;
in vec2 textureCoordinate;
in float edgeDistance;
in float strength;
uniform vec2 canvasSize;
uniform vec4 behindCanvas;
out vec2 place;
out vec2 behind;
out vec2 flatPlace;
out vec2 pixel;
out float fromEdge;
out float shaded;

void main() {
  place = sourcePosition;
  behind = behindCanvas.xy + position * behindCanvas.zw;
  flatPlace = textureCoordinate;
  fromEdge = edgeDistance;
  shaded = strength;
  pixel = position * canvasSize;
  gl_Position = toClip(position);
}
