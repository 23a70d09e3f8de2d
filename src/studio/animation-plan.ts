import { type Box, type Size, longSide, shortSide } from '../core';
import { type MarkedTrack, markFace } from '../label';
import { type AnimatedMesh, type Motion, motionOfStill, poseByHand, reenactAnimate } from '../reenact';
import { type AnimationCell, type LabelledFrame, type Renderer, visibleBox } from '../render';
import type { FaceReference } from '../consent';
import { chorusGrid } from './chorus-grid';
import type { ConsentQuestion } from './composition';
import type { Driver, Driving } from './driver';
import type { DrawingPlan } from './drawing-plan';
import type { Pass } from './pass';
import type { Moment } from './moving-target';
import { personMaskOf } from './person-masks';
import { type Picture, faceReference, sizeOfFrame } from './picture';
import { type StudioState, driverOf, movedStills } from './studio-state';

/** A still that moves is drawn no larger than this, nor smaller than its label needs. */
const LONGEST_SIDE_IN_PIXELS = 1280;

/** Cells of the finished picture, and who fills them. */
interface Member {
  readonly picture: Picture;
  readonly box: Box;
  readonly isHidden: boolean;
  readonly mesh: AnimatedMesh;
}

/**
 * The drawing of stills that move; null while there is none. A still nobody consented to, or whose driver has not consented, is
 * hidden. Other people in a still are hidden until they consent as well.
 */
export function planAnimation(
  state: StudioState,
  moment: Moment | null,
  driver: Driver,
  isOpen: ConsentQuestion,
): DrawingPlan | null {
  const stills = movedStills(state);
  const [first] = stills;
  if (!first) return null;
  const { size, boxes } =
    state.mode === 'chorus' && stills.length > 1 ? chorusGrid(stills.length) : wholeOf(first);
  const driverFace = drivingFace(state);
  const isDriverOpen = driverFace === null || isOpen(driverFace);
  const members = stills.map((picture, index) => ({
    picture,
    box: boxes[index]!,
    isHidden: !isDriverOpen || !isOpen(faceReference(picture, 0)),
    mesh: reenactAnimate(
      picture.faces[0]!,
      sizeOfFrame(picture.frame),
      motionNow(state, driver, picture),
      state.settings.animate,
    ),
  }));
  const isAgreed = members.every(({ isHidden }) => !isHidden);
  return {
    kind: isAgreed ? 'animated' : 'unconsented',
    size,
    facesShown: members.flatMap((member) => facesShownIn(member, isOpen)),
    faceBoxes: members.filter(({ isHidden }) => !isHidden).map((member) => movedFace(member, size, size)),
    passKey: stills.map(({ pictureId }) => pictureId).join(' '),
    draw: (renderer, pass) =>
      drawMembers(renderer, { state, moment, driver, members, size, isAgreed, isOpen }, pass),
  };
}

/** What moves one still: a hand, a picture of somebody, or whoever was followed. */
function motionNow(state: StudioState, driver: Driver, still: Picture): Motion {
  const { pose } = state;
  if (!pose) {
    const face = stillDriver(state)?.face;
    return face ? motionOfStill(face, still.faces[0]!) : driver.driving.motion;
  }
  const { yawDegrees, pitchDegrees, rollDegrees, blink, ...features } = pose;
  // For a hand on the picture up and right are up and right; a head turns down and leans left by positive angles.
  const head = { yaw: yawDegrees, pitch: -pitchDegrees, roll: -rollDegrees };
  return poseByHand({ ...features, ...head, blinkLeft: blink, blinkRight: blink });
}

interface Choir {
  readonly state: StudioState;
  readonly moment: Moment | null;
  readonly driver: Driver;
  readonly members: readonly Member[];
  readonly size: Size;
  readonly isAgreed: boolean;
  readonly isOpen: ConsentQuestion;
}

function drawMembers(
  renderer: Renderer,
  { state, moment, driver, members, size, isAgreed, isOpen }: Choir,
  pass: Pass,
): LabelledFrame {
  const scale = pass.size.width / size.width;
  const driving = state.pose ? null : (stillDriver(state) ?? driver.driving.picture);
  const cells = members.map(({ picture, box, isHidden, mesh }): AnimationCell => ({
    box: scaledToWhole(box, scale),
    layer: {
      source: picture.frame,
      sourceFace: picture.faces[0]!,
      personMask: personMaskOf(picture),
      mesh,
      settings: state.settings.animate,
      driving,
      mosaics: picture.faces.slice(1).filter((_, index) => !isOpen(faceReference(picture, index + 1))),
      isHidden,
    },
  }));
  const tracks = members.flatMap((member, trackId): MarkedTrack[] =>
    member.isHidden ? [] : [{ trackId, face: movedFace(member, size, pass.size) }],
  );
  return renderer.composeAnimation({
    size: pass.size,
    cells,
    unconsentedBanner: !isAgreed,
    labelPlan: pass.planLabel(moment?.timestampSeconds ?? 0, tracks),
  });
}

/** Of a driver who is one picture: that picture. */
function stillDriver({ target }: StudioState): Driving['picture'] {
  const face = target?.kind === 'picture' ? target.faces[0] : undefined;
  return target?.kind === 'picture' && face ? { frame: target.frame, face, rest: null } : null;
}

/** The driver, if they are somebody; a still posed by hand has none. */
function drivingFace(state: StudioState): FaceReference | null {
  const driver = state.pose === null ? driverOf(state) : null;
  return state.target && driver !== null ? faceReference(state.target, driver) : null;
}

function facesShownIn({ picture, isHidden }: Member, isOpen: ConsentQuestion): FaceReference[] {
  const others = picture.faces.slice(1).map((_, index) => faceReference(picture, index + 1));
  return [...(isHidden ? [] : [faceReference(picture, 0)]), ...others.filter(isOpen)];
}

function movedFace({ picture, box, mesh }: Member, size: Size, drawnSize: Size) {
  const scale = drawnSize.width / size.width;
  const cell = scaledToWhole(box, scale);
  const crop = visibleBox(picture.faces[0]!.box, sizeOfFrame(picture.frame), cell);
  const perPixel = cell.width / crop.width;
  const points = mesh.drawnPointsInPixels.slice(0, 3 * 468);
  for (let index = 0; index < points.length; index += 3) {
    points[index] = cell.left + (points[index]! - crop.left) * perPixel;
    points[index + 1] = cell.top + (points[index + 1]! - crop.top) * perPixel;
  }
  return markFace(points);
}

function wholeOf({ frame }: Picture): { readonly size: Size; readonly boxes: readonly Box[] } {
  const whole = sizeOfFrame(frame);
  const factor = Math.min(1, LONGEST_SIDE_IN_PIXELS / longSide(whole));
  const atLeast = Math.max(factor, Math.min(1, 200 / shortSide(whole)));
  const even = (length: number) => Math.max(2, 2 * Math.round((length * atLeast) / 2));
  const size = { width: even(whole.width), height: even(whole.height) };
  return { size, boxes: [{ left: 0, top: 0, ...size }] };
}

function scaledToWhole({ left, top, width, height }: Box, scale: number): Box {
  const [x, y] = [Math.round(left * scale), Math.round(top * scale)];
  return {
    left: x,
    top: y,
    width: Math.round((left + width) * scale) - x,
    height: Math.round((top + height) * scale) - y,
  };
}
