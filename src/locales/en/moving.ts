import type { MovingFormat, MovingProgress } from '../../export';
import type { HandPose, StudioMode, TargetReport } from '../../studio';

interface Field {
  readonly label: string;
  readonly hint: string;
}

/** What is done with the faces, and what each way of it asks for. */
export const englishModes = {
  legend: 'Mode',
  names: { swap: 'Swap', animate: 'Animate', trade: 'Trade', chorus: 'Chorus' } satisfies Record<
    StudioMode,
    string
  >,
  hints: {
    swap: 'The source’s face on the people of the target',
    animate: 'A portrait moves as the driving video does',
    trade: 'Two people in one picture exchange faces',
    chorus: 'Many portraits move as one, in a grid',
  } satisfies Record<StudioMode, string>,
  /** Null where the mode has no such file. */
  sources: {
    swap: {
      label: 'Source portrait',
      hint: 'Whose face is worn. A clear, frontal portrait works best. You can add more than one.',
    },
    animate: { label: 'Source portrait', hint: 'Who is moved. A clear, frontal portrait works best.' },
    trade: null,
    chorus: { label: 'Source portrait', hint: 'Who sings along, 2 to 16 portraits. In so far: {count}.' },
  } satisfies Record<StudioMode, Field | null>,
  targets: {
    swap: { label: 'Target', hint: 'The picture or video whose face is replaced.' },
    animate: {
      label: 'Driving video',
      hint: 'Whose motion is followed: a video, a picture, or a performance file.',
    },
    trade: { label: 'Target', hint: 'A picture or video with two people in it.' },
    chorus: {
      label: 'Driving video',
      hint: 'Whose motion all follow: a video, a picture, or a performance file.',
    },
  } satisfies Record<StudioMode, Field>,
  empty: {
    swap: 'Choose a source portrait and a target, or meet people who do not exist.',
    animate: 'Choose a portrait and what moves it, or meet people who do not exist.',
    trade: 'Choose a picture or video of two people, or meet people who do not exist.',
    chorus: 'Choose portraits and what moves them, or meet people who do not exist.',
  } satisfies Record<StudioMode, string>,
  /** Where something moves and nobody is there to be moved. */
  noPortrait: 'Choose the portrait that is to move.',
  unchanged: {
    swap: 'Choose which face of the target to replace.',
    animate: 'Choose what moves the portrait, or pose it by hand.',
    trade: 'Nobody has traded faces yet: it takes two people.',
    chorus: 'Choose what moves the portraits.',
  } satisfies Record<StudioMode, string>,
};

export const englishCamera = {
  heading: 'Camera',
  open: 'Use the camera',
  close: 'Close the camera',
  settings: 'Camera settings',
  device: 'Which camera',
  anyDevice: 'The browser’s choice',
  resolution: 'Resolution',
  resolutions: { 480: '480p', 720: '720p', 1080: '1080p' },
  mirror: 'Mirror the camera',
  microphone: 'Record the microphone',
  note: 'The camera’s picture stays on this device. This choice is remembered here; no picture is.',
};

export const englishMotion = {
  heading: 'Recorded performances',
  explain: 'Motion alone, without a picture: share how you move, not your face.',
  samples: { talk: 'Talk', 'nod-and-smile': 'Nod and smile', 'look-around': 'Look around' },
  record: 'Record a performance',
  stop: 'Stop the performance',
  calibrate: 'Calibrate',
  calibrateHint: 'Look ahead with a resting face, then calibrate.',
};

export const englishPlayer = {
  name: 'Player',
  play: 'Play',
  pause: 'Pause',
  position: 'Position',
  place: '{position} of {duration}',
  loop: 'Loop',
  mirror: 'Mirror',
  sound: 'Sound',
  volume: 'Volume',
  unplayable: 'This browser cannot play the sound of this video.',
  shown: { one: '{count} frame per second', other: '{count} frames per second' } as Readonly<
    Record<string, string>
  >,
  noFace: 'No face is seen. Look into the camera or choose another part, with light from the front.',
};

export const englishPose = {
  start: 'Pose by hand',
  straight: 'Look straight ahead',
  letGo: 'Let go',
  hint: 'Drag on the picture: the face turns the head, the eyes move the gaze, the mouth opens it.',
  surface: 'Pose by hand: arrow keys turn the head, with Shift they move the gaze',
  group: 'Pose',
  sliders: {
    yawDegrees: 'Turn',
    pitchDegrees: 'Nod',
    rollDegrees: 'Tilt',
    gazeX: 'Gaze sideways',
    gazeY: 'Gaze up and down',
    mouthOpen: 'Open the mouth',
    smile: 'Smile',
    blink: 'Close the eyes',
  } satisfies Record<keyof HandPose, string>,
};

export const englishClip = {
  kinds: {
    picture: '',
    clip: 'video',
    camera: 'camera',
    performance: 'motion alone, no picture',
  } satisfies Record<TargetReport['kind'], string>,
  sound: 'with sound',
  silent: 'no sound',
};

export const englishMoving = {
  formats: { mp4: 'MP4 video', webm: 'WebM video', gif: 'GIF animation' } satisfies Record<
    MovingFormat,
    string
  >,
  groups: { moving: 'Moving', still: 'The frame shown now' },
  keepSound: 'Keep the sound',
  markSound: 'Mark the sound (short-long, short-short)',
  markHint: 'A rhythm at the beginning that says by ear: AI changed this.',
  start: 'Start recording',
  stop: 'Stop recording',
  recording: 'Recording',
  length: '{duration}, {frames} frames.',
  sidecar:
    'Beside it lies {sidecar}: a WebM has no place for a signature, so the signed statement is a file of its own. Keep the two together.',
  faintWatermark:
    'This film is so short that its invisible watermark is faint: it is there, but a program that does not know the film’s id may not read it. The visible label, the metadata and the signed statement say the same. A longer film carries it more strongly.',
  stages: {
    frames: 'Making the frames…',
    sign: 'Signing…',
    readBack: 'Reading it all back…',
  } satisfies Record<MovingProgress['stage'], string>,
  done: '{done} of {total} frames',
  doneSoFar: '{done} frames',
  left: 'About {time} left',
};
