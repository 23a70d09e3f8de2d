import { sha256Hex, utf8 } from '../core';
import type { ConsentKind, Purpose } from './consent-kind';

/** Changes with every change of a word below. */
export const STATEMENT_VERSION = '2';
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

/** The statement for one kind of consent and one purpose: the same words every time for one version. */
export async function statementFor(kind: ConsentKind, purpose: Purpose): Promise<Statement> {
  const paragraphs = [
    WHAT_IS_ATTESTED[kind],
    WHAT_WILL_HAPPEN,
    `It is done ${WHAT_FOR[purpose]}, and for nothing else. Another use of this face needs a new statement. Sexual pictures, political persuasion, news, fraud and harassment are never allowed.`,
    WHAT_IS_STORED_WHERE,
    WHAT_THE_MARKS_REVEAL,
    COPIES_CANNOT_BE_RECALLED,
    HOW_TO_WITHDRAW,
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
export const HOW_TO_WITHDRAW =
  'You can withdraw at any time: one click on “Withdraw” beside this consent in the list. From then on this program makes no further picture or video with this face. Without a click the consent ends by itself after 24 hours, and earlier when the picture is replaced or the page is closed.';

const WHAT_IS_ATTESTED: Readonly<Record<ConsentKind, string>> = {
  self: 'I attest that the face in this picture is mine, that I am 18 or older, and that I agree to what is described here.',
  permission:
    'I attest that the person in this picture is 18 or older, was told what is described here, and agreed to it on the date and in the way I enter.',
  guardian:
    'I attest that the parent or guardian of the person in this picture was told what is described here and agreed to it on the date I enter, and that the person, as far as they can understand it, agrees as well.',
  'nobody-real':
    'I attest that this face belongs to nobody real: it is a made-up picture or a work of art as I describe it, and not the likeness of a living person or of one who has died.',
};

const WHAT_WILL_HAPPEN =
  'What will happen: the program changes a picture or a video so that one face takes the place of another, or so that a still face moves and speaks as another one does. This face may be put onto another body, another face may be put over it, it may be made to move, or its movements may move another face. The result can look real, though it shows something that never took place, and anyone it is passed on to can see it.';

const WHAT_FOR: Readonly<Record<Purpose, string>> = {
  personal: 'for personal use',
  education: 'for teaching and learning',
  exhibition: 'for an exhibition',
  parody: 'for parody or satire',
  research: 'for research',
};

const WHAT_IS_STORED_WHERE =
  'What is stored where: everything runs on this device, and nothing is sent anywhere. Pictures, videos and measurements of faces stay in memory and are gone when the page is closed. This browser keeps a signed record: this statement, the name or initials and the other words you enter, a fingerprint (SHA-256) of the picture or video file (or a random number for a camera), which face in it is meant, and the time. It keeps neither the picture nor anything that could recognise the face. The record stays until you erase the list of consents or clear the data of this site; in a private window it may be gone with the window.';

const WHAT_THE_MARKS_REVEAL =
  'What the marks reveal: every exported file shows a label that says AI, and carries in its metadata that AI changed it, with which program and version, when, and under which number. It also carries a fingerprint of this record, what the consent is for and until when, and the key of this browser that signed it. It carries no name. Files made under one consent, or signed in one browser, can be recognised as belonging together, and whoever holds this record can tell which files were made under it.';

const COPIES_CANNOT_BE_RECALLED =
  'Copies cannot be recalled: once personal information is embedded into provenance data and exported, it becomes part of the permanent digital footprint of the file and cannot be retracted from copies already in circulation. The same is true of the picture itself. To withdraw stops new pictures; it does not reach those that were handed on.';

const WHAT_ATTESTED_MEANS =
  'What this is worth: the program writes down what is attested. It cannot find out who you are, how old anyone is, or whether the words you enter are true. You answer for them, and using someone’s face against their will can be against the law.';
