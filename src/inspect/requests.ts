import type { ErrorReport } from '../core';
import type { FaceComparison } from './face-comparison';
import type { FaceCrop } from './face-crop';
import type { LivenessScores } from './liveness-networks';
import type { NudityScores } from './nudity-assessment';

/** What the inspector can be asked: name, parameters, result. */
export interface InspectRequests {
  compareFaces: [{ readonly one: FaceCrop; readonly other: FaceCrop }, FaceComparison];
  scoreLiveness: [FaceCrop, LivenessScores];
  classifyNudity: [Uint8Array<ArrayBuffer>, NudityScores];
}

export type InspectRequestName = keyof InspectRequests;

export type InspectRequest = {
  [Name in InspectRequestName]: {
    readonly id: number;
    readonly name: Name;
    readonly parameters: InspectRequests[Name][0];
  };
}[InspectRequestName];

export type InspectResponse =
  | { readonly id: number; readonly result: InspectRequests[InspectRequestName][1] }
  | { readonly id: number; readonly error: ErrorReport };
