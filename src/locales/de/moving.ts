import type { Messages } from '../en';

export const germanModes: Messages['modes'] = {
  legend: 'Modus',
  names: { swap: 'Ersetzen', animate: 'Animieren', trade: 'Tauschen', chorus: 'Im Chor' },
  hints: {
    swap: 'Das Gesicht der Quelle auf den Personen im Ziel',
    animate: 'Ein Porträt bewegt sich wie die Bewegungsvorlage',
    trade: 'Zwei Personen in einem Bild tauschen die Gesichter',
    chorus: 'Viele Porträts bewegen sich gemeinsam, in einem Raster',
  },
  sources: {
    swap: {
      label: 'Quellporträt',
      hint: 'Wessen Gesicht getragen wird. Am besten eignet sich ein klares Porträt von vorn. Sie können mehrere hinzufügen.',
    },
    animate: {
      label: 'Quellporträt',
      hint: 'Wer bewegt wird. Am besten eignet sich ein klares Porträt von vorn.',
    },
    trade: null,
    chorus: {
      label: 'Quellporträt',
      hint: 'Wer mitsingt, 2 bis 16 Porträts. Bisher dabei: {count}.',
    },
  },
  targets: {
    swap: { label: 'Ziel', hint: 'Das Bild oder Video, dessen Gesicht ersetzt wird.' },
    animate: {
      label: 'Bewegungsvorlage',
      hint: 'Wessen Bewegungen übernommen werden: ein Video, ein Bild oder eine Bewegungsdatei.',
    },
    trade: { label: 'Ziel', hint: 'Ein Bild oder Video mit zwei Personen darin.' },
    chorus: {
      label: 'Bewegungsvorlage',
      hint: 'Wessen Bewegungen alle übernehmen: ein Video, ein Bild oder eine Bewegungsdatei.',
    },
  },
  empty: {
    swap: 'Wählen Sie ein Quellporträt und ein Ziel, oder lernen Sie Menschen kennen, die es nicht gibt.',
    animate: 'Wählen Sie ein Porträt und was es bewegt, oder lernen Sie Menschen kennen, die es nicht gibt.',
    trade:
      'Wählen Sie ein Bild oder Video mit zwei Personen, oder lernen Sie Menschen kennen, die es nicht gibt.',
    chorus: 'Wählen Sie Porträts und was sie bewegt, oder lernen Sie Menschen kennen, die es nicht gibt.',
  },
  noPortrait: 'Wählen Sie das Porträt, das sich bewegen soll.',
  unchanged: {
    swap: 'Wählen Sie, welches Gesicht im Ziel ersetzt wird.',
    animate: 'Wählen Sie, was das Porträt bewegt, oder bewegen Sie es von Hand.',
    trade: 'Noch hat niemand das Gesicht getauscht: Dazu braucht es zwei Personen.',
    chorus: 'Wählen Sie, was die Porträts bewegt.',
  },
};

export const germanCamera: Messages['camera'] = {
  heading: 'Kamera',
  open: 'Kamera verwenden',
  close: 'Kamera schließen',
  settings: 'Kameraeinstellungen',
  device: 'Welche Kamera',
  anyDevice: 'Der Browser wählt',
  resolution: 'Auflösung',
  resolutions: { 480: '480p', 720: '720p', 1080: '1080p' },
  mirror: 'Kamera spiegeln',
  microphone: 'Mikrofon aufnehmen',
  note: 'Das Kamerabild bleibt auf diesem Gerät. Die Auswahl hier wird gemerkt, ein Bild nicht.',
};

export const germanMotion: Messages['motion'] = {
  heading: 'Aufgenommene Bewegungen',
  explain: 'Nur Bewegung, kein Bild: Sie teilen, wie Sie sich bewegen, nicht Ihr Gesicht.',
  samples: { talk: 'Sprechen', 'nod-and-smile': 'Nicken und lächeln', 'look-around': 'Umherschauen' },
  record: 'Bewegungen aufnehmen',
  stop: 'Bewegungsaufnahme beenden',
  calibrate: 'Kalibrieren',
  calibrateHint: 'Schauen Sie mit ruhigem Gesicht geradeaus und kalibrieren Sie dann.',
};

export const germanPlayer: Messages['player'] = {
  name: 'Wiedergabe',
  play: 'Abspielen',
  pause: 'Pause',
  position: 'Position',
  place: '{position} von {duration}',
  loop: 'Endlos',
  mirror: 'Spiegeln',
  sound: 'Ton',
  volume: 'Lautstärke',
  unplayable: 'Dieser Browser kann den Ton dieses Videos nicht abspielen.',
  shown: { one: '{count} Bild pro Sekunde', other: '{count} Bilder pro Sekunde' },
  noFace:
    'Es ist kein Gesicht zu sehen. Schauen Sie in die Kamera oder wählen Sie eine andere Stelle, mit Licht von vorn.',
};

export const germanPose: Messages['pose'] = {
  start: 'Von Hand bewegen',
  straight: 'Geradeaus schauen',
  letGo: 'Loslassen',
  hint: 'Ziehen Sie auf dem Bild: am Gesicht, um den Kopf zu drehen, an den Augen, um den Blick zu lenken, am Mund, um ihn zu öffnen.',
  surface: 'Von Hand bewegen: Pfeiltasten drehen den Kopf, mit Umschalttaste lenken sie den Blick',
  group: 'Haltung',
  sliders: {
    yawDegrees: 'Drehen',
    pitchDegrees: 'Nicken',
    rollDegrees: 'Neigen',
    gazeX: 'Blick zur Seite',
    gazeY: 'Blick nach oben und unten',
    mouthOpen: 'Mund öffnen',
    smile: 'Lächeln',
    blink: 'Augen schließen',
  },
};

export const germanClip: Messages['pictures']['clip'] = {
  kinds: {
    picture: '',
    clip: 'Video',
    camera: 'Kamera',
    performance: 'nur Bewegung, kein Bild',
  },
  sound: 'mit Ton',
  silent: 'ohne Ton',
};

export const germanMoving: Messages['takeHome']['moving'] = {
  formats: { mp4: 'MP4-Video', webm: 'WebM-Video', gif: 'GIF-Animation' },
  groups: { moving: 'Bewegt', still: 'Das Bild, das gerade gezeigt wird' },
  keepSound: 'Ton behalten',
  markSound: 'Ton markieren (kurz-lang, kurz-kurz)',
  markHint: 'Ein Rhythmus am Anfang, an dem man hört: Das hat KI verändert.',
  start: 'Aufnahme starten',
  stop: 'Aufnahme beenden',
  recording: 'Aufnahme läuft',
  length: '{duration}, {frames} Einzelbilder.',
  sidecar:
    'Dazu gehört {sidecar}: In einer WebM-Datei ist kein Platz für eine Signatur, deshalb stehen die signierten Angaben in einer eigenen Datei. Bewahren Sie beide zusammen auf.',
  faintWatermark:
    'Dieser Film ist so kurz, dass sein unsichtbares Wasserzeichen schwach ist: Es ist da, aber ein Programm, das die Kennung des Films nicht kennt, liest es vielleicht nicht. Das sichtbare Etikett, die Metadaten und die signierten Angaben sagen dasselbe. Ein längerer Film trägt es deutlicher.',
  stages: {
    frames: 'Die Einzelbilder entstehen…',
    sign: 'Es wird signiert…',
    readBack: 'Alles wird noch einmal gelesen…',
  },
  done: '{done} von {total} Einzelbildern',
  doneSoFar: '{done} Einzelbilder',
  left: 'Noch etwa {time}',
};
