import { sha256Hex, utf8 } from '../core';
import type { Audience, ConsentKind, Medium, Operation, Purpose, Validity } from './consent-kind';
import type { ConsentScope } from './scope';

/** Changes with every change of a word below. */
export const STATEMENT_VERSION = '5';
export const STATEMENT_LANGUAGE = 'en';

/** What a person reads before they attest, and what the record then quotes. */
export interface Statement {
  readonly version: string;
  /** BCP 47. */
  readonly language: string;
  /** SHA-256 of the paragraphs joined by an empty line, as UTF-8; lower-case hexadecimal. */
  readonly sha256: string;
  /** Plain text, in reading order. The first is what the person attests. */
  readonly paragraphs: readonly string[];
}

/** Everything that makes one statement differ from another; all but the two names comes from closed lists. */
export interface StatementTerms {
  readonly kind: ConsentKind;
  readonly scope: ConsentScope;
  /** How long the record is kept. */
  readonly retention: Validity;
  readonly ageLimit: number;
  /** Who runs this installation, or asks for the consent; null where nobody is named. */
  readonly operator: string | null;
  /** Where complaints go. */
  readonly contact: string | null;
}

/** The statement for these terms: the same words every time for one version. */
export async function statementFor(terms: StatementTerms): Promise<Statement> {
  const { kind, scope, retention, ageLimit, operator, contact } = terms;
  const paragraphs = [
    whatIsAttested(kind, ageLimit),
    ...(operator === null ? [] : [`Who asks for it: ${operator}.`]),
    whatIsAllowed(scope),
    WHAT_IS_NEVER_ALLOWED,
    WHAT_WILL_HAPPEN,
    `${kind === 'own-device' ? WHAT_IS_STORED_ON_TWO_DEVICES : WHAT_IS_STORED_WHERE} The record is removed ${ENDS[retention]}.`,
    WHAT_THE_MARKS_REVEAL,
    COPIES_CANNOT_BE_RECALLED,
    howToWithdraw(scope.validity),
    ...(contact === null ? [] : [`Where complaints go: ${contact}.`]),
    ...(kind === 'own-device' ? [WHAT_THE_LIVE_CHECK_MEANS] : []),
    WHAT_ATTESTED_MEANS,
  ];
  return {
    version: STATEMENT_VERSION,
    language: STATEMENT_LANGUAGE,
    sha256: await sha256Hex(utf8(statementText(paragraphs))),
    paragraphs,
  };
}

/** The statement as one text: what is hashed, and what a record quotes. */
export function statementText(paragraphs: readonly string[]): string {
  return paragraphs.join('\n\n');
}

/** How to withdraw, as the record says it. */
export function howToWithdraw(validity: Validity): string {
  return `You can withdraw at any time: click “Withdraw” beside this consent, or enter the withdrawal code on the receipt; a phone of yours that signed can withdraw as well. At once no further picture or video is made with this face, also in the middle of one, and portraits of it are removed. Otherwise the consent ends ${ENDS[validity]}, or when the number of files is used up.`;
}

function whatIsAttested(kind: ConsentKind, ageLimit: number): string {
  switch (kind) {
    case 'self':
      return `I attest that the face in this picture is mine, that I state truly whether I am ${ageLimit} or older, and that I agree to what is described here.`;
    case 'own-device':
      return `I attest that the face in the picture shown on the other device is mine, that I state truly whether I am ${ageLimit} or older, and that I agree to what is described here.`;
    case 'written':
      return `I attest that the face in the picture I was shown is mine, that I state truly whether I am ${ageLimit} or older, and that I agree to what is described here.`;
    case 'permission':
      return `I attest that the person in this picture was told what is described here, and agreed to it on the date and in the way I enter, and that I state truly whether that person is ${ageLimit} or older.`;
    case 'guardian':
      return 'I attest that the parent or guardian of the person in this picture was told what is described here and agreed to it on the date I enter, and that the person, as far as they can understand it, agrees as well.';
    case 'nobody-real':
      return 'I attest that this face belongs to nobody real: it is a made-up picture or a work of art as I describe it, and not the likeness of a living person or of one who has died.';
  }
}

