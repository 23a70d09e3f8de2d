import type { Messages } from '../en';

/** How the page looks, and how it is worked without a mouse. */
export const chineseComfort: Messages['comfort'] = {
  appearance: {
    label: '外观',
    choices: { device: '跟随设备', light: '浅色', dark: '深色', contrast: '高对比度' },
  },
  fullScreen: { enter: '全屏', leave: '退出全屏' },
  shortcuts: {
    button: '键盘快捷键',
    heading: '键盘快捷键',
    close: '关闭',
    singleKeys: '未输入文字时，单个按键可用',
    deeds: {
      help: '本列表',
      undo: '撤销',
      redo: '重做',
      play: '播放或暂停',
      fullScreen: '全屏，再按退出',
      paste: '粘贴图片或视频：还没有人像时作为人像，否则作为目标',
    },
  },
};

/** An unattended screen. */
export const chineseKiosk: Messages['kiosk'] = {
  begin: '轻触开始',
  stillThere: '您还在吗？',
  explain: '{count} 秒后将删除本次体验的一切内容，由下一位访客开始。',
  goOn: '我还在',
  end: '结束并删除全部内容',
  broken: '无法读取 kiosk.json，因此使用默认设置。请告知此屏幕的管理者。',
};

/** Inside somebody else’s page. */
export const chineseEmbed: Messages['embed'] = {
  notHere: '此网页无权在其中显示 Persona Grata。运营这份 Persona Grata 的人可以在 embed.json 中允许。',
  openAlone: '在单独的标签页中打开 Persona Grata',
  give: '把 {fileName} 交给 {host}',
  giveHint: '此后那个网页就拥有这个文件（连同标签和标记），本页无法收回。',
  tooPrivate: '这个文件是供私人使用的。要把文件交给 {host}，请选择还有谁会看到它，然后重新导出。',
  covered: '外层网页有内容盖住了这个按钮，因此它在这里不起作用。请在单独的标签页中打开 Persona Grata。',
};
