import { type Size, VerifyError } from '../core';

/** What happens to pictures on their way, the mildest first. */
export const STRIP_ATTACKS = [
  'copied',
  'byte-added',
  'jpeg-75',
  'jpeg-50',
  'webp-50',
  'half-size',
  'cropped',
  'screenshot',
  'mirrored',
  'turned',
  'painted',
  'edges-cut',
] as const;
export type StripAttack = (typeof STRIP_ATTACKS)[number];

type Brush = OffscreenCanvasRenderingContext2D;

/** A copy as it is saved anew: how large, what is drawn, and in which format. */
interface Redrawing extends Size {
  readonly draw: (brush: Brush, picture: ImageBitmap) => void;
  readonly type: 'image/jpeg' | 'image/webp';
  readonly quality: number;
}

const HALF_THE_AREA = Math.SQRT1_2;
/** What a platform that means well saves with. */
const USUAL_QUALITY = 0.85;
const SCREEN_GREY = '#e8e8e8';
const PAINT = '#786e5a';
/** The plate with its margin takes 0.12 of the short side. */
const EDGE = 0.13;
const TURN_IN_RADIANS = (3 * Math.PI) / 180;

/** A decoded picture and the file it came from. The owner closes it. */
export interface Strippable extends Disposable {
  /** A changed copy, to be read and dropped; `null` when this browser cannot make it. */
  copyAfter(attack: StripAttack): Promise<Blob | null>;
}

/** @throws VerifyError `verify-pixels-unreadable`. */
export async function openStrippable(file: Blob): Promise<Strippable> {
  const picture = await createImageBitmap(file).catch((cause: unknown) => {
    throw new VerifyError('verify-pixels-unreadable', {}, { cause });
  });
  return {
    async copyAfter(attack) {
      if (attack === 'copied') return file.slice();
      if (attack === 'byte-added') return new Blob([file, Uint8Array.of(0)]);
      return saveAnew(picture, redrawingOf(attack, picture));
    },
    [Symbol.dispose]() {
      picture.close();
    },
  };
}

/** Drawn on a canvas and encoded: nothing of the file comes along but its pixels. */
async function saveAnew(
  picture: ImageBitmap,
  { width, height, draw, type, quality }: Redrawing,
): Promise<Blob | null> {
  const brush = new OffscreenCanvas(width, height).getContext('2d');
  if (brush === null) return null;
  // JPEG has no transparency.
  brush.fillStyle = 'white';
  brush.fillRect(0, 0, width, height);
  draw(brush, picture);
  const copy = await brush.canvas.convertToBlob({ type, quality }).catch(() => null);
  return copy?.type === type ? copy : null;
}

function redrawingOf(
  attack: Exclude<StripAttack, 'copied' | 'byte-added'>,
  { width, height }: ImageBitmap,
): Redrawing {
  const whole: Redrawing = {
    width,
    height,
    draw: (brush, picture) => {
      brush.drawImage(picture, 0, 0);
    },
    type: 'image/jpeg',
    quality: USUAL_QUALITY,
  };
  switch (attack) {
    case 'jpeg-75':
      return { ...whole, quality: 0.75 };
    case 'jpeg-50':
      return { ...whole, quality: 0.5 };
    case 'webp-50':
      return { ...whole, type: 'image/webp', quality: 0.5 };
    case 'half-size':
      return scaled(whole, 0.5);
    case 'cropped':
      return cropped(whole, HALF_THE_AREA);
    case 'screenshot':
      return screenshot(whole);
    case 'mirrored':
      return {
        ...whole,
        draw: (brush, picture) => {
          brush.setTransform(-1, 0, 0, 1, width, 0);
          brush.drawImage(picture, 0, 0);
        },
      };
    case 'turned':
      return turned(whole);
    case 'painted':
      return painted(whole);
    case 'edges-cut':
      return edgesCut(whole);
  }
}

/** Whole pixels, and one of them at least. */
function resized({ width, height }: Size, factor: number, round = Math.round): Size {
  return { width: Math.max(1, round(width * factor)), height: Math.max(1, round(height * factor)) };
}

function scaled(whole: Redrawing, factor: number): Redrawing {
  const { width, height } = resized(whole, factor);
  return {
    ...whole,
    width,
    height,
    draw: (brush, picture) => {
      brush.imageSmoothingQuality = 'high';
      brush.drawImage(picture, 0, 0, width, height);
    },
  };
}

/** More is cut off on one side than on the other, as people do. */
function cropped(whole: Redrawing, share: number): Redrawing {
  const { width, height } = resized(whole, share);
  return {
    ...whole,
    width,
    height,
    draw: (brush, picture) => {
      brush.drawImage(
        picture,
        -Math.floor((whole.width - width) * 0.37),
        -Math.floor((whole.height - height) * 0.61),
      );
    },
  };
}

/** Shown somewhat smaller among other things, and taken from the screen. */
function screenshot(whole: Redrawing): Redrawing {
  const shown = scaled(whole, 0.87);
  const [side, above, below] = [40, 90, 60];
  return {
    ...whole,
    width: shown.width + 2 * side,
    height: shown.height + above + below,
    quality: 0.75,
    draw: (brush, picture) => {
      brush.fillStyle = SCREEN_GREY;
      brush.fillRect(0, 0, brush.canvas.width, brush.canvas.height);
      brush.translate(side, above);
      shown.draw(brush, picture);
    },
  };
}

/** Turned a little, and cut so that no corner is empty. */
function turned(whole: Redrawing): Redrawing {
  const slenderness = Math.max(whole.width / whole.height, whole.height / whole.width);
  const factor = 1 / (Math.cos(TURN_IN_RADIANS) + Math.sin(TURN_IN_RADIANS) * slenderness);
  const { width, height } = resized(whole, factor, Math.floor);
  return {
    ...whole,
    width,
    height,
    draw: (brush, picture) => {
      brush.translate(width / 2, height / 2);
      brush.rotate(TURN_IN_RADIANS);
      brush.drawImage(picture, -whole.width / 2, -whole.height / 2);
    },
  };
}

/** Paint over 40 % of the area, in the middle. */
function painted(whole: Redrawing): Redrawing {
  return {
    ...whole,
    draw: (brush, picture) => {
      brush.drawImage(picture, 0, 0);
      brush.fillStyle = PAINT;
      brush.fillRect(whole.width * 0.1, whole.height * 0.25, whole.width * 0.8, whole.height * 0.5);
    },
  };
}

/** Where the plate of the label may stand: along the upper and the lower edge. */
function edgesCut(whole: Redrawing): Redrawing {
  const cut = Math.round(EDGE * Math.min(whole.width, whole.height));
  return {
    ...whole,
    height: Math.max(1, whole.height - 2 * cut),
    draw: (brush, picture) => {
      brush.drawImage(picture, 0, -cut);
    },
  };
}
