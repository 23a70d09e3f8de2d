/** A short sound, the unit of Morse code; a long one and the pause between letters are three of them, the pause within a letter is one. */
const UNIT_SECONDS = 0.1;
/** "Short long, short short": the rhythm that GB 45438-2025, section 5.3, asks for; in Morse code it says AI. */
const SOUNDS: readonly (readonly [startUnits: number, lengthInUnits: number])[] = [
  [0, 1],
  [2, 3],
  [8, 1],
  [10, 1],
];
const TONE_IN_HERTZ = 880;
const LOUDNESS = 0.25;
/** What else is heard is quieter meanwhile. */
const DUCKED = 0.3;
/** A tone that begins at once is heard as a click. */
const RAMP_SECONDS = 0.008;

export const AUDIO_MARK_SECONDS = 11 * UNIT_SECONDS;

/** The tone alone, -1 to 1, at a time from the beginning of the file. */
export function audioMarkAt(seconds: number): number {
  for (const [startUnits, lengthInUnits] of SOUNDS) {
    const since = seconds - startUnits * UNIT_SECONDS;
    const left = lengthInUnits * UNIT_SECONDS - since;
    if (since < 0 || left <= 0) continue;
    const loudness = LOUDNESS * Math.min(1, since / RAMP_SECONDS, left / RAMP_SECONDS);
    return loudness * Math.sin(2 * Math.PI * TONE_IN_HERTZ * since);
  }
  return 0;
}

/**
 * Mixes the mark into interleaved samples, -1 to 1, in place.
 *
 * @param startFrame - where in the file they begin, in frames of one sample a channel.
 */
export function mixAudioMark(
  samples: Float32Array,
  startFrame: number,
  sampleRateInHertz: number,
  channels: number,
): void {
  const end = Math.ceil(AUDIO_MARK_SECONDS * sampleRateInHertz);
  for (
    let frame = startFrame, offset = 0;
    frame < end && offset < samples.length;
    frame++, offset += channels
  ) {
    const tone = audioMarkAt(frame / sampleRateInHertz);
    for (let channel = 0; channel < channels; channel++) {
      const mixed = samples[offset + channel]! * DUCKED + tone;
      samples[offset + channel] = Math.max(-1, Math.min(1, mixed));
    }
  }
}
