// The whole picture, and by how much its pixels change at a mark of 1.
uniform sampler2D activity;
// The change that the whole picture is to have in the mean; and the most, for a place that bears all, of a picture that is quiet in places and of
// one that is so all over; all of 1.
uniform float meanChange;
uniform float mostChange;
uniform float mostChangeWhereEven;
uniform float most;
uniform float darkest;
// Means of the shares that tell the two apart.
uniform float evenShare;
uniform float livelyShare;
in vec2 position;
out vec2 place;
// From texels of the marks to what the blending wants.
flat out float slope;
flat out float rest;

const int SIDE = 16;

void main() {
  float squares = 0.0;
  float shares = 0.0;
  float weights = 0.0;
  for (int index = 0; index < SIDE * SIDE; index++) {
    vec2 look = (vec2(index % SIDE, index / SIDE) + 0.5) / float(SIDE);
    vec2 shareAndBrightness = textureLod(activity, look, 0.0).rg;
    float share = shareAndBrightness.r * most;
    float weight = min(1.0, shareAndBrightness.g / darkest);
    squares += share * weight * share * weight;
    shares += min(1.0, share) * weight;
    weights += weight;
  }
  float evenness = 1.0 - clamp((shares / max(weights, 1e-3) - evenShare) / (livelyShare - evenShare), 0.0, 1.0);
  float limit = mix(mostChange, mostChangeWhereEven, evenness);
  float change = min(limit, meanChange * most / sqrt(max(squares / float(SIDE * SIDE), 1e-6)));
  slope = 0.5 * (255.0 / 127.0) * change / darkest;
  rest = 0.5 - slope * (128.0 / 255.0);
  place = position;
  gl_Position = toClip(position);
}
