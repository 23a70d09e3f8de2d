import type { Messages } from '../en';

export const chineseExamine: Messages['examine'] = {
  strip: {
    heading: '去除测试',
    explain:
      '把这张图片的副本按图片在传播中会遇到的方式加以改动，再像读任何文件一样读取每个副本：哪些标记还在？副本只留在本页的内存中，读完即弃。',
    start: '测试标记能经受什么',
    again: '重新测试',
    noMarks: '这张图片没有可能丢失的标记。',
    caption: '每个标记的结果',
    change: '改动',
    progress: '已读取 {count} / {total} 个副本',
    stopped: '已停止：读取了 {count} / {total} 个副本。',
    attacks: {
      copied: '复制，未作改动',
      'byte-added': '末尾加了一个字节',
      'jpeg-75': '存为 JPEG，质量 75',
      'jpeg-50': '存为 JPEG，质量 50',
      'webp-50': '存为 WebP，质量 50',
      'half-size': '宽高减半',
      cropped: '裁掉一半面积',
      screenshot: '截屏，略微缩小',
      mirrored: '左右翻转',
      turned: '旋转 3 度',
      painted: '涂掉 40%',
      'edges-cut': '裁掉标识所在的上下边缘',
    },
    outcomes: {
      survived: '保留',
      damaged: '损坏',
      lost: '丢失',
      unchecked: '未检查',
    },
    unavailable: '此浏览器无法制作这样的副本。',
    summaries: {
      pixels:
        '图片一旦重新保存，像素之外的标记就没有跟过来。像素里的水印在 {total} 种这样的改动中有 {count} 种之后仍能读出。',
      nothing: '图片一旦重新保存，标记就一个也不剩。',
      mixed: '有些标记经受住了部分改动，详见表格。',
    },
    layerLine: '{layers}：{total} 种改动中有 {count} 种之后仍在。',
    limits: '平台的做法可能与此不同。标记丢失并不能证明图片有问题。',
  },
  report: {
    heading: '签名报告',
    explain:
      '供日后查问的文件：此文件的哈希值、每一层的查验结果、查验程序的版本以及本设备时钟的时间，由此浏览器的密钥签名（JWS，ES256）。它说明查验程序读到了什么，不说明画面是真的。',
    save: '保存签名报告',
  },
  many: {
    heading: '多个文件或一个文件夹',
    files: '要逐一查验的文件',
    folder: '要查验的文件夹',
    hint: '最多 {limit} 个文件。每个文件都在本设备上读取；可以中途停止，已得到的结果会保留。',
    progress: '已读取 {count} / {total} 个文件',
    caption: '每个文件的结果',
    file: '文件',
    summary: '概要',
    saveTable: '保存表格（CSV）',
  },
};
