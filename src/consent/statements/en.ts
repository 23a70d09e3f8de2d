import type { StatementWords } from '../statement-words';

/** The statement in English. Whoever changes a word raises `STATEMENT_VERSION`. */
export const englishStatement: StatementWords = {
  attested: {
    self: 'I attest that the face in this picture is mine, that I state truly whether I am {age} or older, and that I agree to what is described here.',
    'own-device':
      'I attest that the face in the picture shown on the other device is mine, that I state truly whether I am {age} or older, and that I agree to what is described here.',
    written:
      'I attest that the face in the picture I was shown is mine, that I state truly whether I am {age} or older, and that I agree to what is described here.',
    permission:
      'I attest that the person in this picture was told what is described here, and agreed to it on the date and in the way I enter, and that I state truly whether that person is {age} or older.',
    guardian:
      'I attest that the parent or guardian of the person in this picture was told what is described here and agreed to it on the date I enter, and that the person, as far as they can understand it, agrees as well.',
    'nobody-real':
      'I attest that this face belongs to nobody who could be asked: it is a made-up picture or a work of art as I describe it, and not the likeness of a living person, nor of one who died within the last hundred years.',
  },
  whoAsks: 'Who asks for it: {operator}.',
  allowed:
    'What is allowed: {operations}; made as {media}; {purposes}; to be seen {audience}; {files}; {validity}. Nothing else. Another use of this face needs a new statement.',
  list: { between: ', ', last: ' and ' },
  oneFile: 'one file',
  files: 'at most {count} files',
  operations: {
    swap: 'one face takes the place of another (swap)',
    animate: 'a still face is made to move, or its movements move another face (animate)',
    trade: 'two faces in one picture exchange places (trade)',
    chorus: 'several still faces are made to move together (chorus)',
  },
  media: {
    image: 'still pictures',
    video: 'videos',
  },
  purposes: {
    personal: 'for personal use',
    education: 'for teaching and learning',
    exhibition: 'for an exhibition',
    parody: 'for parody or satire',
    research: 'for research',
  },
  audiences: {
    private: 'only by the people it is given to directly',
    unlisted: 'by anyone who has a link, but not published openly',
    public: 'by anyone, also published openly',
  },
  forHowLong: {
    session: 'until the page is closed, and no longer than 24 hours',
    day: 'for 24 hours',
    month: 'for 30 days',
    quarter: 'for 90 days',
  },
  ends: {
    session: 'when the page is closed or the picture is replaced, and after 24 hours at the latest',
    day: 'after 24 hours',
    month: 'after 30 days',
    quarter: 'after 90 days',
  },
  neverAllowed:
    'What is never allowed, whatever anyone agrees to: sexual pictures, political persuasion, news, and impersonation (passing for the person to deceive somebody).',
  whatWillHappen:
    'What will happen: the program puts this face onto another body, puts another face over it, makes it move, or moves another face with it, as named above. The result can look real though it never took place, and people may believe it.',
  storedHere:
    'What is stored where: nothing is sent anywhere. Pictures and measurements of faces are gone when the page is closed. This browser keeps a signed record without a picture: this statement, the words that are entered, a fingerprint of the file, which face in it is meant, the time, and the number and time of each file that is made.',
  storedOnTwoDevices:
    'What is stored where: nothing is sent anywhere; what passes between the two devices is the code, the link or the small file that is handed over. Pictures and measurements of faces are gone when the page is closed. The other device keeps a signed record without a picture: this statement, the words that are entered here, what the live check asked, a fingerprint of the file, which face in it is meant, the time, and the number and time of each file that is made. This device keeps for 90 days what was asked and answered, the key that signed it and the withdrawal code.',
  removed: 'The record is removed {end}.',
  marks:
    'What the marks reveal: every file shows a label that says AI, and says in its metadata what was done, when and with which program. It carries a fingerprint of this record, what the consent is for and until when, and a key of this browser. It carries no name. Files made under one consent, or in one browser, can be recognised as belonging together.',
  copies:
    'Copies cannot be recalled: once personal information is embedded into provenance data and exported, the information becomes part of the file’s permanent digital footprint and cannot be retracted from copies already in circulation. To withdraw stops new pictures; it does not reach those that were handed on.',
  withdrawal:
    'You can withdraw at any time: click “Withdraw” beside this consent, or enter the withdrawal code on the receipt; a phone of yours that signed can withdraw as well. At once no further picture or video is made with this face, also in the middle of one, and portraits of it are removed. Otherwise the consent ends {end}, or when the number of files is used up.',
  complaints: 'Where complaints go: {contact}.',
  liveCheck:
    'What the live check is worth: it shows that somebody was before the camera of this device and did what was asked, or that a witness was there. The picture is on the other device, so the face here is not compared with it, and the record says so.',
  worth:
    'What this is worth: the program writes down what is attested. It cannot find out who you are, how old anyone is, or whether it is true. You answer for that: using a face against somebody’s will can be against the law.',
};
