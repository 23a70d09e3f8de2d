import type { LayerPresence, StripAttack, StripOutcome } from '../../verify';

/** What the verify page does with files that it has read. */
export const englishExamine = {
  strip: {
    heading: 'Strip test',
    explain:
      'Copies of this picture are changed the way pictures are changed on their way, and each copy is read like any other file: which marks are still there? The copies stay in the memory of this page and are gone once they are read.',
    start: 'Test what the marks outlast',
    again: 'Test again',
    noMarks: 'This picture carries no marks that could be lost.',
    caption: 'What became of each mark',
    change: 'Change',
    progress: '{count} of {total} copies read',
    stopped: 'Stopped: {count} of {total} copies were read.',
    attacks: {
      copied: 'Copied, nothing changed',
      'byte-added': 'One byte added at the end',
      'jpeg-75': 'Saved as JPEG, quality 75',
      'jpeg-50': 'Saved as JPEG, quality 50',
      'webp-50': 'Saved as WebP, quality 50',
      'half-size': 'Half as wide and high',
      cropped: 'Half of the area cropped away',
      screenshot: 'Screenshot, somewhat smaller',
      mirrored: 'Mirrored',
      turned: 'Turned by 3 degrees',
      painted: '40 % painted over',
      'edges-cut': 'Upper and lower edge cut off, where a label stands',
    } satisfies Record<StripAttack, string>,
    outcomes: {
      survived: 'survived',
      damaged: 'damaged',
      lost: 'lost',
      unchecked: 'not checked',
    } satisfies Record<StripOutcome, string>,
    unavailable: 'This browser cannot make such a copy.',
    summaries: {
      pixels:
        'What lies beside the pixels did not come along when the picture was saved anew. The watermark within the pixels was still read after {count} of {total} such changes.',
      nothing: 'Once the picture was saved anew, none of its marks was left.',
      mixed: 'Some marks outlasted some of the changes; the table says which.',
    },
    layerLine: '{layers}: there after {count} of {total} changes.',
    limits: 'Platforms may do other things than these. That a mark is lost proves nothing against a picture.',
  },
  report: {
    heading: 'Signed report',
    explain:
      'A file for whoever asks later: the hash of this file, what was found in each layer, the version of this verifier, and the time by the clock of this device, signed with a key of this browser (JWS, ES256). It states what this verifier read, and not that the picture is true.',
    save: 'Save the signed report',
  },
  many: {
    heading: 'Several files, or a folder',
    files: 'Files to verify one after the other',
    folder: 'Folder to verify',
    hint: 'Up to {limit} files. Each is read on this device; the list can be stopped, and what is known then stays.',
    progress: '{count} of {total} files read',
    caption: 'What each file says',
    file: 'File',
    summary: 'In short',
    saveTable: 'Save the table (CSV)',
  },
  compare: {
    heading: 'Two copies of a picture',
    explain:
      'Give the picture as it was, and as it came back from a platform: which marks were lost on the way?',
    before: 'The first copy',
    after: 'The second copy',
    chosen: 'Read: {fileName}',
    layer: 'Mark',
    caption: 'Which marks each copy carries',
    presences: {
      present: 'there',
      damaged: 'damaged',
      missing: 'not there',
      unchecked: 'not checked',
    } satisfies Record<LayerPresence, string>,
    lost: 'Only in the first copy: {layers}.',
    damaged: 'There in the first copy, damaged in the second: {layers}.',
    gained: 'Only in the second copy: {layers}.',
    kept: 'In both copies: {layers}.',
    none: 'Neither copy carries a mark.',
    sameFile: 'Both are the same file, byte for byte.',
    sameExport: 'Both carry the same watermark id: their pixels come from the same export.',
    otherExport: 'The watermarks name different exports: these are not two copies of one picture.',
    limits: 'A mark that is missing from one copy does not say who removed it, or why.',
  },
};
