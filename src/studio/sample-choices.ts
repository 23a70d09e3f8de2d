import type { StudioMode } from './messages';

/** Whom to bring in: names of the samples. */
export interface SampleChoice {
  readonly sourceNames: readonly string[];
  readonly targetName: string;
}

const EVERYBODY = ['adaeze', 'ines', 'kenji', 'mara', 'samir', 'tomas'] as const;

/** Our own rendered people, put together so that they show what the picture can do. */
const SAMPLES: Readonly<Record<StudioMode, readonly SampleChoice[]>> = {
  swap: [
    { sourceNames: ['samir'], targetName: 'tomas.png' },
    { sourceNames: ['ines'], targetName: 'mara.png' },
    { sourceNames: ['samir'], targetName: 'tomas.mp4' },
    { sourceNames: ['adaeze'], targetName: 'ines.png' },
    { sourceNames: ['mara'], targetName: 'adaeze.webm' },
    { sourceNames: ['kenji'], targetName: 'samir.png' },
    { sourceNames: ['mara'], targetName: 'adaeze.png' },
    { sourceNames: ['tomas'], targetName: 'kenji.png' },
  ],
  animate: [
    { sourceNames: ['mara'], targetName: 'talk' },
    { sourceNames: ['kenji'], targetName: 'tomas.mp4' },
    { sourceNames: ['ines'], targetName: 'look-around' },
    { sourceNames: ['samir'], targetName: 'adaeze.webm' },
  ],
  trade: [{ sourceNames: [], targetName: 'two-people.mp4' }],
  chorus: [
    { sourceNames: ['adaeze', 'kenji', 'mara', 'samir'], targetName: 'talk' },
    { sourceNames: EVERYBODY, targetName: 'tomas.mp4' },
  ],
};

/** The `turn`-th choice for a mode; they come round again. */
export function sampleChoice(mode: StudioMode, turn: number): SampleChoice {
  const choices = SAMPLES[mode];
  return choices[turn % choices.length]!;
}
