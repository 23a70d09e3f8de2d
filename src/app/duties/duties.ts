import type { DutyWords } from '../../locales';

export type DutyId = keyof DutyWords['duties'];
export type LawId = keyof DutyWords['laws'];
export type PlaceId = keyof DutyWords['places']['names'];
/** Who does what is asked; `other`: nobody here, since it concerns somebody else. */
export type DutyPart = keyof DutyWords['parts'];

/** A test of this project, by what stands in its file. */
export interface ShowingTest {
  /** Below `tests`, without `.test.ts`. */
  readonly file: string;
  /** Title of what stands around it; null where nothing does. */
  readonly suite: string | null;
  readonly title: string;
}

export interface Duty {
  readonly law: LawId;
  /** As the law counts; null where the list cites no place. */
  readonly number: string | null;
  readonly part: DutyPart;
  /** None where nothing of it is in the program. */
  readonly tests: readonly ShowingTest[];
}

export interface Law {
  readonly place: PlaceId;
  /** ISO 8601, the day that the law's name speaks of. */
  readonly date: string;
}

/** The day on which laws and rows were gone through last. */
export const STATE_OF_THE_LIST = '2026-11-28';

/** In the order in which they are shown. */
export const LAWS: Readonly<Record<LawId, Law>> = {
  'deep-synthesis': { place: 'china', date: '2023-01-10' },
  'labelling-measures': { place: 'china', date: '2025-09-01' },
  'gb-45438': { place: 'china', date: '2025-09-01' },
  'ai-act': { place: 'european-union', date: '2026-08-02' },
  'code-of-practice': { place: 'european-union', date: '2026-06-10' },
  'transparency-act': { place: 'california', date: '2026-09-30' },
  'it-rules': { place: 'india', date: '2026-02-20' },
  'ai-basic-act': { place: 'south-korea', date: '2026-01-22' },
};

const shown = (file: string, suite: string | null, title: string): ShowingTest => ({ file, suite, title });

const STILL_LABEL = shown(
  'browser/exported-label',
  'an export that is %s',
  'shows the words, tall enough and in contrast, as %s',
);
const MOVING_LABEL = shown(
  'browser/moving-export-label',
  'an exported %s',
  '%s shows the words from the first frame to the last',
);
const EVERY_PLATE = shown('browser/render', 'every picture', 'that shows %s carries its plate');
const NO_FORGED_FRAME = shown(
  'browser/render',
  'a labelled frame',
  'cannot be forged: neither a look-alike, nor an heir, nor a proxy is shown or written',
);
const MANIFEST = shown(
  'browser/provenance',
  'a finished %s',
  'carries a valid manifest that says all it should',
);
const METADATA = shown('unit/metadata', '%s, %s', 'gives back what was written, and the same picture');
const WATERMARK = shown(
  'browser/watermark',
  'the watermark of what the renderer draws',
  'is the one that the record asks for',
);
const VECTORS = shown(
  'unit/watermark-vectors',
  'the published vectors',
  '$exportId is read by the other decoder and by ours',
);
const NO_NUDE_FILE = shown(
  'browser/nudity-guard',
  'what is about to leave',
  'is no file when the classifier refuses it, label and all',
);
const CONTACT = shown(
  'unit/consent-statement',
  'the statement',
  'names who asks and where complaints go, where that is known',
);
const FOREIGN_READERS = shown(
  'e2e/independent-readers',
  'what a visitor takes home',
  'says the same to readers that are not ours',
);
const NO_CONSENT_NO_FILE = shown(
  'e2e/journey',
  'own pictures',
  'stay a mosaic, and the export refuses, until everyone in play has a consent; withdrawing closes it again',
);
const AIGC_FIELDS = shown(
  'unit/provenance-aigc',
  'the label',
  'is the seven string fields of the standard, the first writer also being who spreads it',
);
const AIGC_PLACE = shown(
  'browser/moving-export',
  'an exported %s',
  'has one AIGC label, where TC260 wants it',
);
const KEPT_MARKS = shown(
  'browser/provenance',
  'ingredients with a manifest of their own',
  'keep it, without the thumbnails in it',
);
const STRIP_TEST = shown('e2e/verify', null, 'an export can be tried out on the verify page');
const REPORT = shown(
  'unit/verify-report',
  'a signed report',
  'says what was read, when, by what, and that it is no more than that',
);
const AXE = shown('e2e/accessibility', 'in %s', 'axe finds nothing on any screen');
const LABEL_WORDS = shown('unit/label', 'createLabelRecord', 'holds the words that China and the EU ask for');
const STATEMENT_SAYS = shown('unit/consent-statement', 'the statement', 'says what a person has to know');
const WITHDRAWAL = shown(
  'e2e/fail-closed',
  'a withdrawal in the middle of an export',
  'overtakes it: no file, and the picture is hidden at once',
);

