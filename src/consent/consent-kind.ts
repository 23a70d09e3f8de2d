/** Closed lists: what a consent can be, and be for. */
export const CONSENT_KINDS = ['self', 'permission', 'guardian', 'nobody-real'] as const;
export type ConsentKind = (typeof CONSENT_KINDS)[number];

export const PURPOSES = ['personal', 'education', 'exhibition', 'parody', 'research'] as const;
export type Purpose = (typeof PURPOSES)[number];

export const OPERATIONS = ['face_swap', 'face_animation'] as const;
export type Operation = (typeof OPERATIONS)[number];

export const MEDIA = ['image', 'video'] as const;
export type Medium = (typeof MEDIA)[number];

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

/** What the person at the keyboard attests. Names are initials or as much of a name as they choose to write. */
export type Attestation =
  | { readonly kind: 'self'; readonly display: string; readonly adult: true }
  | {
      readonly kind: 'permission';
      readonly display: string;
      readonly givenOn: string;
      readonly givenBy: GivenBy;
      readonly adult: true;
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
