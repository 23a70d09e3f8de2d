import { beforeEach, describe, expect, it, vi } from 'vitest';
import { chooseSingleKeys, shortcutOf } from '../../src/app/shortcuts';

const pressed = (key: string, held: Partial<Parameters<typeof shortcutOf>[0]> = {}) =>
  shortcutOf({ key, ctrlKey: false, metaKey: false, shiftKey: false, altKey: false, ...held });

beforeEach(() => {
  const kept = new Map<string, string>();
  vi.stubGlobal('localStorage', {
    getItem: (place: string) => kept.get(place) ?? null,
    setItem: (place: string, value: string) => kept.set(place, value),
  });
  return () => {
    vi.unstubAllGlobals();
  };
});

describe('keys', () => {
  it('do what they do on other pages too', () => {
    expect(pressed('z', { ctrlKey: true })).toBe('undo');
    expect(pressed('z', { metaKey: true })).toBe('undo');
    expect(pressed('Z', { ctrlKey: true, shiftKey: true })).toBe('redo');
    expect(pressed('y', { ctrlKey: true })).toBe('redo');
    expect(pressed('?', { shiftKey: true })).toBe('help');
    expect(pressed('k')).toBe('play');
    expect(pressed('f')).toBe('fullScreen');
  });

  it.each<[string, string, Parameters<typeof pressed>[1]]>([
    ['finding on the page', 'f', { ctrlKey: true }],
    ['a key of the window', 'k', { altKey: true }],
    ['a capital letter', 'F', { shiftKey: true }],
    ['any other letter', 'a', {}],
  ])('leave %s to the browser', (_, key, held) => {
    expect(pressed(key, held)).toBeNull();
  });

  it('that are pressed alone can be turned off, and the others stay', () => {
    chooseSingleKeys(false);
    expect([pressed('k'), pressed('f'), pressed('?', { shiftKey: true })]).toEqual([null, null, null]);
    expect(pressed('z', { ctrlKey: true })).toBe('undo');
    chooseSingleKeys(true);
    expect(pressed('k')).toBe('play');
  });
});
