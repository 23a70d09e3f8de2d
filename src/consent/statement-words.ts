import type { Audience, ConsentKind, Medium, Operation, Purpose, Validity } from './consent-kind';

/**
 * The words of the statement in one language. `{blanks}` are filled; a translation keeps every one of them. Whoever reads it is to
 * understand it without help, so it is written plainly, and says nothing that the English does not.
 */
export interface StatementWords {
  /** What is attested, by kind; `{age}` is the age limit in years. */
  readonly attested: Readonly<Record<ConsentKind, string>>;
  readonly whoAsks: string;
  /** With `{operations}`, `{media}`, `{purposes}`, `{audience}`, `{files}`, `{validity}`. */
  readonly allowed: string;
  /** What stands between the parts of a list, and before its last. */
  readonly list: { readonly between: string; readonly last: string };
  readonly oneFile: string;
  /** With `{count}`, two or more; worded so that it fits every number. */
  readonly files: string;
  readonly operations: Readonly<Record<Operation, string>>;
  readonly media: Readonly<Record<Medium, string>>;
  readonly purposes: Readonly<Record<Purpose, string>>;
  readonly audiences: Readonly<Record<Audience, string>>;
  readonly forHowLong: Readonly<Record<Validity, string>>;
  /** When something ends; fills `{end}`. */
  readonly ends: Readonly<Record<Validity, string>>;
  readonly neverAllowed: string;
  readonly whatWillHappen: string;
  readonly storedHere: string;
  readonly storedOnTwoDevices: string;
  readonly removed: string;
  readonly marks: string;
  readonly copies: string;
  readonly withdrawal: string;
  readonly complaints: string;
  readonly liveCheck: string;
  readonly worth: string;
}
