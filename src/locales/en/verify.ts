import type { ContradictionSubject, LayerState, VerdictBasis, VerdictLayer } from '../../verify';

/** What the verify page says. */
export const englishVerify = {
  heading: 'Verify a file',
  explain: 'See what a picture or a video says of itself. The file is read on this device and goes nowhere.',
  input: 'File to verify',
  inputHint:
    'A picture or a video. Choose together with it what belongs to it: the file beside a WebM (.c2pa), a consent record or notice of withdrawal (.json), a signed report (.jws).',
  verdict: 'Verdict',
  summaries: {
    changed: 'This file says that AI changed a face in it, with consent attested.',
    marked: 'This file carries marks. Read below what each of them says.',
    broken:
      'The marks of this file do not match its content: it was changed after it was signed, or damaged.',
    nothing: 'No marks were found in this file.',
  },
  absence:
    'Absence proves nothing: marks are lost when a file is copied, cropped or sent on. Presence proves who signed, not that a picture is true.',
  states: {
    valid: 'Valid',
    untrusted: 'Untrusted',
    invalid: 'Invalid',
    absent: 'Absent',
    unchecked: 'Not checked',
  } satisfies Record<LayerState, string>,
  layers: {
    manifest: 'Content Credentials (C2PA)',
    metadata: 'Metadata (XMP and IPTC)',
    aigc: 'AIGC label',
    consent: 'Consent',
    watermark: 'Invisible watermark',
    label: 'Visible label',
  } satisfies Record<VerdictLayer, string>,
  mapOf: 'Where in the picture the watermark is seen',
  labelMapOf: 'Where in the picture the label is seen',
  mapCaption: (percent: number) =>
    `Seen in ${percent} % of the picture: bright where it is, dark where it is not.`,
  bases: {
    'manifest-own-key': 'The manifest is intact, and this browser signed it.',
    'manifest-trusted': 'The manifest is intact, and its signer is one that this browser trusts.',
    'manifest-unknown-signer':
      'The manifest is intact: nothing was changed since it was signed. Nobody vouches for the signer, so who signed is open.',
    'manifest-invalid': 'The manifest does not match the file: something was changed after it was signed.',
    'manifest-removed': 'The file says that it had a manifest, and it is gone.',
    'manifest-beside-file':
      'A WebM has no place for Content Credentials: they lie in a second file, named alike and ending in .c2pa. Give both together.',
    'manifest-absent': 'There is no manifest in this file.',
    'container-damaged': 'The file is damaged around the place where the manifest lies.',
    'metadata-signed-own-key': 'The metadata is covered by the signature of this browser.',
    'metadata-signed-trusted': 'The metadata is covered by the signature of a trusted signer.',
    'metadata-signed-unknown-signer':
      'The metadata is covered by the signature of a signer nobody vouches for.',
    'metadata-unprotected':
      'The metadata is there, but no signature covers it: anyone could have written it.',
    'metadata-unreadable': 'The metadata is there and broken.',
    'metadata-absent': 'There is no XMP metadata in this file.',
    'metadata-format-unsupported': 'Metadata in this kind of file cannot be read in this version.',
    'aigc-signed-own-key': 'The AIGC label says that AI made or changed this; this browser signed it.',
    'aigc-signed-trusted': 'The AIGC label says that AI made or changed this, signed by a trusted signer.',
    'aigc-signed-unknown-signer':
      'The AIGC label says that AI made or changed this, signed by a signer nobody vouches for.',
    'aigc-signature-wrong':
      'There is an AIGC label whose signature does not match: it was changed or taken from another file.',
    'aigc-unsigned': 'There is an AIGC label without a signature that could be checked here.',
    'aigc-malformed': 'There is an AIGC label that does not keep to the standard.',
    'aigc-absent': 'There is no AIGC label in this file.',
    'consent-known':
      'The file names consent records that this browser holds. They were attested, and not withdrawn.',
    'consent-withdrawn':
      'The file names a consent record that this browser holds and that was withdrawn since.',
    'consent-withdrawn-by-notice':
      'A notice was given along that a consent this file names was withdrawn. The notice holds: the person concerned made it, or the browser that keeps the record.',
    'consent-record-given':
      'The consent record that this file names was given along, and holds: nothing in it was changed since it was signed. Who signed it is open.',
    'consent-file-of-another': 'The consent record that was given along belongs to another file.',
    'consent-expired-when-made': 'The file names a consent that had already run out when the file was made.',
    'consent-unknown-here':
      'The file says that consent was attested. This browser does not hold the records it names.',
    'consent-records-unavailable':
      'The file says that consent was attested. The records of this browser cannot be read, so they were not compared.',
    'consent-malformed': 'The statement on consent in this file is broken.',
    'consent-manifest-invalid':
      'There is a statement on consent, but the manifest that holds it does not match the file.',
    'consent-absent': 'The file says nothing of consent.',
    'watermark-agrees': 'The pixels carry the watermark of this very export, as the other layers name it.',
    'watermark-found':
      'The pixels carry a watermark of this tool. Nothing else in the file says which export it belongs to; who has the export can compare the id.',
    'watermark-weak':
      'The pixels carry what is left of a watermark of this tool. Its id was read, with little to spare.',
    'watermark-unreadable':
      'There is a watermark of this tool in the pixels, too damaged for its id to be read.',
    'watermark-of-another':
      'The pixels carry the watermark of another export than the other layers name: pixels or labels were taken from elsewhere.',
    'watermark-unseen':
      'The other layers promise a watermark in the pixels, and none can be made out: a small or much compressed video loses it, and so do pixels that were replaced.',
    'watermark-absent':
      'No watermark of this tool was found in the pixels. That proves nothing: it may have been lost, or never been there.',
    'watermark-picture-unreadable':
      'This browser cannot decode the pixels of this file, so the watermark was not looked for.',
    'watermark-not-looked-for': 'The pixels were not looked at.',
    'label-agrees': 'The label is in the picture, with the words that the signed manifest names.',
    'label-found':
      'A plate with the words of this tool’s label is in the picture. Anybody can draw one: it tells people what they look at, and proves nothing by itself.',
    'label-partly':
      'There is a plate like this tool’s label in the picture, but not all of its words can be read.',
    'label-unseen':
      'The other layers say that this picture is labelled, and no label is found in it: it may have been cut off or painted over.',
    'label-absent':
      'The label of this tool was not found in the picture. That proves nothing: other tools label in other ways, and a label can be cut off.',
    'label-picture-unreadable':
      'This browser cannot decode the pixels of this file, so the label was not looked for.',
    'label-not-looked-for': 'The pixels were not looked at.',
  } satisfies Record<VerdictBasis, string>,
  factNames: {
    validationState: 'State of the manifest',
    failures: 'What does not match',
    watermark: 'Id in the pixels',
    expectedWatermark: 'Id that should be there',
    words: 'Words in the picture',
    likeness: 'How much it is like the label (0.5 and more counts)',
    expectedText: 'Words that should be there',
    score: 'How clearly it is seen (noise stays below 7.5)',
    algorithm: 'Scheme',
    issuedBy: 'Issued by',
    trustedAs: 'Trusted here as',
    certificateSha256: 'Certificate (SHA-256)',
    signerKey: 'Key of the signer',
    claimGenerator: 'Written by',
    actions: 'What was done',
    when: 'When, by the clock of the signer',
    ingredients: 'Made from',
    records: 'Consent records',
    scope: 'For',
    attestedBy: 'Attested as',
    witness: 'Witness',
    withdrawnAt: 'Withdrawn',
    validUntil: 'Valid until',
  } as Readonly<Record<string, string>>,
  subjects: {
    'source-type': 'how the picture was made',
    'export-id': 'the number of the export',
    time: 'the time',
    provider: 'who provides the system',
    system: 'the system',
    version: 'the version of the system',
    training: 'use for training',
    label: 'the visible label',
  } satisfies Record<ContradictionSubject, string>,
  contradictions: 'Contradictions between the layers',
  contradiction: '{one} and {other} disagree on {subject}: “{first}” and “{second}”.',
  labelGone:
    '{one}: this picture is labelled “{first}”. No such label is found in it; it may have been cut off.',
  facts: 'Details',
  fileFacts: '{fileName}, {format}, {size}, SHA-256 {hash}',
};
