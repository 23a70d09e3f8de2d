/** For the teacher: what holds the class together, and what ends it. */
export const englishTeacher = {
  heading: 'For the teacher',
  pin: {
    explain:
      'With a PIN you can hold the class at a step. It is kept on this machine as a salted hash, and stays until you reset everything.',
    choose: 'Choose a PIN of 4 to 8 digits',
    again: 'The same PIN again',
    set: 'Set the PIN',
    enter: 'PIN',
    open: 'Open',
    close: 'Close the teacher’s part',
    notDigits: 'A PIN has 4 to 8 digits, and no other signs.',
    notSame: 'The two PINs differ. Enter the same one twice.',
    wrong: 'That is not the PIN.',
    wait: 'Too many wrong tries. Try again in {wait}.',
    unavailable: 'This browser makes no hashes on this page. Open it by https, or on the machine itself.',
  },
  lock: {
    lock: 'Hold the class at this step',
    unlock: 'Let the class move on',
    isLocked: 'The teacher holds the class at this step.',
    limits:
      'It keeps a class together. It does not stop somebody who deletes the data of this site in the browser.',
  },
  reset: {
    button: 'End the lesson and delete everything of it',
    explain:
      'Deleted are: all answers, the session code, the consents of this tab and their records, what long exports left, the PIN, and the settings of this page. Records from before the lesson stay.',
    confirm: 'Yes, delete everything of this lesson',
    keep: 'Keep everything',
  },
  network: {
    heading: 'Has anything left this machine?',
    own: 'Asked of this site since the page was opened: {count} ({size}). These are the app’s own files.',
    others: 'Asked of other sites: {count}',
    stopped: 'Stopped before they left: {count}',
    limits:
      'The page counts what it and its studio ask for. It cannot see other programs, extensions of the browser, or what was asked before it was opened.',
    online:
      'The browser says that there is a network. For the whole lesson you can switch it off: airplane mode, or the cable out.',
    offline: 'The browser says that there is no network. The lesson goes on all the same.',
    doubt: 'A browser can be wrong about this: “network” only means that some connection is there.',
  },
  notes: {
    heading: 'Notes for the teacher',
    print: 'Print this page',
    texts: [
      'Before the lesson: open the page once with a network, and wait until it says that it works without one. Try “Your own” with the camera of this machine.',
      'One machine is enough: people come to it one after the other for the tests. With several machines each has a session code; put the CSV files together afterwards.',
      'Nobody has to show their face. Say so first, and mean it: whoever does not want to uses the people who do not exist.',
      'Expect laughter, and sometimes hurt. Agree beforehand that nobody shows a picture of somebody else, and what happens if it does.',
      'The point is not that eyes can be trained to find every change: they cannot. It is to ask who says so, where it comes from, and whether somebody agreed.',
      'At the end: save the totals, then end the lesson with the button above.',
    ],
    sheet: 'Exit ticket, on paper: one thing I did not know, and one question I still have.',
  },
} as const;
