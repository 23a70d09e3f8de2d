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

/**
 * How far a still whose head is at `source` bears being drawn with it at `drawn`: 1 within 35 degrees of yaw and 20 of pitch of the
 * result, falling smoothly to 0. A still that is turned farther already bears its own pose.
 */
export function reachOf(source: Matrix3, drawn: Matrix3): number {
  const [from, to] = [headAngles(source), headAngles(drawn)];
  const turn = Math.hypot(...rotationVectorOf(multiplyMatrices(drawn, transpose(source)))) * DEGREES;
  return Math.min(
    shareOf(excess(from.yaw, to.yaw, YAW.full), YAW.none - YAW.full),
    shareOf(excess(from.pitch, to.pitch, PITCH.full), PITCH.none - PITCH.full),
    shareOf(excess(0, to.roll - from.roll, ROLL.full), ROLL.none - ROLL.full),
    shareOf(turn - TURN.full, TURN.none - TURN.full),
  );
}

function excess(source: number, drawn: number, limit: number): number {
  return Math.max(drawn - Math.max(limit, source), Math.min(-limit, source) - drawn);
}

function shareOf(excessInDegrees: number, room: number): number {
  return smoothStep(room, 0, excessInDegrees);
}
