import type { Messages } from '../en';

export const spanishModes: Messages['modes'] = {
  legend: 'Modo',
  names: { swap: 'Reemplazo', animate: 'Animación', trade: 'Intercambio', chorus: 'Coro' },
  hints: {
    swap: 'La cara de origen en las personas del destino',
    animate: 'Un retrato se mueve como el video guía',
    trade: 'Dos personas de una imagen intercambian sus caras',
    chorus: 'Muchos retratos se mueven a la vez, en una cuadrícula',
  },
  sources: {
    swap: {
      label: 'Retrato de origen',
      hint: 'La cara que se va a poner. Lo mejor es un retrato nítido y de frente. Puede añadir más de uno.',
    },
    animate: {
      label: 'Retrato de origen',
      hint: 'A quién se mueve. Lo mejor es un retrato nítido y de frente.',
    },
    trade: null,
    chorus: {
      label: 'Retrato de origen',
      hint: 'Quién canta en el coro, de 2 a 16 retratos. Hasta ahora: {count}.',
    },
  },
  targets: {
    swap: { label: 'Destino', hint: 'La imagen o el video cuya cara se reemplaza.' },
    animate: {
      label: 'Video guía',
      hint: 'De quién se sigue el movimiento: un video, una imagen o un archivo de actuación.',
    },
    trade: { label: 'Destino', hint: 'Una imagen o un video con dos personas.' },
    chorus: {
      label: 'Video guía',
      hint: 'De quién siguen todos el movimiento: un video, una imagen o un archivo de actuación.',
    },
  },
  empty: {
    swap: 'Elija un retrato de origen y un destino, o conozca a personas que no existen.',
    animate: 'Elija un retrato y lo que lo mueve, o conozca a personas que no existen.',
    trade: 'Elija una imagen o un video de dos personas, o conozca a personas que no existen.',
    chorus: 'Elija retratos y lo que los mueve, o conozca a personas que no existen.',
  },
  noPortrait: 'Elija el retrato que se va a mover.',
  unchanged: {
    swap: 'Elija qué cara del destino se reemplaza.',
    animate: 'Elija qué mueve el retrato, o muévalo a mano.',
    trade: 'Nadie ha intercambiado su cara todavía: hacen falta dos personas.',
    chorus: 'Elija qué mueve los retratos.',
  },
};

export const spanishCamera: Messages['camera'] = {
  heading: 'Cámara',
  open: 'Usar la cámara',
  close: 'Cerrar la cámara',
  settings: 'Ajustes de la cámara',
  device: 'Qué cámara',
  anyDevice: 'La que elija el navegador',
  resolution: 'Resolución',
  resolutions: { 480: '480p', 720: '720p', 1080: '1080p' },
  mirror: 'Cámara en espejo',
  microphone: 'Grabar el micrófono',
  note: 'La imagen de la cámara se queda en este dispositivo. Esta elección se recuerda aquí; ninguna imagen se guarda.',
};

export const spanishMotion: Messages['motion'] = {
  heading: 'Actuaciones grabadas',
  explain: 'Solo movimiento, sin imagen: comparta cómo se mueve, no su cara.',
  samples: { talk: 'Hablar', 'nod-and-smile': 'Asentir y sonreír', 'look-around': 'Mirar alrededor' },
  record: 'Grabar una actuación',
  stop: 'Detener la actuación',
  calibrate: 'Calibrar',
  calibrateHint: 'Mire al frente con la cara en reposo y después calibre.',
};

export const spanishPlayer: Messages['player'] = {
  name: 'Reproductor',
  play: 'Reproducir',
  pause: 'Pausar',
  position: 'Posición',
  place: '{position} de {duration}',
  loop: 'Repetir',
  mirror: 'Espejo',
  sound: 'Sonido',
  volume: 'Volumen',
  unplayable: 'Este navegador no puede reproducir el sonido de este video.',
  shown: {
    one: '{count} fotograma por segundo',
    many: '{count} fotogramas por segundo',
    other: '{count} fotogramas por segundo',
  },
  noFace: 'No se ve ninguna cara. Mire a la cámara o elija otra parte, con luz de frente.',
};

export const spanishPose: Messages['pose'] = {
  start: 'Mover a mano',
  straight: 'Mirar al frente',
  letGo: 'Soltar',
  hint: 'Arrastre sobre la imagen: desde la cara se gira la cabeza, desde los ojos se mueve la mirada y desde la boca se abre.',
  surface: 'Mover a mano: las flechas giran la cabeza; con Mayús mueven la mirada',
  group: 'Pose',
  sliders: {
    yawDegrees: 'Girar',
    pitchDegrees: 'Asentir',
    rollDegrees: 'Inclinar',
    gazeX: 'Mirada a los lados',
    gazeY: 'Mirada arriba y abajo',
    mouthOpen: 'Abrir la boca',
    smile: 'Sonreír',
    blink: 'Cerrar los ojos',
  },
};

export const spanishClip: Messages['pictures']['clip'] = {
  kinds: {
    picture: '',
    clip: 'video',
    camera: 'cámara',
    performance: 'solo movimiento, sin imagen',
  },
  sound: 'con sonido',
  silent: 'sin sonido',
};

export const spanishMoving: Messages['takeHome']['moving'] = {
  formats: { mp4: 'Video MP4', webm: 'Video WebM', gif: 'Animación GIF' },
  groups: { moving: 'En movimiento', still: 'El fotograma que se ve ahora' },
  keepSound: 'Conservar el sonido',
  markSound: 'Marcar el sonido (corto-largo, corto-corto)',
  markHint: 'Un ritmo al principio que avisa al oído: la IA cambió esto.',
  start: 'Empezar a grabar',
  stop: 'Detener la grabación',
  recording: 'Grabando',
  length: '{duration}, {frames} fotogramas.',
  sidecar:
    'Junto a él está {sidecar}: un WebM no tiene lugar para una firma, así que la declaración firmada es un archivo aparte. Mantenga los dos juntos.',
  faintWatermark:
    'Esta película es tan corta que su marca de agua invisible es débil: está ahí, pero un programa que no conozca el identificador de la película quizá no la lea. La etiqueta visible, los metadatos y la declaración firmada dicen lo mismo. Una película más larga la lleva con más fuerza.',
  stages: {
    frames: 'Haciendo los fotogramas…',
    sign: 'Firmando…',
    readBack: 'Volviendo a leerlo todo…',
  },
  done: '{done} de {total} fotogramas',
  doneSoFar: '{done} fotogramas',
  left: 'Tiempo restante aproximado: {time}',
};
