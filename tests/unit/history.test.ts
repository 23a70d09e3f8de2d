import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { begin, canRedo, canUndo, record, redo, undo } from '../../src/store';

describe('a history', () => {
  it('gives every step back, and forward again, in order', () => {
    fc.assert(
      fc.property(fc.array(fc.integer(), { minLength: 1, maxLength: 40 }), (values) => {
        let history = begin(-1);
        for (const value of values) history = record(history, value);
        const after = history;
        const back: number[] = [];
        while (canUndo(history)) {
          history = undo(history);
          back.push(history.present);
        }
        expect(back).toEqual([...values.slice(0, -1).reverse(), -1]);
        while (canRedo(history)) history = redo(history);
        expect(history).toEqual(after);
      }),
    );
  });

  it('gives up what was undone once something new is done', () => {
    const history = record(undo(record(begin('a'), 'b')), 'c');
    expect(canRedo(history)).toBe(false);
    expect(undo(history).present).toBe('a');
  });

  it('stays as it is at either end', () => {
    const history = begin(1);
    expect(undo(history)).toBe(history);
    expect(redo(history)).toBe(history);
  });

  it('remembers a hundred steps and no more', () => {
    let history = begin(0);
    for (let step = 1; step <= 250; step++) history = record(history, step);
    expect(history.past).toHaveLength(100);
    expect(history.past[0]).toBe(150);
  });
});