/** Every duty that the page lists, in its order. A test looks each of the tests up in the tree. */
export const DUTIES: Readonly<Record<DutyId, Duty>> = {
  'deep-synthesis-6': {
    law: 'deep-synthesis',
    number: '6',
    part: 'shared',
    tests: [
      shown('unit/consent-gate', 'the gate stays shut', 'for another purpose or operation'),
      NO_NUDE_FILE,
    ],
  },
  'deep-synthesis-7': {
    law: 'deep-synthesis',
    number: '7–8',
    part: 'shared',
    tests: [
      shown(
        'unit/consent-policy',
        'the gate under a policy',
        'writes the age it goes by, and who runs it, into what is agreed to',
      ),
    ],
  },
  'deep-synthesis-9': { law: 'deep-synthesis', number: '9', part: 'operator', tests: [] },
  'deep-synthesis-10': {
    law: 'deep-synthesis',
    number: '10',
    part: 'shared',
    tests: [
      shown(
        'browser/nudity-guard',
        'what somebody brings in',
        'stays when it is a clothed portrait, and is named when the classifier refuses it',
      ),
      NO_NUDE_FILE,
      shown(
        'unit/consent-scope',
        'the number of files',
        'is counted in the ledger, and refuses the next one',
      ),
    ],
  },
  'deep-synthesis-11': { law: 'deep-synthesis', number: '11', part: 'shared', tests: [REPORT] },
  'deep-synthesis-12': {
    law: 'deep-synthesis',
    number: '12',
    part: 'shared',
    tests: [CONTACT, FOREIGN_READERS],
  },
  'deep-synthesis-13': { law: 'deep-synthesis', number: '13', part: 'other', tests: [] },
  'deep-synthesis-14': {
    law: 'deep-synthesis',
    number: '14',
    part: 'program',
    tests: [
      NO_CONSENT_NO_FILE,
      shown(
        'browser/render',
        'a face without consent',
        'is hidden under at most ten cells across, whatever else is asked for there',
      ),
      shown(
        'unit/export-property',
        null,
        'no sequence of acts gets past the exports themselves without a grant in force',
      ),
    ],
  },
  'deep-synthesis-15': {
    law: 'deep-synthesis',
    number: '15',
    part: 'shared',
    tests: [shown('unit/duties', 'every duty', 'names tests that are in the tree')],
  },
  'deep-synthesis-16': {
    law: 'deep-synthesis',
    number: '16',
    part: 'shared',
    tests: [
      WATERMARK,
      MANIFEST,
      shown('unit/consent-ledger', 'a stored ledger', 'is chained by the hashes of its entries'),
    ],
  },
  'deep-synthesis-17': {
    law: 'deep-synthesis',
    number: '17',
    part: 'program',
    tests: [EVERY_PLATE, STILL_LABEL, MOVING_LABEL],
  },
  'deep-synthesis-18': {
    law: 'deep-synthesis',
    number: '18',
    part: 'program',
    tests: [NO_FORGED_FRAME, KEPT_MARKS],
  },
  'labelling-measures-4': {
    law: 'labelling-measures',
    number: '4',
    part: 'program',
    tests: [STILL_LABEL, MOVING_LABEL],
  },
  'labelling-measures-5': {
    law: 'labelling-measures',
    number: '5',
    part: 'shared',
    tests: [AIGC_FIELDS, FOREIGN_READERS, WATERMARK],
  },
  'labelling-measures-6': {
    law: 'labelling-measures',
    number: '6',
    part: 'other',
    tests: [
      shown(
        'browser/verify',
        'a file of others',
        'with a manifest is untrusted, and its metadata is read as it is',
      ),
    ],
  },
  'labelling-measures-9': {
    law: 'labelling-measures',
    number: '9',
    part: 'program',
    tests: [
      NO_FORGED_FRAME,
      shown('e2e/house-rules', 'the canvas on the page', 'gives its pixels to nobody'),
    ],
  },
  'labelling-measures-10': {
    law: 'labelling-measures',
    number: '10',
    part: 'program',
    tests: [
      STRIP_TEST,
      shown(
        'e2e/house-rules',
        'what crosses between the page and its workers',
        'is never a frame: only files, a canvas handed over for good, and words',
      ),
    ],
  },
  'gb-45438-picture': {
    law: 'gb-45438',
    number: '5.2',
    part: 'program',
    tests: [
      shown(
        'unit/label',
        'the plate',
        'lies within the margin of any picture, with capitals of 5 % and all of its ink on it',
      ),
      shown(
        'browser/label',
        'the painted plate',
        'has capitals of at least a twentieth of the short side at %s',
      ),
      STILL_LABEL,
    ],
  },
  'gb-45438-video': { law: 'gb-45438', number: '5.4', part: 'program', tests: [MOVING_LABEL] },
  'gb-45438-sound': {
    law: 'gb-45438',
    number: '5.3',
    part: 'shared',
    tests: [
      shown('unit/export-sound', 'the audio mark', 'is short long, short short, with a pause between'),
      shown(
        'unit/export-sound',
        'the audio mark',
        'is mixed into the beginning and nowhere else, and never too loud',
      ),
    ],
  },
  'gb-45438-interface': {
    law: 'gb-45438',
    number: '5.6',
    part: 'program',
    tests: [
      EVERY_PLATE,
      shown(
        'browser/label',
        'the banner over a preview without consent',
        'crosses %s with opaque bands and its words',
      ),
    ],
  },
  'gb-45438-metadata': {
    law: 'gb-45438',
    number: '6, E',
    part: 'program',
    tests: [AIGC_FIELDS, AIGC_PLACE, shown('unit/metadata', '%s, %s', 'takes one packet and never a second')],
  },
  'ai-act-50-2': {
    law: 'ai-act',
    number: '50(2)',
    part: 'program',
    tests: [
      MANIFEST,
      shown(
        'browser/provenance',
        'an independent C2PA reader of a %s',
        'finds the manifest valid, and its assertions',
      ),
      FOREIGN_READERS,
      VECTORS,
    ],
  },
  'ai-act-50-4': { law: 'ai-act', number: '50(4)', part: 'shared', tests: [EVERY_PLATE, STILL_LABEL] },
  'ai-act-50-5': {
    law: 'ai-act',
    number: '50(5)',
    part: 'shared',
    tests: [
      MOVING_LABEL,
      shown(
        'browser/label',
        'the painted plate',
        'keeps its contrast in real pixels at %s, whatever lies under it',
      ),
      AXE,
    ],
  },
  'ai-act-5': {
    law: 'ai-act',
    number: '5(1)(ba), (bb)',
    part: 'shared',
    tests: [
      NO_NUDE_FILE,
      NO_CONSENT_NO_FILE,
      shown('unit/consent-scope', 'somebody under age', 'attested as %s is shown, and not exported'),
    ],
  },
  'code-1-1': { law: 'code-of-practice', number: '1.1', part: 'program', tests: [MANIFEST, WATERMARK] },
  'code-1-2': {
    law: 'code-of-practice',
    number: '1.2',
    part: 'program',
    tests: [
      KEPT_MARKS,
      shown('browser/moving-export', 'an exported %s', 'keeps the manifest of the video it was made from'),
    ],
  },
  'code-1-3': { law: 'code-of-practice', number: '1.3', part: 'program', tests: [MANIFEST, METADATA] },
  'code-2-1': {
    law: 'code-of-practice',
    number: '2.1',
    part: 'program',
    tests: [
      shown('e2e/offline', 'a second visit', 'needs no network: people, swap, file and verdict'),
      VECTORS,
      shown(
        'unit/verify-report',
        'a signed report',
        'is signed by the key that it brings along, as any reader of JWS checks it',
      ),
    ],
  },
  'code-2-3': {
    law: 'code-of-practice',
    number: '2.3',
    part: 'program',
    tests: [
      shown('unit/verify-layers', 'the manifest', 'when broken shows why and nothing of what it says'),
      shown('unit/strip-test', 'what became of a layer', 'can be told from every basis'),
      AXE,
    ],
  },
  'code-3-2': {
    law: 'code-of-practice',
    number: '3.2',
    part: 'program',
    tests: [
      shown(
        'unit/watermark-null',
        'pictures that nobody has marked',
        'say no id, wherever one looks for the tile',
      ),
      shown('unit/watermark-null', 'pictures that nobody has marked', 'stay below the score of a mark'),
    ],
  },
  'code-3-3': {
    law: 'code-of-practice',
    number: '3.3',
    part: 'program',
    tests: [shown('unit/watermark-reader', 'the watermark’s reader', 'reads the picture %s'), STRIP_TEST],
  },
  'code-3-4': { law: 'code-of-practice', number: '3.4', part: 'shared', tests: [VECTORS] },
  'code-label': {
    law: 'code-of-practice',
    number: null,
    part: 'program',
    tests: [LABEL_WORDS, MOVING_LABEL],
  },
  'transparency-act-latent': {
    law: 'transparency-act',
    number: null,
    part: 'program',
    tests: [METADATA, MANIFEST, WATERMARK],
  },
  'transparency-act-tool': {
    law: 'transparency-act',
    number: null,
    part: 'shared',
    tests: [
      shown(
        'e2e/journey',
        'people who do not exist',
        'give a labelled file in every format, which the verify page explains, and nothing leaves the origin',
      ),
      VECTORS,
    ],
  },
  'transparency-act-personal': {
    law: 'transparency-act',
    number: null,
    part: 'program',
    tests: [
      STATEMENT_SAYS,
      shown(
        'unit/consent-gate',
        'the gate opens',
        'with a grant that says of each consent its hash and scope, and no more',
      ),
    ],
  },
  'it-rules-label': {
    law: 'it-rules',
    number: null,
    part: 'program',
    tests: [STILL_LABEL, METADATA, WATERMARK],
  },
  'it-rules-takedown': {
    law: 'it-rules',
    number: null,
    part: 'shared',
    tests: [FOREIGN_READERS, WITHDRAWAL],
  },
  'ai-basic-act-notice': { law: 'ai-basic-act', number: null, part: 'shared', tests: [STATEMENT_SAYS] },
  'ai-basic-act-label': {
    law: 'ai-basic-act',
    number: null,
    part: 'program',
    tests: [LABEL_WORDS, STILL_LABEL, METADATA],
  },
};
