import type { ErrorCode } from '../core';
import type { CaptureNotice } from '../capture';
import type { ConsentKind, ConsentState, GivenBy, NobodyRealNature, Purpose } from '../consent';
import type { StillFormat } from '../export';
import type { StudioStatus } from '../studio';
import type { ContradictionSubject, LayerState, VerdictBasis, VerdictLayer } from '../verify';

/** Every sentence the page says, in English. Other languages have the same shape. */
export const english = {
  title: 'Persona Grata',
  tagline: 'Try on a face, with the consent of the person it belongs to. Everything happens on this device.',
  navigation: { label: 'Pages', studio: 'Studio', verify: 'Verify' },
  skipToContent: 'Skip to the content',
  closeMessage: 'Close this message',
  somethingWrong: 'That did not work',
  busy: {
    'reading-picture': 'Reading the picture and looking for faces…',
    'loading-samples': 'Bringing in two people who do not exist…',
    'opening-camera': 'Opening the camera…',
    attesting: 'Signing the consent…',
    withdrawing: 'Withdrawing the consent…',
    exporting: 'Making the file: label, marks, signature, and reading it all back…',
    'exporting-moving': 'Making the video: label, marks, signature, and reading it all back…',
    verifying: 'Reading every mark in the file…',
  } as Readonly<Record<string, string>>,
  cancel: 'Cancel',
  announcements: {
    'preview-unconsented': 'The preview shows faces as a mosaic until their consent is attested.',
    'preview-unchanged': 'The preview shows the target picture. No face is replaced yet.',
    'preview-swapped': 'The preview shows the labelled swap.',
    'preview-animated': 'The preview shows the labelled, moved picture.',
    'preview-waiting': 'The preview waits: no face is seen yet.',
    'preview-refused': 'The preview shows nothing, because it could not be shown rightly.',
    calibrated: 'Calibrated: this is the resting face now.',
    recording: 'Recording.',
    exported: 'Saved {fileName}.',
    verified: 'The verdict on {fileName} is ready.',
  } as Readonly<Record<string, string>>,

  samples: {
    button: 'Try it with people who do not exist',
    note: 'Six rendered people, nobody real. Their statement is attached, so you can go straight to the picture.',
  },
  mode: {
    legend: 'Mode',
    swap: 'Swap',
    swapHint: 'The source’s face on the target picture',
    animate: 'Animate',
    trade: 'Trade',
    later: 'not in this version',
  },
  pictures: {
    heading: 'Pictures',
    source: 'Source portrait',
    sourceHint: 'Whose face is worn. A clear, frontal portrait works best. You can add more than one.',
    target: 'Target',
    targetHint: 'The picture whose face is replaced.',
    drop: 'Choose a file or drop one here',
    remove: 'Remove {fileName}',
    size: '{width} × {height} px',
    faces: { one: '1 face found', other: '{count} faces found' } as Readonly<Record<string, string>>,
    formats: 'PNG, JPEG, WebP, AVIF, GIF or BMP. Files stay on this device.',
  },
  notices: {
    'first-frame-only': 'This file moves; its first frame is used.',
    'reduced-to-4096': 'Larger than 4096 px: it is worked on at 4096 px.',
  } satisfies Record<CaptureNotice, string>,

  preview: {
    name: 'Preview',
    empty: 'Choose a source portrait and a target, or meet two people who do not exist.',
    state: {
      empty: '',
      unconsented: 'Faces stay hidden until each person’s consent is attested.',
      unchanged: 'Choose which face of the target to replace.',
      swapped: 'Labelled, like every picture made here.',
      animated: 'Labelled, like every picture made here.',
      waiting: 'Waiting for a face to be seen.',
      refused: 'Nothing is shown, because it could not be shown rightly.',
    } satisfies Record<StudioStatus['preview'], string>,
    faceBox: 'Face {number} of the target',
    faceBoxReplaced: 'Face {number} of the target, replaced',
  },

  people: {
    heading: 'People',
    explain: 'Every face belongs to someone. Say who, and that they agreed, before it is shown.',
    empty: 'The people in your pictures appear here.',
    person: 'Person {number}: {role}, {fileName}, face {face}',
    role: { source: 'source', target: 'target', both: 'source and target' },
    face: 'Face',
    wears: 'Wears the face of',
    wearsNobody: 'nobody (left as it is)',
    wearsOption: '{fileName}, face {face}',
    bystander: 'Not part of the swap. Without consent this face stays a mosaic, in the file too.',
    attested: 'Attested: {kind}, {display}, until {until}',
    withdraw: 'Withdraw consent',
    needed: 'Consent needed',
  },
  attest: {
    legend: 'Whose face is this?',
    button: 'Attest',
    read: 'What you attest',
    kinds: {
      self: 'This is me',
      permission: 'I have this person’s consent',
      guardian: 'A parent or guardian consents',
      'nobody-real': 'Nobody real (synthetic or artwork)',
    } satisfies Record<ConsentKind, string>,
    display: {
      self: 'Your name or initials',
      permission: 'Their name or initials',
      guardian: 'The child’s initials',
    },
    guardian: 'Name or initials of the parent or guardian',
    givenOn: 'Date they agreed',
    givenBy: 'How they agreed',
    givenByOptions: {
      'in-person': 'In person, spoken',
      'in-writing': 'In writing',
      'by-message': 'By message',
    } satisfies Record<GivenBy, string>,
    nature: 'What it is',
    natures: {
      'synthetic-picture': 'A synthetic or rendered picture',
      artwork: 'A painting, drawing or other artwork',
      'fictional-character': 'A fictional character',
      'statue-or-mask': 'A statue, doll or mask',
    } satisfies Record<NobodyRealNature, string>,
    description: 'Where it comes from',
    adult: { self: 'I am 18 or older', permission: 'This person is 18 or older' },
    purpose: 'This consent is for: {purpose}',
  },
  purposes: {
    personal: 'Personal use',
    education: 'Education',
    exhibition: 'Exhibition',
    parody: 'Parody',
    research: 'Research',
  } satisfies Record<Purpose, string>,
  consents: {
    heading: 'Consent records',
    explain: 'Kept on this device, signed, without any picture. Withdrawing closes the gate at once.',
    empty: 'No consent has been attested on this device.',
    temporary: 'This browser keeps nothing for this page: records and key end when you close it.',
    states: { given: 'Given', withdrawn: 'Withdrawn', expired: 'Expired' } satisfies Record<
      ConsentState,
      string
    >,
    row: '{kind}: {display}',
    detail: '{purpose}. Given {given}, valid until {until}.',
    withdrawnAt: 'Withdrawn {time}.',
    withdraw: 'Withdraw consent of {display}',
    erase: 'Erase all records',
  },

  adjust: {
    heading: 'Adjust',
    sliders: {
      identity: { name: 'Identity', hint: 'How much of the source’s face shape comes along' },
      skinTone: { name: 'Skin tone and light', hint: 'Left keeps the source’s, right takes the target’s' },
      mouth: { name: 'Mouth of the target', hint: 'How much of the target’s own lips stays' },
      edge: { name: 'Soft edge', hint: 'How softly the face blends into the picture' },
      opacity: { name: 'Opacity', hint: 'How strongly the face is replaced' },
    },
    undo: 'Undo',
    redo: 'Redo',
    reset: 'Reset sliders',
  },

  takeHome: {
    heading: 'Take home',
    purpose: 'Purpose',
    format: 'Format',
    formats: { png: 'PNG', jpeg: 'JPEG', webp: 'WebP' } satisfies Record<StillFormat, string>,
    button: 'Export',
    nothing: 'There is no swap to export yet.',
    refused: 'Export is closed: consent is missing for {people}.',
    person: 'person {number}',
    layers:
      'The file carries a visible label, metadata that says AI changed it, and a signed manifest. Each is read back before the file is handed over.',
    noWatermark: 'The invisible watermark is not in this version yet.',
    receipt: 'Saved {fileName}: {width} × {height} px, {size}.',
    check: 'Check it on the Verify page',
    startOver: 'Start over',
  },

  verify: {
    heading: 'Verify a file',
    explain: 'See what a picture says of itself. The file is read on this device and goes nowhere.',
    input: 'File to verify',
    verdict: 'Verdict',
    summaries: {
      changed: 'This picture says that AI changed it: a face was replaced, with consent attested.',
      marked: 'This picture carries marks. Read below what each of them says.',
      broken:
        'The marks of this file do not match its content: it was changed after it was signed, or damaged.',
      nothing: 'No marks were found in this file.',
    },
    absence:
      'Absence proves nothing: marks are lost when a picture is copied, cropped or sent on. Presence proves who signed, not that a picture is true.',
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
    bases: {
      'manifest-own-key': 'The manifest is intact, and this browser signed it.',
      'manifest-trusted': 'The manifest is intact, and its signer is one that this browser trusts.',
      'manifest-unknown-signer':
        'The manifest is intact: nothing was changed since it was signed. Nobody vouches for the signer, so who signed is open.',
      'manifest-invalid': 'The manifest does not match the file: something was changed after it was signed.',
      'manifest-removed': 'The file says that it had a manifest, and it is gone.',
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
      'consent-expired-when-made':
        'The file names a consent that had already run out when the file was made.',
      'consent-unknown-here':
        'The file says that consent was attested. This browser does not hold the records it names.',
      'consent-records-unavailable':
        'The file says that consent was attested. The records of this browser cannot be read, so they were not compared.',
      'consent-malformed': 'The statement on consent in this file is broken.',
      'consent-manifest-invalid':
        'There is a statement on consent, but the manifest that holds it does not match the file.',
      'consent-absent': 'The file says nothing of consent.',
      'watermark-not-in-this-version':
        'The invisible watermark is not in this version yet, so it was not looked for.',
      'label-not-read-from-pixels':
        'The label in the picture is for your eyes: this version does not read it from the pixels.',
    } satisfies Record<VerdictBasis, string>,
    factNames: {
      validationState: 'State of the manifest',
      failures: 'What does not match',
      issuedBy: 'Issued by',
      signerKey: 'Key of the signer',
      claimGenerator: 'Written by',
      actions: 'What was done',
      when: 'When, by the clock of the signer',
      ingredients: 'Made from',
      records: 'Consent records',
      scope: 'For',
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
    } satisfies Record<ContradictionSubject, string>,
    contradictions: 'Contradictions between the layers',
    contradiction: '{one} and {other} disagree on {subject}: “{first}” and “{second}”.',
    facts: 'Details',
    fileFacts: '{fileName}, {format}, {size}, SHA-256 {hash}',
  },

  footer: {
    licences: 'Licences of what this page is made of',
    privacy: 'Nothing leaves this device. No account, no upload, no analytics.',
    limits:
      '“Attested” means that somebody said so and a key on this device signed it. It is not proof of a name or an age.',
  },

  errors: {
    'picture-empty': 'This file is empty. Choose another one.',
    'picture-unreadable':
      'This file could not be read from where it lies. Copy it to this device and choose it again.',
    'picture-file-too-large':
      'This file is too large to be opened here ({megabytes} MB; at most {limit} MB). Save the picture smaller and choose that.',
    'picture-damaged':
      'This picture is damaged and cannot be shown. Open it in another program and save it anew.',
    'picture-not-a-picture':
      'This file is not a picture, whatever its name says. Choose a PNG, JPEG, WebP, AVIF, GIF or BMP.',
    'picture-truncated':
      'This picture ends too early: part of the file is missing. Copy or download it again.',
    'picture-too-large':
      'This picture is too large ({width} × {height} px). Make it smaller, at most {limit} px a side.',
    'picture-too-small':
      'This picture is too small ({width} × {height} px) to find a face in. Choose a larger one.',
    'picture-vector': 'This is a drawing in SVG, which can hold programs. Export it as PNG first.',
    'picture-format-unsupported':
      'This browser cannot read {format} pictures. Convert it to JPEG or PNG first.',
    'clip-unreadable':
      'The file could not be read as a video. MP4, MOV, WebM, MKV, and animated GIF, WebP and PNG can be opened.',
    'clip-damaged':
      'The video is damaged from {seconds} s on. What came before it can be used; try another copy for the rest.',
    'clip-no-picture': 'The file holds sound but no picture. Choose a video.',
    'clip-codec-unsupported':
      'This browser cannot decode this kind of video ({codec}). Save it as MP4 with H.264 and choose it again.',
    'clip-high-dynamic-range':
      'This is a high dynamic range video, which this browser does not show in right colours. Save it as a standard (SDR) video and choose it again.',
    'clip-too-small':
      'The video is too small to carry a readable label: it needs at least {minimum} pixels on its short side.',
    'clip-too-long': 'The video is longer than {minutes} minutes. Cut it and choose the part again.',
    'camera-denied':
      'The browser did not allow the camera. Allow it in the address bar or in the settings of the site; it starts by itself then.',
    'camera-absent':
      'No camera was found. Connect one; it starts by itself then. A video file works as well.',
    'camera-in-use': 'The camera is in use by another program. Close that program; it starts by itself then.',
    'camera-lost': 'The camera was disconnected. Connect it again; it goes on by itself then.',
    'camera-unavailable':
      'This browser gives no access to cameras here. Open the page over https, or use a video file.',
    'microphone-denied': 'The browser did not allow the microphone. The recording goes on without sound.',
    'performance-malformed':
      'The file is not a performance of this program, or it is damaged. Choose another one.',
    'performance-empty':
      'No face was seen while recording, so there is no performance to keep. Sit before the camera and try again.',
    'motion-no-face': 'No face is seen in the video. Look into the camera, with light from the front.',
    'face-none':
      'No face was found in {fileName}. Choose a picture with a face that looks roughly towards the camera.',
    'face-landmarker-failed': 'Looking for faces failed on this device. Reload the page and try again.',
    'label-picture-too-small':
      'The target is too small for a readable label, and nothing is shown without one. Use a picture of at least {minimum} px on its short side.',
    'label-font-missing':
      'The font of the label could not be loaded, and nothing is shown without a label. Reload the page.',
    'label-unreadable':
      'The label would not be readable on this picture, so it is not made. Choose another target.',
    'render-unavailable':
      'This browser has no WebGL2, which the picture is drawn with. Try a current Chrome, Edge or Firefox.',
    'render-context-lost':
      'The graphics device was lost for a moment. Nothing was shown or saved; change a slider or try again to go on.',
    'render-failed': 'Drawing the picture failed. Nothing was shown or saved; try again.',
    'render-frame-forged': 'This is not a labelled picture made here, so it is refused.',
    'consent-missing': 'Consent is missing: attest it for every face in the swap.',
    'consent-expired': 'A consent has expired. Attest it again with the person concerned.',
    'consent-withdrawn': 'A consent was withdrawn. This face can no longer be used.',
    'consent-wrong-picture': 'A consent belongs to another picture. Attest it for this one.',
    'consent-wrong-purpose':
      'A consent was given for another purpose. Attest it for this purpose, or choose the one it was given for.',
    'consent-wrong-operation': 'A consent does not cover this kind of change.',
    'consent-forged': 'This is not a consent given here, so it is refused.',
    'consent-form-incomplete': 'Please complete the form: {field}.',
    'consent-ledger-damaged':
      'The consent records on this device were changed from outside or are damaged, so they open nothing. Erase them to begin anew; consents must then be attested again.',
    'storage-unavailable':
      'This browser does not let the page store anything. Records last until you close it.',
    'storage-full': 'This device has no room left. Free some space and try again; the picture is still here.',
    'export-nothing-to-export': 'There is no swap to export yet. Choose a source portrait and a target.',
    'export-format-unsupported': 'This browser cannot write {format}. Choose another format.',
    'export-encode-failed':
      'The file could not be written. Try again or choose another format; the picture is still here.',
    'export-metadata-failed':
      'The metadata could not be written, so there is no file. The picture is still here.',
    'export-signing-failed': 'The file could not be signed, so there is no file. The picture is still here.',
    'export-read-back-failed':
      'The finished file did not say what it should ({layer}), so it was not handed over. The picture is still here.',
    'export-codec-unsupported':
      'This browser cannot write this kind of video at this size. Choose another format.',
    'export-audio-failed': 'The sound could not be written. Export without sound, or choose another format.',
    'export-storage-full':
      'There is no room left on this device for the video. Make room and export again; everything else is as it was.',
    'export-empty': 'There was no frame to write. Play the video first and try again.',
    'verify-empty': 'This file is empty. Choose another one.',
    'verify-format-unsupported': 'This kind of file cannot be read here. Choose a PNG, JPEG or WebP.',
    'verify-malformed': 'This file is damaged in a way that keeps it from being read.',
    'verify-crashed': 'Something broke while the file was read. Reload the page and try again.',
    'verify-too-large': 'This file is too large to be read here.',
    'studio-unavailable':
      'This browser lacks something the studio needs. Try a current Chrome, Edge or Firefox.',
    'studio-crashed': 'Something broke in the studio. Reload the page; consent records are kept.',
    'studio-nothing-to-show': 'Choose a picture first.',
    'sample-unavailable':
      'The samples could not be loaded. Check that the page was copied whole, or use your own pictures.',
  } satisfies Record<ErrorCode, string>,
};

export type Messages = typeof english;
