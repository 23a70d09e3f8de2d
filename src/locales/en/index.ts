import type { CaptureNotice } from '../../capture';
import type { ConsentKind, ConsentState, GivenBy, NobodyRealNature } from '../../consent';
import type { StillFormat } from '../../export';
import type { OfflineState } from '../../store';
import type { StudioMode, StudioSettings, StudioStatus } from '../../studio';
import {
  englishAudience,
  englishPurposes,
  englishReceipt,
  englishRecords,
  englishRules,
  englishScope,
  englishWithdrawal,
} from './consent';
import { englishComfort, englishKiosk, englishEmbed } from './comfort';
import { englishErrorNames, englishErrors } from './errors';
import {
  englishCamera,
  englishClip,
  englishModes,
  englishMotion,
  englishMoving,
  englishPlayer,
  englishPose,
} from './moving';
import { englishLive } from './live';
import { englishOwnDevice } from './own-device';
import { englishExamine } from './examine';
import { englishVerify } from './verify';

interface Slider {
  readonly name: string;
  readonly hint: string;
}

/** Every sentence the page says, in English. Other languages have the same shape. */
export const english = {
  title: 'Persona Grata',
  tagline: 'Try on a face, with the consent of the person it belongs to. Everything happens on this device.',
  navigation: {
    label: 'Pages',
    studio: 'Studio',
    verify: 'Verify',
    consent: 'My consents',
    duties: 'Duties',
    privacy: 'Privacy',
    licences: 'Licences',
    lesson: 'Lesson',
  },
  language: 'Language',
  comfort: englishComfort,
  kiosk: englishKiosk,
  embed: englishEmbed,
  skipToContent: 'Skip to the content',
  closeMessage: 'Close this message',
  guardAppeal:
    'If the check is wrong, write to whoever runs this page. Say what the picture shows; do not send it.',
  guardAppealTo: 'If the check is wrong, write to {contact}. Say what the picture shows; do not send it.',
  somethingWrong: 'That did not work',
  busy: {
    'reading-picture': 'Reading the file and looking for faces…',
    'loading-samples': 'Bringing in people who do not exist…',
    'opening-camera': 'Opening the camera…',
    attesting: 'Signing the consent…',
    withdrawing: 'Withdrawing the consent…',
    exporting: 'Making the file: label, marks, signature, and reading it all back…',
    'exporting-moving': 'Making the video: label, marks, signature, and reading it all back…',
    verifying: 'Reading every mark in the file…',
    stripping: 'Making changed copies and reading each of them…',
    reporting: 'Reading the file anew and signing the report…',
    'verifying-many': 'Reading one file after the other…',
  } as Readonly<Record<string, string>>,
  cancel: 'Cancel',
  announcements: {
    'preview-unconsented': 'The preview shows faces as a mosaic until their consent is attested.',
    'preview-unchanged': 'The preview shows the target picture. No face is replaced yet.',
    'preview-swapped': 'The preview shows the labelled swap.',
    'preview-animated': 'The preview shows the labelled, moved picture.',
    'preview-waiting': 'The preview waits for a portrait, or for a face to be seen.',
    'preview-refused': 'The preview shows nothing, because it could not be shown rightly.',
    calibrated: 'Calibrated: this is the resting face now.',
    recording: 'Recording.',
    exported: 'Saved {fileName}.',
    'given-to-host': 'The file was given to the page around.',
    verified: 'The verdict on {fileName} is ready.',
    stripped: 'The strip test of {fileName} is done.',
    reported: 'Saved {fileName}.',
    'verified-many': 'Files read: {count}.',
  } as Readonly<Record<string, string>>,

  offline: {
    unavailable: 'This browser keeps nothing for a visit without a network.',
    preparing: 'Being kept for visits without a network…',
    ready: 'Works without a network.',
    'new-version':
      'A newer version is ready. It is used at the next visit, or now: then this visit begins anew.',
    useNewVersion: 'Use it now',
  } satisfies Record<OfflineState | 'useNewVersion', string>,

  samples: {
    button: 'Try it with people who do not exist',
    note: 'Six rendered people, nobody real. Their statement is attached, so you can go straight to the picture.',
  },
  modes: englishModes,
  pictures: {
    heading: 'Pictures',
    drop: 'Choose a file or drop one here',
    remove: 'Remove {fileName}',
    size: '{width} × {height} px',
    faces: { one: '1 face found', other: '{count} faces found' } as Readonly<Record<string, string>>,
    formats:
      'Pictures: PNG, JPEG, WebP, AVIF, GIF, BMP. Videos: MP4, MOV, WebM, MKV. Files stay on this device.',
    sourcesFull: 'All 16 places are taken.',
    clip: englishClip,
  },
  notices: {
    'first-frame-only': 'This file moves; its first frame is used.',
    'reduced-to-4096': 'Larger than 4096 px: it is worked on at 4096 px.',
    'reduced-to-1920': 'Larger than 1920 px: it is worked on at 1920 px.',
  } satisfies Record<CaptureNotice, string>,

  camera: englishCamera,
  motion: englishMotion,
  player: englishPlayer,
  pose: englishPose,

  preview: {
    name: 'Preview',
    state: {
      unconsented: 'Faces stay hidden until each person’s consent is attested.',
      swapped: 'Labelled, like every picture made here.',
      animated: 'Labelled, like every picture made here.',
      waiting: 'Waiting for a face to be seen.',
      refused: 'Nothing is shown, because it could not be shown rightly.',
    } satisfies Record<Exclude<StudioStatus['preview'], 'empty' | 'unchanged'>, string>,
    faceBox: 'Face {number} of the target',
    faceBoxReplaced: 'Face {number} of the target, replaced',
  },

  people: {
    heading: 'People',
    explain: 'Every face belongs to someone. Say who, and that they agreed, before it is shown.',
    empty: 'The people in your pictures appear here.',
    person: 'Person {number}: {role}, {fileName}, face {face}',
    roles: {
      source: 'source',
      target: 'target',
      driver: 'driver',
      sourceAndTarget: 'source and target',
      sourceAndDriver: 'source and driver',
    },
    face: 'Face',
    wears: 'Wears the face of',
    wearsNobody: 'nobody (left as it is)',
    wearsOption: '{fileName}, face {face}',
    bystander:
      'Not in play. Without consent this face stays a mosaic, in the file too. If it is a public artwork, such as a painting on the wall or a statue, choose “Nobody real” and say which: the record keeps your words.',
    attested: 'Attested: {kind}, {display}, until {until}',
    withdraw: 'Withdraw consent',
    needed: 'Consent needed',
  },
  attest: {
    legend: 'Whose face is this?',
    button: 'Attest',
    narrowed:
      'The operator of this installation allows fewer choices than the program; “Rules of this installation”, at the end of the page, has them all.',
    noneAllowed: 'This installation takes no consents, so faces stay hidden here.',
    read: 'What you attest',
    kinds: {
      self: 'This is me',
      'own-device': 'They answer on their own phone',
      written: 'They signed the printed form',
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
    adult: { self: 'I am {age} or older', permission: 'This person is {age} or older' },
    adultHint: 'Without this the preview is open, and an export is not.',
  },
  live: englishLive,
  ownDevice: englishOwnDevice,
  scope: englishScope,
  rules: englishRules,
  purposes: englishPurposes,
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
    detail: 'Covers {scope}. Given {given}, valid until {until}. {left}',
    left: { one: '1 file may still be made.', other: '{count} files may still be made.' } as Readonly<
      Record<string, string>
    >,
    withdrawnAt: 'Withdrawn {time}.',
    withdraw: 'Withdraw consent of {display}',
    erase: 'Erase all records',
    withdrawal: englishWithdrawal,
    receipt: englishReceipt,
    records: englishRecords,
  },

  adjust: {
    heading: 'Adjust',
    swap: {
      identity: { name: 'Identity', hint: 'How much of the source’s face shape comes along' },
      skinTone: { name: 'Skin tone and light', hint: 'Left keeps the source’s, right takes the target’s' },
      mouth: { name: 'Mouth of the target', hint: 'How much of the target’s own lips stays' },
      edge: { name: 'Soft edge', hint: 'How softly the face blends into the picture' },
      opacity: { name: 'Opacity', hint: 'How strongly the face is replaced' },
    } satisfies Record<keyof StudioSettings['swap'], Slider>,
    animate: {
      head: { name: 'Head', hint: 'How far the head turns and moves' },
      expression: { name: 'Expression', hint: 'How much of brows, cheeks and jaw comes along' },
      eyes: { name: 'Eyes', hint: 'How much of lids and gaze comes along' },
      lips: { name: 'Lips', hint: 'How much of the lips’ motion comes along' },
      mouthInterior: {
        name: 'Inside of the mouth',
        hint: 'How much of the driver’s teeth and mouth is shown',
      },
      wrinkles: { name: 'Wrinkles', hint: 'How strongly the expression’s folds are drawn' },
    } satisfies Record<keyof StudioSettings['animate'], Slider>,
    undo: 'Undo',
    redo: 'Redo',
    reset: 'Reset sliders',
  },

  takeHome: {
    heading: 'Take home',
    purpose: 'Purpose',
    audience: englishAudience,
    format: 'Format',
    moving: englishMoving,
    formats: { png: 'PNG', jpeg: 'JPEG', webp: 'WebP' } satisfies Record<StillFormat, string>,
    button: 'Export',
    nothing: {
      swap: 'There is no swap to export yet.',
      animate: 'There is nothing to export yet: choose a portrait, and what moves it.',
      trade: 'There is nothing to export yet: choose a picture with two people.',
      chorus: 'There is nothing to export yet: choose two portraits or more, and what moves them.',
    } satisfies Record<StudioMode, string>,
    refused: 'Export is closed: consent is missing for {people}.',
    person: 'person {number}',
    layers:
      'The file carries a visible label, an invisible watermark, metadata that says AI changed it, and a signed manifest. Each is read back before the file is handed over.',
    receipt: 'Saved {fileName}: {width} × {height} px, {size}.',
    check: 'Check it on the Verify page',
    startOver: 'Start over',
  },

  verify: englishVerify,
  examine: englishExamine,

  footer: {
    duties: 'Duties under the law, and what is done about them',
    licences: 'Licences of what this page is made of',
    privacy: 'Nothing leaves this device. No account, no upload, no analytics.',
    limits:
      '“Attested” means that somebody said so and a key on this device signed it. It is not proof of a name or an age.',
  },

  errors: englishErrors,
  errorNames: englishErrorNames,
};

/** Words of the same kind in another language: any text where English has its own. */
export type Wording<Words> = Words extends string
  ? string
  : Words extends (...values: never) => string
    ? Words
    : { readonly [Key in keyof Words]: Wording<Words[Key]> };

export type Messages = Wording<typeof english>;
