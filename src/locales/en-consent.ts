import type { Audience, Medium, Operation, Purpose, Validity } from '../consent';

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
