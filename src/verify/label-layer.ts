import { LABEL_TEXT, type PlateSighting } from '../label';
import { type Evidence, intactManifest, promisesManifest, standingOf } from './evidence';
import { type LayerFinding, factsFrom } from './layer-finding';
import type { LayerMap } from './verdict';

/** The words that people see. Anybody can draw them: only a signed manifest that names them makes them more than words. */
export function judgeLabel(evidence: Evidence): LayerFinding {
  const { plate, own } = evidence;
  const expectedText = promisedLabel(evidence);
  const facts = factsFrom({ expectedText });
  switch (plate.kind) {
    case 'unasked':
      return { state: 'unchecked', basis: 'label-not-looked-for', facts };
    case 'broken':
    case 'unsupported':
      return { state: 'unchecked', basis: 'label-picture-unreadable', facts };
    case 'absent':
      return expectedText === null
        ? { state: 'absent', basis: 'label-absent' }
        : { state: 'untrusted', basis: 'label-unseen', facts };
    case 'read':
      break;
  }
  const { words, likeness } = plate.value;
  const text = words.join(' · ');
  const seen = {
    facts: { ...factsFrom({ words: text, likeness: likeness.toFixed(2) }), ...facts },
    map: mapOf(plate.value),
  };
  if (text !== LABEL_TEXT) return { state: 'untrusted', basis: 'label-partly', ...seen };
  const manifest = intactManifest(evidence);
  const isSigned =
    manifest?.coversWholeFile === true &&
    manifest.labelRecord?.text === text &&
    standingOf(manifest, own) !== 'unknown-signer';
  return isSigned
    ? { state: 'valid', basis: 'label-agrees', ...seen }
    : { state: 'untrusted', basis: 'label-found', ...seen };
}

/** What ought to stand in the picture by what the other layers say; `null` when none of them is of this tool. */
export function promisedLabel(evidence: Evidence): string | null {
  const named = intactManifest(evidence)?.labelRecord?.text;
  return named ?? (promisesManifest(evidence) ? LABEL_TEXT : null);
}

const MAP_COLUMNS = 32;

/** Where the plate is, as a coarse picture. */
function mapOf({ box, size }: PlateSighting): LayerMap {
  const rows = Math.max(1, Math.round((MAP_COLUMNS * size.height) / size.width));
  const covered = (place: number, count: number, start: number, length: number) =>
    Math.max(0, Math.min((place + 1) / count, start + length) - Math.max(place / count, start)) * count;
  const shares = Array.from({ length: MAP_COLUMNS * rows }, (_, cell) => {
    const across = covered(cell % MAP_COLUMNS, MAP_COLUMNS, box.left, box.width);
    const down = covered(Math.floor(cell / MAP_COLUMNS), rows, box.top, box.height);
    return Math.round(100 * across * down) / 100;
  });
  return { columns: MAP_COLUMNS, rows, shares };
}
