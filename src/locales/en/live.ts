import type { ChallengeState } from '../../consent';
import type { LiveOutcome } from '../../studio';

type Step = NonNullable<ChallengeState['step']>;
type Mistake = NonNullable<ChallengeState['mistake']>;
type Failure = NonNullable<ChallengeState['failure']>;

/** The live check of “This is me”. */
export const englishLive = {
  explain:
    'You show for some seconds that you are here: three movements before the camera, and nothing of it is kept.',
  beside:
    'If the face is that of the person beside you, let them sit before the camera, write their own name, and read, move and attest themselves.',
  begin: 'Begin the live check',
  again: 'Repeat the live check',
  nameFirst: 'Write your name or initials first.',
  passed: {
    same: 'Live check passed: the face before the camera matches the picture. Attest now.',
    uncertain:
      'Live check passed. Whether it is the face in the picture remained uncertain, and the record says so. Attest now.',
    'not-run': 'Live check passed. There was no face to compare with, and the record says so. Attest now.',
  } satisfies Record<Exclude<LiveOutcome, 'different' | 'changed' | 'failed'>, string>,
  witness: {
    summary: 'No camera, or it cannot be used',
    label:
      'Somebody else is here as a witness, and saw this person read the statement and agree to it in writing. The record says “written, with a witness”, and names them.',
    name: 'Name or initials of the witness',
  },
  title: 'Live check',
  notice: 'Read this first. The camera opens only when you say so.',
  who: '{name} agrees: {scope}.',
  rights:
    'You agree to nothing else, and can take it back at any time; copies that others have cannot be called back. Every picture is labelled as changed. Nothing is uploaded.',
  whole: 'Every word of what you agree to, as in the form',
  readAloud: 'Read aloud',
  stopReading: 'Stop reading',
  watched:
    'The camera’s picture is measured on this device, compared with your picture, and forgotten at once. You see only the outline that is measured. Kept are the movements you were asked for, and whether it matched.',
  open: 'I have read this: open the camera',
  close: 'Close',
  cancel: 'Stop the live check',
  outline: 'Outline of your face, mirrored',
  opening: 'The camera opens…',
  comparing: 'Comparing the faces…',
  nobody: 'Look into the camera.',
  far: 'Come a little closer.',
  steadying: 'Look into the camera and keep still.',
  resting: 'Good. Look straight ahead.',
  restingAgain: 'Look straight ahead. Another movement comes.',
  progress: 'Movement {number} of {count}',
  timeLeft: 'Time left',
  steps: {
    'turn-left': 'Turn your head to your left',
    'turn-right': 'Turn your head to your right',
    'look-up': 'Look up, with your whole head',
    'look-down': 'Look down, with your whole head',
    'blink-twice': 'Blink twice',
    smile: 'Smile broadly',
    'open-mouth': 'Open your mouth wide',
    'pucker-lips': 'Push your lips forward, as for a kiss',
    'raise-brows': 'Raise your eyebrows',
    'say-number': 'Say this number aloud: {number}',
  } satisfies Record<Step, string>,
  icons: {
    'turn-left': '←',
    'turn-right': '→',
    'look-up': '↑',
    'look-down': '↓',
    'blink-twice': '◡ ◡',
    smile: '☺',
    'open-mouth': '○',
    'pucker-lips': '✽',
    'raise-brows': '⌒ ⌒',
    'say-number': '❝ ❞',
  } satisfies Record<Step, string>,
  exchange: 'I cannot do this: another one',
  speak: 'Say a number instead',
  heard: 'I heard this number',
  notHeard: 'I did not hear it',
  operator: 'For whoever is at the keyboard: did you hear it?',
  mistakes: {
    'too-early': 'That was before you were asked. Another one:',
    'wrong-movement': 'That was another movement. Another one:',
    'too-late': 'The time was over. Another one:',
    restless: 'You did not come to rest. Another one:',
    'not-heard': 'The number was not heard. Another one:',
  } satisfies Record<Mistake, string>,
  failures: {
    'face-lost': 'Your face was out of sight for too long. Stay before the camera, and try again.',
    'face-jumped': 'The picture jumped. Hold the camera still, and try again.',
    'face-replaced': 'Another face came before the camera. Let one person be seen, and try again.',
    'too-many-mistakes':
      'Too many movements were not as asked. Try again; you can always choose another movement or say a number.',
    'nobody-seen':
      'No face came to rest before the camera. Sit where light falls on your face, and try again.',
  } satisfies Record<Failure, string>,
  outcomes: {
    same: 'Done. The face before the camera matches the picture.',
    uncertain: 'Done. Whether it is the face in the picture remains uncertain; the record will say so.',
    'not-run': 'Done. There is no face in the picture to compare with; the record will say so.',
    different:
      'This is not the face in the picture, so “This is me” is closed for it. Another kind of consent stays possible.',
    changed: 'The face at the end was not the face of the beginning. Try again, with one person.',
    failed: 'The live check was not passed.',
  } satisfies Record<LiveOutcome, string>,
};