function whatIsAllowed({
  operations,
  purposes,
  media,
  audience,
  validity,
  maxExports,
}: ConsentScope): string {
  return [
    `What is allowed: ${listed(operations.map((operation) => WHAT_IS_DONE[operation]))}`,
    `made as ${listed(media.map((medium) => AS_WHAT[medium]))}`,
    listed(purposes.map((purpose) => WHAT_FOR[purpose])),
    `to be seen ${BY_WHOM[audience]}`,
    maxExports === 1 ? 'one file' : `at most ${maxExports} files`,
    `${FOR_HOW_LONG[validity]}. Nothing else. Another use of this face needs a new statement.`,
  ].join('; ');
}

function listed(words: readonly string[]): string {
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`;
}

const WHAT_IS_DONE: Readonly<Record<Operation, string>> = {
  swap: 'one face takes the place of another (swap)',
  animate: 'a still face is made to move, or its movements move another face (animate)',
  trade: 'two faces in one picture exchange places (trade)',
  chorus: 'several still faces are made to move together (chorus)',
};

const WHAT_FOR: Readonly<Record<Purpose, string>> = {
  personal: 'for personal use',
  education: 'for teaching and learning',
  exhibition: 'for an exhibition',
  parody: 'for parody or satire',
  research: 'for research',
};

const AS_WHAT: Readonly<Record<Medium, string>> = { image: 'still pictures', video: 'videos' };

const BY_WHOM: Readonly<Record<Audience, string>> = {
  private: 'only by the people it is given to directly',
  unlisted: 'by anyone who has a link, but not published openly',
  public: 'by anyone, also published openly',
};

const FOR_HOW_LONG: Readonly<Record<Validity, string>> = {
  session: 'until the page is closed, and no longer than 24 hours',
  day: 'for 24 hours',
  month: 'for 30 days',
  quarter: 'for 90 days',
};

const ENDS: Readonly<Record<Validity, string>> = {
  session: 'when the page is closed or the picture is replaced, and after 24 hours at the latest',
  day: 'after 24 hours',
  month: 'after 30 days',
  quarter: 'after 90 days',
};

const WHAT_IS_NEVER_ALLOWED =
  'What is never allowed, whatever anyone agrees to: sexual pictures, political persuasion, news, and impersonation (passing for the person to deceive somebody).';

const WHAT_WILL_HAPPEN =
  'What will happen: the program puts this face onto another body, puts another face over it, makes it move, or moves another face with it, as named above. The result can look real though it never took place, and people may believe it.';

const WHAT_IS_STORED_WHERE =
  'What is stored where: nothing is sent anywhere. Pictures and measurements of faces are gone when the page is closed. This browser keeps a signed record without a picture: this statement, the words that are entered, a fingerprint of the file, which face in it is meant, the time, and the number and time of each file that is made.';

const WHAT_IS_STORED_ON_TWO_DEVICES =
  'What is stored where: nothing is sent anywhere; what passes between the two devices is the code, the link or the small file that is handed over. Pictures and measurements of faces are gone when the page is closed. The other device keeps a signed record without a picture: this statement, the words that are entered here, what the live check asked, a fingerprint of the file, which face in it is meant, the time, and the number and time of each file that is made. This device keeps for 90 days what was asked and answered, the key that signed it and the withdrawal code.';

const WHAT_THE_LIVE_CHECK_MEANS =
  'What the live check is worth: it shows that somebody was before the camera of this device and did what was asked, or that a witness was there. The picture is on the other device, so the face here is not compared with it, and the record says so.';

const WHAT_THE_MARKS_REVEAL =
  'What the marks reveal: every file shows a label that says AI, and says in its metadata what was done, when and with which program. It carries a fingerprint of this record, what the consent is for and until when, and a key of this browser. It carries no name. Files made under one consent, or in one browser, can be recognised as belonging together.';

const COPIES_CANNOT_BE_RECALLED =
  'Copies cannot be recalled: once personal information is embedded into provenance data and exported, the information becomes part of the file’s permanent digital footprint and cannot be retracted from copies already in circulation. To withdraw stops new pictures; it does not reach those that were handed on.';

const WHAT_ATTESTED_MEANS =
  'What this is worth: the program writes down what is attested. It cannot find out who you are, how old anyone is, or whether it is true. You answer for that: using a face against somebody’s will can be against the law.';
