import type { Messages } from '../en';
import {
  chineseAudience,
  chinesePurposes,
  chineseReceipt,
  chineseRecords,
  chineseRules,
  chineseScope,
  chineseWithdrawal,
} from './consent';
import { chineseComfort } from './comfort';
import { chineseErrors } from './errors';
import { chineseLive } from './live';
import {
  chineseCamera,
  chineseClip,
  chineseModes,
  chineseMotion,
  chineseMoving,
  chinesePlayer,
  chinesePose,
} from './moving';
import { chineseOwnDevice } from './own-device';
import { chineseExamine } from './examine';
import { chineseVerify } from './verify';

/** Every sentence the page says, in simplified Chinese. */
export const chinese: Messages = {
  title: 'Persona Grata',
  tagline: '换上一张脸试试，前提是这张脸的主人同意。一切都在本设备上完成。',
  navigation: { label: '页面', studio: '工作室', verify: '查验', consent: '我的同意' },
  language: '语言',
  comfort: chineseComfort,
  skipToContent: '跳到正文',
  closeMessage: '关闭此消息',
  guardAppeal: '如果检查有误，请写信给本页面的运营者。说明图片里是什么即可，不要发送图片。',
  guardAppealTo: '如果检查有误，请写信给 {contact}。说明图片里是什么即可，不要发送图片。',
  somethingWrong: '没有成功',
  busy: {
    'reading-picture': '正在读取文件并寻找人脸…',
    'loading-samples': '正在请出并不存在的人…',
    'opening-camera': '正在打开摄像头…',
    attesting: '正在为同意签名…',
    withdrawing: '正在撤回同意…',
    exporting: '正在制作文件：加标识、标记和签名，再全部回读一遍…',
    'exporting-moving': '正在制作视频：加标识、标记和签名，再全部回读一遍…',
    verifying: '正在读取文件中的每一个标记…',
    stripping: '正在制作改动过的副本并逐一读取…',
  },
  cancel: '取消',
  announcements: {
    'preview-unconsented': '在声明已取得同意之前，预览中的人脸显示为马赛克。',
    'preview-unchanged': '预览显示目标画面，还没有换任何一张脸。',
    'preview-swapped': '预览显示带标识的换脸结果。',
    'preview-animated': '预览显示带标识的动态画面。',
    'preview-waiting': '预览正在等待人像，或等待看到人脸。',
    'preview-refused': '预览没有显示任何内容，因为无法按规定显示。',
    calibrated: '校准完成：现在这张脸就是放松时的样子。',
    recording: '正在录制。',
    exported: '已保存 {fileName}。',
    verified: '{fileName} 的查验结论出来了。',
    stripped: '{fileName} 的去除测试已完成。',
  },

  offline: {
    unavailable: '此浏览器无法保存页面，断网时不能使用。',
    preparing: '正在保存页面，以便断网时使用…',
    ready: '断网也能用。',
    'new-version': '新版本已就绪，下次访问时启用。也可以现在启用，但本次访问会从头开始。',
    useNewVersion: '现在启用',
  },

  samples: {
    button: '用并不存在的人试试',
    note: '六个渲染出来的人物，都不是真人。他们的声明书已经附上，您可以直接开始做图。',
  },
  modes: chineseModes,
  pictures: {
    heading: '图片',
    drop: '选择文件，或拖放到这里',
    remove: '移除 {fileName}',
    size: '{width} × {height} px',
    faces: { other: '找到 {count} 张脸' },
    formats: '图片：PNG、JPEG、WebP、AVIF、GIF、BMP。视频：MP4、MOV、WebM、MKV。文件不会离开本设备。',
    sourcesFull: '16 个位置都满了。',
    clip: chineseClip,
  },
  notices: {
    'first-frame-only': '这是动态文件，只使用第一帧。',
    'reduced-to-4096': '超过 4096 px，将按 4096 px 处理。',
    'reduced-to-1920': '超过 1920 px，将按 1920 px 处理。',
  },

  camera: chineseCamera,
  motion: chineseMotion,
  player: chinesePlayer,
  pose: chinesePose,

  preview: {
    name: '预览',
    state: {
      unconsented: '在声明每个人都已同意之前，人脸一直隐藏。',
      swapped: '带有标识，这里制作的每个画面都一样。',
      animated: '带有标识，这里制作的每个画面都一样。',
      waiting: '正在等待看到人脸。',
      refused: '没有显示任何内容，因为无法按规定显示。',
    },
    faceBox: '目标中的第 {number} 张脸',
    faceBoxReplaced: '目标中的第 {number} 张脸，已替换',
  },

  people: {
    heading: '人物',
    explain: '每张脸都有主人。先说明是谁，并说明对方已经同意，才会显示。',
    empty: '您图片中的人物会出现在这里。',
    person: '人物 {number}：{role}，{fileName}，第 {face} 张脸',
    roles: {
      source: '源人像',
      target: '目标',
      driver: '驱动者',
      sourceAndTarget: '源人像兼目标',
      sourceAndDriver: '源人像兼驱动者',
    },
    face: '脸',
    wears: '换上谁的脸',
    wearsNobody: '谁的都不换（保持原样）',
    wearsOption: '{fileName}，第 {face} 张脸',
    bystander:
      '未参与。未经同意，这张脸始终是马赛克，文件里也一样。如果是公共艺术品，例如墙上的画或雕像，请选择“不是真人”并说明是哪一件：记录会保留您的话。',
    attested: '已声明：{kind}，{display}，有效期至 {until}',
    withdraw: '撤回同意',
    needed: '需要同意',
  },
  attest: {
    legend: '这是谁的脸？',
    button: '声明',
    narrowed: '本站运营者允许的选项比程序提供的少；页面末尾的“本站规则”列出了全部选项。',
    noneAllowed: '本站不接受任何同意，所以人脸在这里一直隐藏。',
    read: '您要声明的内容',
    kinds: {
      self: '这是我本人',
      'own-device': '对方用自己的手机回答',
      written: '对方签了打印的同意书',
      permission: '我已得到此人的同意',
      guardian: '由父母或监护人同意',
      'nobody-real': '不是真人（合成图像或艺术作品）',
    },
    display: {
      self: '您的姓名或姓名缩写',
      permission: '对方的姓名或姓名缩写',
      guardian: '孩子的姓名缩写',
    },
    guardian: '父母或监护人的姓名或姓名缩写',
    givenOn: '对方同意的日期',
    givenBy: '对方同意的方式',
    givenByOptions: {
      'in-person': '当面口头',
      'in-writing': '书面',
      'by-message': '通过消息',
    },
    nature: '这是什么',
    natures: {
      'synthetic-picture': '合成或渲染的图像',
      artwork: '油画、素描或其他艺术作品',
      'fictional-character': '虚构角色',
      'statue-or-mask': '雕像、人偶或面具',
    },
    description: '出处',
    adult: { self: '我已年满 {age} 岁', permission: '此人已年满 {age} 岁' },
    adultHint: '不勾选也可以预览，但不能导出。',
  },
  live: chineseLive,
  ownDevice: chineseOwnDevice,
  scope: chineseScope,
  rules: chineseRules,
  purposes: chinesePurposes,
  consents: {
    heading: '同意记录',
    explain: '保存在本设备上，带签名，不含任何图片。一经撤回，立即不能再用。',
    empty: '本设备上还没有声明过任何同意。',
    temporary: '此浏览器不为本页面保存任何内容：关闭页面时，记录和密钥随之消失。',
    states: { given: '已同意', withdrawn: '已撤回', expired: '已到期' },
    row: '{kind}：{display}',
    detail: '范围：{scope}。同意时间 {given}，有效期至 {until}。{left}',
    left: { other: '还可以制作 {count} 个文件。' },
    withdrawnAt: '已于 {time} 撤回。',
    withdraw: '撤回 {display} 的同意',
    erase: '清除所有记录',
    withdrawal: chineseWithdrawal,
    receipt: chineseReceipt,
    records: chineseRecords,
  },

  adjust: {
    heading: '调整',
    swap: {
      identity: { name: '相像程度', hint: '带入多少源人像的脸形' },
      skinTone: { name: '肤色与光线', hint: '向左保留源人像的，向右采用目标的' },
      mouth: { name: '目标的嘴', hint: '保留多少目标自己的嘴唇' },
      edge: { name: '柔和边缘', hint: '脸融入画面时有多柔和' },
      opacity: { name: '不透明度', hint: '脸被替换得有多明显' },
    },
    animate: {
      head: { name: '头部', hint: '头转动和移动的幅度' },
      expression: { name: '表情', hint: '带入多少眉毛、脸颊和下巴的动作' },
      eyes: { name: '眼睛', hint: '带入多少眼皮和视线的动作' },
      lips: { name: '嘴唇', hint: '带入多少嘴唇的动作' },
      mouthInterior: { name: '口腔内部', hint: '显示多少驱动者的牙齿和口腔' },
      wrinkles: { name: '皱纹', hint: '表情纹画得有多明显' },
    },
    undo: '撤销',
    redo: '重做',
    reset: '重置滑块',
  },

  takeHome: {
    heading: '带回家',
    purpose: '用途',
    audience: chineseAudience,
    format: '格式',
    moving: chineseMoving,
    formats: { png: 'PNG', jpeg: 'JPEG', webp: 'WebP' },
    button: '导出',
    nothing: {
      swap: '还没有可以导出的换脸结果。',
      animate: '还没有可以导出的内容：请选择一张人像，再选择用什么驱动它。',
      trade: '还没有可以导出的内容：请选择一张有两个人的图片。',
      chorus: '还没有可以导出的内容：请选择两张或更多人像，再选择用什么驱动它们。',
    },
    refused: '不能导出：缺少{people}的同意。',
    person: '人物 {number}',
    layers:
      '文件带有可见标识、隐形水印、写明经 AI 改动的元数据，以及一份已签名的清单。每一项都会先回读一遍，然后才交给您。',
    receipt: '已保存 {fileName}：{width} × {height} px，{size}。',
    check: '到查验页检查它',
    startOver: '重新开始',
  },

  verify: chineseVerify,
  examine: chineseExamine,

  footer: {
    licences: '本页面所用组件的许可证',
    privacy: '任何内容都不会离开本设备。没有账号，没有上传，没有统计分析。',
    limits: '“已声明”的意思是：有人这样说过，并由本设备上的密钥签了名。它不能证明姓名或年龄。',
  },

  errors: chineseErrors,
};
