import type { Audience, LedgerFault, Medium, Operation, Purpose, Validity } from '../../consent';

/** What a consent covers, in plain words. */
export const englishScope = {
  legend: 'What this consent covers',
  change: 'Covers {scope}. Change this',
  operations: {
    heading: 'What may be done',
    names: {
      swap: 'Swap',
      animate: 'Animate',
      trade: 'Trade',
      chorus: 'Chorus',
    } satisfies Record<Operation, string>,
  },
  purposes: { heading: 'What for' },
  media: {
    heading: 'What may be made',
    names: { image: 'Still pictures', video: 'Videos' } satisfies Record<Medium, string>,
  },
  audience: {
    heading: 'Who may see it',
    names: {
      private: 'Only people it is given to',
      unlisted: 'Anyone with a link',
      public: 'Everyone',
    } satisfies Record<Audience, string>,
  },
  validity: {
    heading: 'For how long',
    names: {
      session: 'Until this page is closed',
      day: '24 hours',
      month: '30 days',
      quarter: '90 days',
    } satisfies Record<Validity, string>,
  },
  maxExports: { heading: 'How many files at most', words: 'at most {count} files' },
  left: '{count} of {total} files left.',
  never: 'Never allowed: sexual pictures, political persuasion, news, impersonation.',
  previewOnly:
    'Under {age}: the preview is open, an export is not. For an export, withdraw this and let a parent or guardian consent.',
} as const;

/** What was agreed to be made for whom, where the file is taken home. */
export const englishAudience = {
  label: 'Who will see it',
} as const;

/** Taking a consent back without the list. */
export const englishWithdrawal = {
  heading: 'Withdraw with a code',
  explain: 'The code stands on the receipt that the person was given.',
  label: 'Withdrawal code',
  button: 'Withdraw',
} as const;

export const englishPurposes = {
  personal: 'Personal use',
  education: 'Education',
  exhibition: 'Exhibition',
  parody: 'Parody',
  research: 'Research',
} as const satisfies Record<Purpose, string>;

/** What the operator of an installation allows. */
export const englishRules = {
  heading: 'Rules of this installation',
  operator: 'Run by {operator}.',
  contact: 'Complaints, and requests to take something down: {contact}',
  kinds: 'Consents: {kinds}.',
  purposes: 'Purposes: {purposes}.',
  audience: 'Widest audience: {audience}.',
  validity: 'Longest consent: {validity}.',
  retention: 'Records are kept: {retention}.',
  age: 'Of age from {age}.',
  sha256: 'SHA-256 of the rules: {sha256}',
} as const;

/** The receipt, and records as files. */
export const englishReceipt = {
  open: 'Receipt',
  openFor: 'Receipt for {display}',
  heading: 'Receipt of a consent',
  intro: 'For the person whose face it is. Keep it: with the code the consent can be withdrawn.',
  code: 'Withdrawal code',
  noCode:
    'The code was shown when the consent was given, and is not kept here. One click on “Withdraw” does the same.',
  qrName: 'QR code with the withdrawal code and the fingerprint of the record',
  record: 'Fingerprint of the record (SHA-256)',
  operatorKey: 'Key of the browser that holds it',
  scope: 'Covers',
  until: 'Valid until',
  given: 'Given',
  withdrawn: 'Withdrawn',
  agreed: 'What was agreed to',
  print: 'Print',
  save: 'Save the record as a file',
  saveNotice: 'Save the notice of withdrawal',
  fileHint:
    'The file holds this receipt’s record with the name as it was entered. Whoever gets it can check it on the Verify page, beside a picture that was made.',
  close: 'Close the receipt',
} as const;

export const englishRecords = {
  heading: 'Keep, look at, delete',
  save: 'Save all records as a file',
  open: 'Look at saved records',
  openHint: 'A list that was saved here or elsewhere. It is checked and shown; it opens nothing.',
  whole: '{fileName}: {count} entries, whole, signed by the key {key}.',
  damaged: '{fileName} was changed or damaged at entry {at} ({fault}), so nothing in it is shown.',
  faults: {
    shape: 'not of the right form',
    order: 'out of order',
    chain: 'does not follow the one before',
    signature: 'not signed as it stands',
    event: 'makes no sense there',
    head: 'cut off, or the end is not signed',
    rollback: 'older than what was here',
  } satisfies Record<LedgerFault, string>,
  deleteAll: 'Delete everything',
  deleteExplain:
    'Deletes every record, key, setting and file that this page keeps in this browser. Files you saved stay where you saved them.',
  deleteSure: 'Yes, delete everything',
  deleted: 'Everything is deleted.',
  deletedExplain: 'Nothing of this page is kept in this browser any more, and nothing runs.',
  again: 'Begin anew',
} as const;
