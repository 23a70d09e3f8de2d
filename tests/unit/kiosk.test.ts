import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { IdleWatch } from '../../src/app/kiosk/idle-watch';
import { USUAL_KIOSK, readKioskSettings } from '../../src/app/kiosk/kiosk-settings';

const SCHEMA = 'persona-grata/kiosk/1';
const limits = { idleSeconds: 60, countdownSeconds: 15 };

describe('kiosk.json', () => {
  it('says what differs from the usual', () => {
    expect(readKioskSettings(JSON.stringify({ schema: SCHEMA }))).toEqual(USUAL_KIOSK);
    const file = {
      schema: SCHEMA,
      idle_seconds: 15,
      countdown_seconds: 60,
      language: 'fr',
      allows_files: true,
    };
    expect(readKioskSettings(JSON.stringify(file))).toEqual({
      idleSeconds: 15,
      countdownSeconds: 60,
      language: 'fr',
      allowsFiles: true,
    });
  });

  it.each<[string, unknown]>([
    ['nothing', null],
    ['another schema', { schema: 'persona-grata/kiosk/2' }],
    ['a visit without end', { schema: SCHEMA, idle_seconds: 301 }],
    ['no time to answer', { schema: SCHEMA, countdown_seconds: 4 }],
    ['parts of a second', { schema: SCHEMA, idle_seconds: 20.5 }],
    ['words for a number', { schema: SCHEMA, idle_seconds: '60' }],
    ['a language that is not there', { schema: SCHEMA, language: 'tlh' }],
    ['a field that is not known', { schema: SCHEMA, allow_files: true }],
  ])('that holds %s is refused whole', (_, file) => {
    expect(() => readKioskSettings(JSON.stringify(file))).toThrow(TypeError);
  });

  it('that is no JSON is refused', () => {
    expect(() => readKioskSettings('{')).toThrow(SyntaxError);
  });
});

describe('somebody who may have gone', () => {
  it('is asked, counted down, and gone', () => {
    const watch = new IdleWatch(limits, 0);
    expect(watch.look(59.9, false)).toEqual({ phase: 'there' });
    expect(watch.look(60, false)).toEqual({ phase: 'asked', secondsLeft: 15 });
    expect(watch.look(74.5, false)).toEqual({ phase: 'asked', secondsLeft: 1 });
    expect(watch.look(75, false)).toEqual({ phase: 'gone' });
  });

  it('is there again with a touch, and only with one', () => {
    const watch = new IdleWatch(limits, 0);
    watch.look(60, false);
    expect(watch.look(61, true)).toMatchObject({ phase: 'asked' });
    watch.touch(62);
    expect(watch.look(121, false)).toEqual({ phase: 'there' });
    expect(watch.look(122, false)).toMatchObject({ phase: 'asked' });
  });

  it('is there while a face is seen or a file is made, but not for ever', () => {
    const watch = new IdleWatch(limits, 0);
    let now = 0;
    while (watch.look(now, true).phase === 'there') now++;
    expect(now).toBeGreaterThan(600);
    expect(now).toBeLessThanOrEqual(600 + limits.idleSeconds);
  });

  it('is never forgotten: whatever happens before, silence ends every visit in its time', () => {
    const deed = fc.record({
      after: fc.double({ min: 0, max: 100, noNaN: true }),
      isTouch: fc.boolean(),
      isAlive: fc.boolean(),
    });
    fc.assert(
      fc.property(fc.array(deed, { maxLength: 60 }), (deeds) => {
        const watch = new IdleWatch(limits, 0);
        let now = 0;
        for (const { after, isTouch, isAlive } of deeds) {
          now += after;
          // A touch closes the question, and whoever looked too late has been sent away already.
          if (isTouch) watch.touch(now);
          else if (watch.look(now, isAlive).phase === 'gone') return;
        }
        let silence = 0;
        while (watch.look(now + silence, false).phase !== 'gone') {
          silence += 0.25;
          expect(silence).toBeLessThanOrEqual(limits.idleSeconds + limits.countdownSeconds + 0.5);
        }
      }),
    );
  });
});
