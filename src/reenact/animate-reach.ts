import { type Matrix3, multiplyMatrices, rotationVectorOf, transpose } from '../core';
import { smoothStep } from './neutral-shape';

const DEGREES = 180 / Math.PI;

/** Degrees up to which a still bears a pose wholly, and from which on not at all. */
const YAW = { full: 35, none: 46 } as const;
const PITCH = { full: 20, none: 29 } as const;
const ROLL = { full: 50, none: 70 } as const;
/** Of the whole turn away from the still, which shows what the still never did. */
const TURN = { full: 50, none: 65 } as const;

/** Yaw (to the right of the picture), pitch (down) and roll (towards the picture's left) of a head, in degrees. */
export function headAngles(rotation: Matrix3): { yaw: number; pitch: number; roll: number } {
  // The nose points along the canonical z axis; landmark axes have y down and z away from the viewer.
  const [x, y, z] = [rotation[0][2], rotation[1][2], rotation[2][2]];
  return {
    yaw: Math.atan2(x, -z) * DEGREES,
    pitch: Math.atan2(y, Math.hypot(x, z)) * DEGREES,
    roll: Math.atan2(-rotation[1][0], rotation[0][0]) * DEGREES,
  };
}

/** Faces that look straight ahead differ by this many degrees in what their landmarks say, most of all in how high the brow stands. */
const UNCERTAIN = { yaw: 3, pitch: 10 } as const;

/**
 * How far a still whose head is at `source` bears being drawn with it at `drawn`: 1 within 35 degrees of yaw and 20 of pitch of the
 * result, falling smoothly to 0. A still that is turned farther already bears its own pose.
 */
export function reachOf(source: Matrix3, drawn: Matrix3): number {
  const [from, to] = [headAngles(source), headAngles(drawn)];
  const turn = Math.hypot(...rotationVectorOf(multiplyMatrices(drawn, transpose(source)))) * DEGREES;
  const share = (name: 'yaw' | 'pitch', { full, none }: { full: number; none: number }): number => {
    const own = surely(from[name], UNCERTAIN[name]);
    const wanted = own + to[name] - from[name];
    const excess = Math.max(wanted - Math.max(full, own), Math.min(-full, own) - wanted);
    return smoothStep(none - full, 0, excess);
  };
  return Math.min(
    share('yaw', YAW),
    share('pitch', PITCH),
    smoothStep(ROLL.none, ROLL.full, Math.abs(wrapped(to.roll - from.roll))),
    smoothStep(TURN.none, TURN.full, turn),
  );
}

/** What is left of an angle beyond what may be none. */
function surely(degrees: number, uncertain: number): number {
  return Math.sign(degrees) * Math.max(0, Math.abs(degrees) - uncertain);
}

function wrapped(degrees: number): number {
  return degrees - 360 * Math.round(degrees / 360);
}
