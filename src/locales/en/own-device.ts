/** Consent on a person's own device: what both devices say, and the printed form. */
export const englishOwnDevice = {
  /** On the device that asks. */
  ask: {
    explain:
      'The person scans a code with their own phone, reads what you ask, and answers there. Both of you sign: they with a key made on their phone, this browser with its own. Nothing is sent over the network.',
    read: 'What they will read',
    asker: 'Your name, as they know you',
    button: 'Show the code for their phone',
    again: 'Make a new code',
    heading: 'For their phone',
    shown:
      'Let them scan this with the camera of their phone. It opens this same page there. The code lasts 30 minutes, and changing what is chosen above needs a new one.',
    qrName: 'QR code with the request for consent',
    answer: 'Take their answer',
    answerExplain:
      'When they have answered, their phone shows a code. Hold it before the camera of this device. Their phone checks that somebody moves as it asks, or names a witness; nobody compares their face with this picture, since the picture stays here. Look yourself whether it is the same person before you take the answer.',
    saveFile: 'Save the request as a small file',
  },
  shown: {
    copy: 'Copy the link',
    copyText: 'Copy the text',
    copied: 'Copied.',
    notCopied: 'This browser did not let it be copied. Save it as a small file instead.',
  },
  take: {
    scan: 'Scan with the camera',
    file: 'Picture of the code, or the small file',
    fileHint: 'A photograph or a screenshot of the code does as well.',
    text: 'Or paste the text',
    textButton: 'Take this text',
  },
  scanner: {
    heading: 'Scan a code',
    explain:
      'Hold the code before the camera so that it fills most of the picture. You see only coarse squares, since nobody is shown before they have agreed.',
    picture: 'What the camera sees, as coarse squares',
    stop: 'Stop scanning',
  },
  /** On the person's own device. */
  page: {
    title: 'Consent on your own phone',
    nobody:
      'When somebody wants to use your face in a picture, they show you a code. You read here what they ask, and answer with a code of your own. Nothing is sent over the network.',
    open: 'Open a request',
    askedBy: '{asker} asks for your consent',
    askedHint:
      'This is the name they gave; this page cannot find out whether it is theirs. Look at who holds the other device. Key of that device: {key}',
    terms: 'In short',
    what: 'What may be made',
    until: 'Until',
    where: 'Where it is made',
    whereWords: 'On the other device only, by this same program. Nothing is uploaded.',
    picture: 'Which picture',
    pictureWords:
      'The one on the other device. Look at it there before you agree: it is not sent to this phone.',
    read: 'What you agree to',
    otherLanguage:
      'It is in {language}, as the other device asks in it. If you do not read that well, have it chosen anew there in your language before you agree.',
    name: 'Your name or initials',
    sign: 'Agree and sign',
    refuse: 'I do not agree',
    refused: 'You did not agree. Nothing was signed, and nothing was kept.',
    answerHeading: 'Your answer',
    answerShown:
      'You agreed, and this phone signed it. Now show this code to the camera of the other device.',
    answerName: 'QR code with your signed answer',
    saveAnswer: 'Save the answer as a small file',
    code: 'Your withdrawal code',
    codeHint:
      'With it the consent can be taken back on the other device, even without this phone. Keep it to yourself.',
    notKept:
      'This browser keeps nothing for this page, so this phone cannot sign a withdrawal later. Write the withdrawal code down now.',
    done: 'Done',
  },
  list: {
    heading: 'What you agreed to on this phone',
    empty: 'Nothing has been agreed to on this phone.',
    row: '{asker}: {scope}',
    until: 'Given {given}, valid until {until}.',
    code: 'Withdrawal code: {code}',
    takeBack: 'Take it back',
    takeBackFor: 'Take it back: the consent to {asker}',
    takenBackAt: 'You took it back {time}.',
    show: 'Show the withdrawal again',
    shown:
      'This phone signed that you take your consent back. It counts as soon as the other device has it: show it this code, or send it the small file.',
    qrName: 'QR code with your signed withdrawal',
    saveFile: 'Save the withdrawal as a small file',
  },
  /** The live check there: there is nothing to compare with. */
  live: {
    watched:
      'The camera’s picture is measured on this phone and forgotten at once. You see only the outline that is measured. Your face is compared with no picture, since that is on the other device. Kept are the movements you were asked for, and that nothing was compared.',
    passed: 'Live check passed. Your face was compared with no picture, and the record says so. Sign now.',
    outcome: 'Done. Your face was compared with no picture here; the record will say so.',
  },
  paper: {
    explain:
      'Print the form, let the person read and sign it, and enter it here with the code that is printed on it.',
    print: 'Show the form to print',
    heading: 'Consent to the use of a face',
    picture: 'The picture: {picture}',
    code: 'Code of this form',
    qrName: 'QR code with the code of this form',
    age: 'I am {age} or older.   ☐ yes   ☐ no',
    name: 'Name or initials',
    date: 'Date',
    signature: 'Signature',
    printNow: 'Print',
    close: 'Close the form',
    display: 'Their name or initials, as on the form',
    givenOn: 'Date on the form',
    codeField: 'Code printed on the form',
    adult: 'The form says that this person is {age} or older',
  },
  takeBack: {
    heading: 'Withdraw with a code from their phone',
    explain: 'When a person takes a consent back on their phone, it shows a code that is signed there.',
  },
} as const;
