import type { Messages } from '../en';

/** What is done with the faces, and what each way of it asks for. */
export const japaneseModes: Messages['modes'] = {
  legend: 'モード',
  names: { swap: '差し替え', animate: 'アニメーション', trade: '交換', chorus: '合唱' },
  hints: {
    swap: '元の顔を、対象に写っている人に付けます',
    animate: 'ポートレートが、動きの元の動画のとおりに動きます',
    trade: '1つの画面の2人が、顔を交換します',
    chorus: 'たくさんのポートレートが、並んで一斉に動きます',
  },
  /** Null where the mode has no such file. */
  sources: {
    swap: {
      label: '元の顔のポートレート',
      hint: '付ける顔です。正面を向いた鮮明なものが最適です。2枚以上追加できます。',
    },
    animate: {
      label: '元の顔のポートレート',
      hint: '動かす人です。正面を向いた鮮明なものが最適です。',
    },
    trade: null,
    chorus: {
      label: '元の顔のポートレート',
      hint: 'いっしょに歌う人です。2～16枚。現在の枚数：{count}。',
    },
  },
  targets: {
    swap: { label: '対象', hint: '顔を差し替える画像か動画です。' },
    animate: {
      label: '動きの元の動画',
      hint: 'この動きをまねます。動画、画像、動きの記録ファイルのどれかです。',
    },
    trade: { label: '対象', hint: '2人が写っている画像か動画です。' },
    chorus: {
      label: '動きの元の動画',
      hint: '全員がこの動きをまねます。動画、画像、動きの記録ファイルのどれかです。',
    },
  },
  empty: {
    swap: '元の顔のポートレートと対象を選ぶか、実在しない人たちで試してください。',
    animate: 'ポートレートと、それを動かすものを選ぶか、実在しない人たちで試してください。',
    trade: '2人が写った画像か動画を選ぶか、実在しない人たちで試してください。',
    chorus: 'ポートレートと、それらを動かすものを選ぶか、実在しない人たちで試してください。',
  },
  /** Where something moves and nobody is there to be moved. */
  noPortrait: '動かすポートレートを選んでください。',
  unchanged: {
    swap: '対象のどの顔を差し替えるか選んでください。',
    animate: 'ポートレートを動かすものを選ぶか、手でポーズを付けてください。',
    trade: 'まだ誰も顔を交換していません。2人必要です。',
    chorus: 'ポートレートを動かすものを選んでください。',
  },
};

export const japaneseCamera: Messages['camera'] = {
  heading: 'カメラ',
  open: 'カメラを使う',
  close: 'カメラを閉じる',
  settings: 'カメラの設定',
  device: '使うカメラ',
  anyDevice: 'ブラウザに任せる',
  resolution: '解像度',
  resolutions: { 480: '480p', 720: '720p', 1080: '1080p' },
  mirror: 'カメラを左右反転する',
  microphone: 'マイクの音を録音する',
  note: 'カメラの映像はこの端末から出ません。ここでは設定だけを記憶し、映像は記憶しません。',
};

export const japaneseMotion: Messages['motion'] = {
  heading: '動きの記録',
  explain: '画像のない、動きだけの記録です。顔ではなく、動き方だけを共有できます。',
  samples: { talk: '話す', 'nod-and-smile': 'うなずいて笑う', 'look-around': '見回す' },
  record: '動きを記録する',
  stop: '動きの記録を止める',
  calibrate: '基準を合わせる',
  calibrateHint: '力を抜いた顔で前を見て、基準を合わせてください。',
};

export const japanesePlayer: Messages['player'] = {
  name: 'プレーヤー',
  play: '再生',
  pause: '一時停止',
  position: '再生位置',
  place: '{position}／{duration}',
  loop: '繰り返し',
  mirror: '左右反転',
  sound: '音声',
  volume: '音量',
  unplayable: 'このブラウザでは、この動画の音声を再生できません。',
  shown: { other: '毎秒{count}フレーム' },
  noFace: '顔が見つかりません。正面から光を受けてカメラを見るか、別の部分を選んでください。',
};

export const japanesePose: Messages['pose'] = {
  start: '手でポーズを付ける',
  straight: '正面を向く',
  letGo: '手動をやめる',
  hint: '画像の上でドラッグします。顔を引くと頭が、目を引くと視線が動き、口を引くと口が開きます。',
  surface: '手でポーズを付ける：矢印キーで頭を、Shiftキーといっしょに押すと視線を動かします',
  group: 'ポーズ',
  sliders: {
    yawDegrees: '左右に向く',
    pitchDegrees: 'うなずく',
    rollDegrees: 'かしげる',
    gazeX: '視線を左右に',
    gazeY: '視線を上下に',
    mouthOpen: '口を開ける',
    smile: '笑う',
    blink: '目を閉じる',
  },
};

export const japaneseClip: Messages['pictures']['clip'] = {
  kinds: {
    picture: '',
    clip: '動画',
    camera: 'カメラ',
    performance: '動きだけ、画像なし',
  },
  sound: '音声あり',
  silent: '音声なし',
};

export const japaneseMoving: Messages['takeHome']['moving'] = {
  formats: { mp4: 'MP4動画', webm: 'WebM動画', gif: 'GIFアニメ' },
  groups: { moving: '動くもの', still: '今表示している1コマ' },
  keepSound: '音声を残す',
  markSound: '音声に印を付ける（短長・短短）',
  markHint: '「AIが変更したもの」と耳で分かる、冒頭のリズムです。',
  start: '録画を始める',
  stop: '録画を止める',
  recording: '録画中',
  length: '{duration}、{frames}フレーム。',
  sidecar:
    'いっしょに{sidecar}が保存されます。WebMには署名を入れる場所がないため、署名入りの申告は別のファイルになっています。2つをいっしょに保管してください。',
  faintWatermark:
    'この動画はとても短いため、見えない透かしが弱くなっています。透かしは入っていますが、動画のIDを知らないプログラムには読めないことがあります。見えるラベル、メタデータ、署名入りの申告は同じ内容を伝えています。長い動画ほど透かしは強くなります。',
  stages: {
    frames: 'フレームを作っています…',
    sign: '署名しています…',
    readBack: 'すべてを読み直しています…',
  },
  done: '{total}フレーム中{done}フレーム',
  doneSoFar: '{done}フレーム',
  left: '残り約{time}',
};
