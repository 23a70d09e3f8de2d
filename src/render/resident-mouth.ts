import mouth from './assets/mouth.json';
import { type GlDevice, GlTexture } from './gl';
import type { InnerMouth } from './passes/mouth-pass';

/**
 * The inside of a mouth for stills that are moved without a driver's picture: that of one of our synthetic people, wide open. The
 * textures belong to `device` and go with it.
 */
export function residentMouth(device: GlDevice): InnerMouth {
  const size = { width: mouth.widthInTexels, height: mouth.heightInTexels };
  const binary = atob(mouth.texels);
  const picture = new ImageData(size.width, size.height);
  for (let texel = 0; texel < size.width * size.height; texel++) {
    for (let channel = 0; channel < 3; channel++) {
      picture.data[4 * texel + channel] = binary.charCodeAt(3 * texel + channel);
    }
    picture.data[4 * texel + 3] = 255;
  }
  // As exposure, which a laid-flat face gives its skin in; what is brighter than white does not matter for teeth.
  const skin = new ImageData(1, 1);
  mouth.skin.forEach((channel, index) => {
    const stored = (channel / 255) ** 2;
    skin.data[index] = Math.min(255, Math.round((255 * stored) / (1.08 - stored)));
  });
  skin.data[3] = 255;
  const placesOf = (edge: readonly (readonly number[])[]) => edge.map(([x, y]) => [x!, y!] as const);
  return {
    picture: new GlTexture(device, size, { format: 'encoded' }, picture),
    skin: new GlTexture(device, { width: 1, height: 1 }, { format: 'encoded' }, skin),
    upper: placesOf(mouth.upper),
    lower: placesOf(mouth.lower),
    keepsScale: true,
  };
}
