/** Closed lists: what a consent can be, and be for. */
export const CONSENT_KINDS = [
  'self',
  'own-device',
  'written',
  'permission',
  'guardian',
  'nobody-real',
] as const;
export type ConsentKind = (typeof CONSENT_KINDS)[number];

export const PURPOSES = ['personal', 'education', 'exhibition', 'parody', 'research'] as const;
export type Purpose = (typeof PURPOSES)[number];

/** Uses that no consent can allow, whatever it says. */
export const PROHIBITED_USES = ['sexual', 'political-persuasion', 'news', 'impersonation'] as const;
export type ProhibitedUse = (typeof PROHIBITED_USES)[number];

export const OPERATIONS = ['swap', 'animate', 'trade', 'chorus'] as const;
export type Operation = (typeof OPERATIONS)[number];

export const MEDIA = ['image', 'video'] as const;
export type Medium = (typeof MEDIA)[number];

/** Who may see what is made; each includes those before it. */
export const AUDIENCES = ['private', 'unlisted', 'public'] as const;
export type Audience = (typeof AUDIENCES)[number];

/** How long a consent lasts, shortest first. `session`: until the page is closed, and at most as long as `day`. */
export const VALIDITIES = ['session', 'day', 'month', 'quarter'] as const;
export type Validity = (typeof VALIDITIES)[number];

/** The longest that each lasts. Nothing lasts longer than 90 days. */
export const VALIDITY_IN_HOURS: Readonly<Record<Validity, number>> = {
  session: 24,
  day: 24,
  month: 30 * 24,
  quarter: 90 * 24,
};

/** Ways in which a person can have said yes to the operator. */
export const GIVEN_BY = ['in-person', 'in-writing', 'by-message'] as const;
export type GivenBy = (typeof GIVEN_BY)[number];

/** What "nobody real" is. */
export const NOBODY_REAL_NATURES = [
  'synthetic-picture',
  'artwork',
  'fictional-character',
  'statue-or-mask',
] as const;
export type NobodyRealNature = (typeof NOBODY_REAL_NATURES)[number];

/**
 * What the person at the keyboard attests. Names are initials or as much of a name as they choose to write. `adult`: that the
 * person has reached the age from which they may agree by themselves; where not, the consent opens the preview and no export.
 */
export type Attestation =
  | { readonly kind: 'self'; readonly display: string; readonly adult: boolean }
  /** On the printed form, whose code is entered with it. */
  | {
      readonly kind: 'written';
      readonly display: string;
      readonly givenOn: string;
      readonly code: string;
      readonly adult: boolean;
    }
  | {
      readonly kind: 'permission';
      readonly display: string;
      readonly givenOn: string;
      readonly givenBy: GivenBy;
      readonly adult: boolean;
    }
  | {
      readonly kind: 'guardian';
      readonly display: string;
      readonly guardian: string;
      readonly givenOn: string;
    }
  | { readonly kind: 'nobody-real'; readonly nature: NobodyRealNature; readonly description: string };

/** The face a consent is about: one face of one file. */
export interface FaceReference {
  /** SHA-256 of the file's bytes, lower-case hexadecimal. */
  readonly fileSha256: string;
  /** Position of the face in the picture's list of faces, largest first. */
  readonly faceIndex: number;
}
