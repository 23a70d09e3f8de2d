import type { ErrorReport } from '../core';

/** What travels between the page and a worker: requests and cancellations one way, answers and news the other. */
export type RequestMap<Map> = { [Name in keyof Map]: [parameters: unknown, result: unknown] };

export type RequestMessage =
  | { readonly id: number; readonly name: string; readonly parameters: unknown }
  | { readonly id: number; readonly cancel: true };

export type ResponseMessage =
  | { readonly id: number; readonly result: unknown }
  | { readonly id: number; readonly error: ErrorReport }
  | { readonly id: number; readonly cancelled: true }
  | { readonly news: unknown };
