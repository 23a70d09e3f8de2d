/** A value with its past and its future, for undo and redo. Immutable: each operation gives a new history. */
export interface History<Value> {
  readonly past: readonly Value[];
  readonly present: Value;
  readonly future: readonly Value[];
}

/** Steps kept; older ones are forgotten first. */
const DEPTH = 100;

export function begin<Value>(present: Value): History<Value> {
  return { past: [], present, future: [] };
}

/** The history after a change: what had been undone is given up. */
export function record<Value>(history: History<Value>, next: Value): History<Value> {
  return { past: [...history.past, history.present].slice(-DEPTH), present: next, future: [] };
}

export function canUndo(history: History<unknown>): boolean {
  return history.past.length > 0;
}

export function canRedo(history: History<unknown>): boolean {
  return history.future.length > 0;
}

/** One step back; the same history when there is none. */
export function undo<Value>(history: History<Value>): History<Value> {
  if (!canUndo(history)) return history;
  return {
    past: history.past.slice(0, -1),
    present: history.past.at(-1)!,
    future: [history.present, ...history.future],
  };
}

/** One step forward again; the same history when there is none. */
export function redo<Value>(history: History<Value>): History<Value> {
  if (!canRedo(history)) return history;
  return {
    past: [...history.past, history.present],
    present: history.future[0]!,
    future: history.future.slice(1),
  };
}
