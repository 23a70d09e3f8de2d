import type { Messages } from '../en';

export const portugueseModes: Messages['modes'] = {
  legend: 'Modo',
  names: { swap: 'Substituição', animate: 'Animação', trade: 'Troca', chorus: 'Coro' },
  hints: {
    swap: 'O rosto da origem nas pessoas do destino',
    animate: 'Um retrato se move como o vídeo-guia',
    trade: 'Duas pessoas em uma imagem trocam de rosto',
    chorus: 'Vários retratos se movem como um só, em uma grade',
  },
  sources: {
    swap: {
      label: 'Retrato de origem',
      hint: 'De quem é o rosto usado. Um retrato nítido e de frente funciona melhor. Você pode adicionar mais de um.',
    },
    animate: {
      label: 'Retrato de origem',
      hint: 'Quem vai se mover. Um retrato nítido e de frente funciona melhor.',
    },
    trade: null,
    chorus: {
      label: 'Retrato de origem',
      hint: 'Quem canta junto, de 2 a 16 retratos. Já adicionados: {count}.',
    },
  },
  targets: {
    swap: { label: 'Destino', hint: 'A imagem ou o vídeo cujo rosto é substituído.' },
    animate: {
      label: 'Vídeo-guia',
      hint: 'De quem vem o movimento: um vídeo, uma imagem ou um arquivo de atuação.',
    },
    trade: { label: 'Destino', hint: 'Uma imagem ou um vídeo com duas pessoas.' },
    chorus: {
      label: 'Vídeo-guia',
      hint: 'O movimento que todos seguem: um vídeo, uma imagem ou um arquivo de atuação.',
    },
  },
  empty: {
    swap: 'Escolha um retrato de origem e um destino, ou conheça pessoas que não existem.',
    animate: 'Escolha um retrato e o que vai movê-lo, ou conheça pessoas que não existem.',
    trade: 'Escolha uma imagem ou um vídeo de duas pessoas, ou conheça pessoas que não existem.',
    chorus: 'Escolha retratos e o que vai movê-los, ou conheça pessoas que não existem.',
  },
  noPortrait: 'Escolha o retrato que vai se mover.',
  unchanged: {
    swap: 'Escolha qual rosto do destino substituir.',
    animate: 'Escolha o que vai mover o retrato ou ajuste a pose à mão.',
    trade: 'Ninguém trocou de rosto ainda: são necessárias duas pessoas.',
    chorus: 'Escolha o que vai mover os retratos.',
  },
};

export const portugueseCamera: Messages['camera'] = {
  heading: 'Câmera',
  open: 'Usar a câmera',
  close: 'Fechar a câmera',
  settings: 'Configurações da câmera',
  device: 'Qual câmera',
  anyDevice: 'A que o navegador escolher',
  resolution: 'Resolução',
  resolutions: { 480: '480p', 720: '720p', 1080: '1080p' },
  mirror: 'Espelhar a câmera',
  microphone: 'Gravar o microfone',
  note: 'A imagem da câmera fica neste dispositivo. Esta escolha é lembrada aqui; nenhuma imagem é.',
};

export const portugueseMotion: Messages['motion'] = {
  heading: 'Atuações gravadas',
  explain: 'Só o movimento, sem imagem: compartilhe como você se move, não o seu rosto.',
  samples: {
    talk: 'Falar',
    'nod-and-smile': 'Acenar com a cabeça e sorrir',
    'look-around': 'Olhar em volta',
  },
  record: 'Gravar uma atuação',
  stop: 'Parar a atuação',
  calibrate: 'Calibrar',
  calibrateHint: 'Olhe para a frente com o rosto em repouso e então calibre.',
};

export const portuguesePlayer: Messages['player'] = {
  name: 'Reprodutor',
  play: 'Reproduzir',
  pause: 'Pausar',
  position: 'Posição',
  place: '{position} de {duration}',
  loop: 'Repetir',
  mirror: 'Espelhar',
  sound: 'Som',
  volume: 'Volume',
  unplayable: 'Este navegador não consegue tocar o som deste vídeo.',
  shown: {
    one: '{count} quadro por segundo',
    many: '{count} quadros por segundo',
    other: '{count} quadros por segundo',
  },
  noFace: 'Nenhum rosto é visto. Olhe para a câmera ou escolha outro trecho, com luz vinda de frente.',
};

export const portuguesePose: Messages['pose'] = {
  start: 'Ajustar a pose à mão',
  straight: 'Olhar para a frente',
  letGo: 'Soltar',
  hint: 'Arraste sobre a imagem: o rosto vira a cabeça, os olhos movem o olhar, a boca se abre.',
  surface: 'Ajustar a pose à mão: as setas do teclado viram a cabeça; com Shift, movem o olhar',
  group: 'Pose',
  sliders: {
    yawDegrees: 'Virar',
    pitchDegrees: 'Acenar',
    rollDegrees: 'Inclinar',
    gazeX: 'Olhar para os lados',
    gazeY: 'Olhar para cima e para baixo',
    mouthOpen: 'Abrir a boca',
    smile: 'Sorrir',
    blink: 'Fechar os olhos',
  },
};

export const portugueseClip: Messages['pictures']['clip'] = {
  kinds: {
    picture: '',
    clip: 'vídeo',
    camera: 'câmera',
    performance: 'só o movimento, sem imagem',
  },
  sound: 'com som',
  silent: 'sem som',
};

export const portugueseMoving: Messages['takeHome']['moving'] = {
  formats: { mp4: 'Vídeo MP4', webm: 'Vídeo WebM', gif: 'Animação GIF' },
  groups: { moving: 'Em movimento', still: 'O quadro mostrado agora' },
  keepSound: 'Manter o som',
  markSound: 'Marcar o som (curto-longo, curto-curto)',
  markHint: 'Um ritmo no começo que diz ao ouvido: a IA alterou isto.',
  start: 'Começar a gravar',
  stop: 'Parar de gravar',
  recording: 'Gravando',
  length: '{duration}, {frames} quadros.',
  sidecar:
    'Junto dele está {sidecar}: um WebM não tem lugar para uma assinatura, por isso a declaração assinada é um arquivo à parte. Mantenha os dois juntos.',
  faintWatermark:
    'Este filme é tão curto que a sua marca d’água invisível é fraca: ela está lá, mas um programa que não conheça o identificador do filme talvez não a leia. O rótulo visível, os metadados e a declaração assinada dizem o mesmo. Um filme mais longo a leva com mais força.',
  stages: {
    frames: 'Fazendo os quadros…',
    sign: 'Assinando…',
    readBack: 'Relendo tudo…',
  },
  done: '{done} de {total} quadros',
  doneSoFar: '{done} quadros',
  left: 'Tempo restante: cerca de {time}',
};
