import type { ErrorReport } from '../core';
import type { LiveReport } from './live-messages';
import type { SoundWord, StudioProgress, StudioRequestName, StudioRequests, StudioStatus } from './messages';

/** From the page: one request, or word that its answer is no longer wanted. */
export type StudioRequest =
  | {
      [Name in StudioRequestName]: {
        readonly id: number;
        readonly name: Name;
        readonly parameters: StudioRequests[Name][0];
      };
    }[StudioRequestName]
  | { readonly id: number; readonly name: 'cancel' };

/** From the worker: the answer to one request, a status that changed by itself, why something is gone again, or how far something long has come, or sound. */
export type StudioResponse =
  | { readonly id: number; readonly result: StudioRequests[StudioRequestName][1] }
  | { readonly id: number; readonly error: ErrorReport }
  | { readonly id: number; readonly cancelled: true }
  | { readonly status: StudioStatus }
  | { readonly refusal: ErrorReport }
  | { readonly sound: SoundWord }
  | { readonly live: LiveReport | null }
  | StudioProgress;
