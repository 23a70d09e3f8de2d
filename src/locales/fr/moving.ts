import type { Messages } from '../en';

export const frenchModes: Messages['modes'] = {
  legend: 'Mode',
  names: { swap: 'Remplacement', animate: 'Animation', trade: 'Échange', chorus: 'Chœur' },
  hints: {
    swap: 'Le visage source sur les personnes de la cible',
    animate: 'Un portrait bouge comme la vidéo guide',
    trade: 'Deux personnes d’une même image échangent leurs visages',
    chorus: 'De nombreux portraits bougent ensemble, dans une grille',
  },
  sources: {
    swap: {
      label: 'Portrait source',
      hint: 'La personne dont le visage est porté. Un portrait net, de face, convient le mieux. Vous pouvez en ajouter plusieurs.',
    },
    animate: {
      label: 'Portrait source',
      hint: 'La personne qui est animée. Un portrait net, de face, convient le mieux.',
    },
    trade: null,
    chorus: {
      label: 'Portrait source',
      hint: 'Qui chante avec les autres, de 2 à 16 portraits. Déjà là : {count}.',
    },
  },
  targets: {
    swap: { label: 'Cible', hint: 'L’image ou la vidéo dont le visage est remplacé.' },
    animate: {
      label: 'Vidéo guide',
      hint: 'Le mouvement à suivre : une vidéo, une image ou un fichier de mouvements.',
    },
    trade: { label: 'Cible', hint: 'Une image ou une vidéo avec deux personnes.' },
    chorus: {
      label: 'Vidéo guide',
      hint: 'Le mouvement que tous suivent : une vidéo, une image ou un fichier de mouvements.',
    },
  },
  empty: {
    swap: 'Choisissez un portrait source et une cible, ou rencontrez des personnes qui n’existent pas.',
    animate: 'Choisissez un portrait et ce qui l’anime, ou rencontrez des personnes qui n’existent pas.',
    trade:
      'Choisissez une image ou une vidéo de deux personnes, ou rencontrez des personnes qui n’existent pas.',
    chorus: 'Choisissez des portraits et ce qui les anime, ou rencontrez des personnes qui n’existent pas.',
  },
  noPortrait: 'Choisissez le portrait à animer.',
  unchanged: {
    swap: 'Choisissez quel visage de la cible remplacer.',
    animate: 'Choisissez ce qui anime le portrait, ou réglez la pose à la main.',
    trade: 'Personne n’a encore échangé de visage : il faut être deux.',
    chorus: 'Choisissez ce qui anime les portraits.',
  },
};

export const frenchCamera: Messages['camera'] = {
  heading: 'Caméra',
  open: 'Utiliser la caméra',
  close: 'Fermer la caméra',
  settings: 'Réglages de la caméra',
  device: 'Quelle caméra',
  anyDevice: 'Au choix du navigateur',
  resolution: 'Résolution',
  resolutions: { 480: '480p', 720: '720p', 1080: '1080p' },
  mirror: 'Caméra en miroir',
  microphone: 'Enregistrer le micro',
  note: 'L’image de la caméra reste sur cet appareil. Ce choix est gardé en mémoire ici ; aucune image ne l’est.',
};

export const frenchMotion: Messages['motion'] = {
  heading: 'Mouvements enregistrés',
  explain: 'Le mouvement seul, sans image : partagez votre façon de bouger, pas votre visage.',
  samples: {
    talk: 'Parler',
    'nod-and-smile': 'Hocher la tête et sourire',
    'look-around': 'Regarder autour de soi',
  },
  record: 'Enregistrer des mouvements',
  stop: 'Arrêter les mouvements',
  calibrate: 'Calibrer',
  calibrateHint: 'Regardez droit devant vous, le visage au repos, puis calibrez.',
};

export const frenchPlayer: Messages['player'] = {
  name: 'Lecteur',
  play: 'Lire',
  pause: 'Pause',
  position: 'Position',
  place: '{position} sur {duration}',
  loop: 'En boucle',
  mirror: 'Miroir',
  sound: 'Son',
  volume: 'Volume',
  unplayable: 'Ce navigateur ne peut pas lire le son de cette vidéo.',
  shown: {
    one: '{count} image par seconde',
    many: '{count} images par seconde',
    other: '{count} images par seconde',
  },
  noFace:
    'Aucun visage n’est visible. Regardez la caméra ou choisissez un autre passage, avec la lumière de face.',
};

export const frenchPose: Messages['pose'] = {
  start: 'Poser à la main',
  straight: 'Regard droit devant',
  letGo: 'Relâcher',
  hint: 'Faites glisser sur l’image : le visage tourne la tête, les yeux déplacent le regard, la bouche s’ouvre.',
  surface: 'Poser à la main : les flèches tournent la tête ; avec Maj, elles déplacent le regard',
  group: 'Pose',
  sliders: {
    yawDegrees: 'Tourner',
    pitchDegrees: 'Hocher',
    rollDegrees: 'Pencher',
    gazeX: 'Regard à gauche et à droite',
    gazeY: 'Regard en haut et en bas',
    mouthOpen: 'Ouvrir la bouche',
    smile: 'Sourire',
    blink: 'Fermer les yeux',
  },
};

export const frenchClip: Messages['pictures']['clip'] = {
  kinds: {
    picture: '',
    clip: 'vidéo',
    camera: 'caméra',
    performance: 'mouvement seul, sans image',
  },
  sound: 'avec son',
  silent: 'sans son',
};

export const frenchMoving: Messages['takeHome']['moving'] = {
  formats: { mp4: 'Vidéo MP4', webm: 'Vidéo WebM', gif: 'Animation GIF' },
  groups: { moving: 'En mouvement', still: 'L’image affichée en ce moment' },
  keepSound: 'Garder le son',
  markSound: 'Marquer le son (court-long, court-court)',
  markHint: 'Un rythme au début qui dit à l’oreille : une IA a modifié ceci.',
  start: 'Commencer l’enregistrement',
  stop: 'Arrêter l’enregistrement',
  recording: 'Enregistrement',
  length: '{duration}, {frames} images.',
  sidecar:
    'À côté se trouve {sidecar} : un WebM n’a pas de place pour une signature, la déclaration signée est donc un fichier à part. Gardez les deux ensemble.',
  faintWatermark:
    'Ce film est si court que son filigrane invisible est faible : il est là, mais un programme qui ne connaît pas l’identifiant du film ne le lira peut-être pas. L’étiquette visible, les métadonnées et la déclaration signée disent la même chose. Un film plus long le porte plus nettement.',
  stages: {
    frames: 'Création des images…',
    sign: 'Signature…',
    readBack: 'Relecture de l’ensemble…',
  },
  done: '{done} images sur {total}',
  doneSoFar: '{done} images',
  left: 'Encore {time} environ',
};
