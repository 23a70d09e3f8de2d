// A rectangle: `box` is where it lies in the target, `sourceBox` what it shows, as left, top, width, height from 0 to 1.
uniform vec4 box;
uniform vec4 sourceBox;
in vec2 position;
out vec2 place;

void main() {
  place = sourceBox.xy + position * sourceBox.zw;
  gl_Position = toClip(box.xy + position * box.zw);
}
