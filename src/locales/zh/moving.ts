import type { Messages } from '../en';

export const chineseModes: Messages['modes'] = {
  legend: '模式',
  names: { swap: '换脸', animate: '驱动', trade: '互换', chorus: '合唱' },
  hints: {
    swap: '把源人像的脸换到目标中的人身上',
    animate: '让人像跟着驱动视频动起来',
    trade: '同一画面中的两个人交换脸',
    chorus: '许多人像排成网格，动作一致',
  },
  sources: {
    swap: {
      label: '源人像',
      hint: '要换上的是谁的脸。清晰的正面人像效果最好。可以添加多张。',
    },
    animate: { label: '源人像', hint: '让谁动起来。清晰的正面人像效果最好。' },
    trade: null,
    chorus: { label: '源人像', hint: '谁来一起唱，2 到 16 张人像。目前已有：{count}。' },
  },
  targets: {
    swap: { label: '目标', hint: '要在其中换脸的图片或视频。' },
    animate: {
      label: '驱动视频',
      hint: '跟着谁的动作：视频、图片或表演文件。',
    },
    trade: { label: '目标', hint: '有两个人的图片或视频。' },
    chorus: {
      label: '驱动视频',
      hint: '大家都跟着谁的动作：视频、图片或表演文件。',
    },
  },
  empty: {
    swap: '请选择源人像和目标，或者见见并不存在的人。',
    animate: '请选择一张人像，再选择用什么驱动它，或者见见并不存在的人。',
    trade: '请选择有两个人的图片或视频，或者见见并不存在的人。',
    chorus: '请选择几张人像，再选择用什么驱动它们，或者见见并不存在的人。',
  },
  noPortrait: '请选择要动起来的人像。',
  unchanged: {
    swap: '请选择要替换目标中的哪张脸。',
    animate: '请选择用什么驱动人像，或手动摆姿势。',
    trade: '还没有人互换脸：需要两个人。',
    chorus: '请选择用什么驱动这些人像。',
  },
};

export const chineseCamera: Messages['camera'] = {
  heading: '摄像头',
  open: '使用摄像头',
  close: '关闭摄像头',
  settings: '摄像头设置',
  device: '哪个摄像头',
  anyDevice: '由浏览器选择',
  resolution: '分辨率',
  resolutions: { 480: '480p', 720: '720p', 1080: '1080p' },
  mirror: '镜像摄像头画面',
  microphone: '录制麦克风',
  note: '摄像头画面不会离开本设备。这里会记住这项选择，但不保存任何画面。',
};

export const chineseMotion: Messages['motion'] = {
  heading: '录制的表演',
  explain: '只有动作，没有画面：分享您怎么动，而不是您的脸。',
  samples: { talk: '说话', 'nod-and-smile': '点头微笑', 'look-around': '四处看看' },
  record: '录制表演',
  stop: '停止表演',
  calibrate: '校准',
  calibrateHint: '表情放松，看向正前方，然后校准。',
};

export const chinesePlayer: Messages['player'] = {
  name: '播放器',
  play: '播放',
  pause: '暂停',
  position: '位置',
  place: '{position} / {duration}',
  loop: '循环',
  mirror: '镜像',
  sound: '声音',
  volume: '音量',
  unplayable: '此浏览器无法播放这个视频的声音。',
  shown: { other: '每秒 {count} 帧' },
  noFace: '没有看到人脸。请看向摄像头，或选择另一段，光线要从正面来。',
};

export const chinesePose: Messages['pose'] = {
  start: '手动摆姿势',
  straight: '看向正前方',
  letGo: '松手',
  hint: '在画面上拖动：拖脸转头，拖眼睛移动视线，拖嘴张开嘴。',
  surface: '手动摆姿势：方向键转头，按住 Shift 移动视线',
  group: '姿势',
  sliders: {
    yawDegrees: '转头',
    pitchDegrees: '点头',
    rollDegrees: '歪头',
    gazeX: '视线左右',
    gazeY: '视线上下',
    mouthOpen: '张嘴',
    smile: '微笑',
    blink: '闭眼',
  },
};

export const chineseClip: Messages['pictures']['clip'] = {
  kinds: {
    picture: '',
    clip: '视频',
    camera: '摄像头',
    performance: '只有动作，没有画面',
  },
  sound: '有声音',
  silent: '无声音',
};

export const chineseMoving: Messages['takeHome']['moving'] = {
  formats: { mp4: 'MP4 视频', webm: 'WebM 视频', gif: 'GIF 动图' },
  groups: { moving: '动态', still: '当前显示的这一帧' },
  keepSound: '保留声音',
  markSound: '给声音加标记（短长 短短）',
  markHint: '开头的一段节奏，让人听得出：AI 改动过。',
  start: '开始录制',
  stop: '停止录制',
  recording: '正在录制',
  length: '{duration}，{frames} 帧。',
  sidecar:
    '旁边还有一个 {sidecar}：WebM 里没有放签名的位置，所以签名声明是一个单独的文件。请把两个文件放在一起。',
  faintWatermark:
    '这段影片太短，隐形水印很微弱：它确实存在，但不知道影片编号的程序可能读不出来。可见标签、元数据和签名声明说的是同样的内容。更长的影片带有更强的水印。',
  stages: {
    frames: '正在制作各帧…',
    sign: '正在签名…',
    readBack: '正在全部回读一遍…',
  },
  done: '第 {done} 帧，共 {total} 帧',
  doneSoFar: '{done} 帧',
  left: '大约还需 {time}',
};
