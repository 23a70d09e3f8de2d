import type { Messages } from '../en';

export const chineseScope: Messages['scope'] = {
  legend: '此同意的范围',
  change: '范围：{scope}。更改',
  operations: {
    heading: '可以做什么',
    names: {
      swap: '换脸',
      animate: '驱动',
      trade: '互换',
      chorus: '合唱',
    },
  },
  purposes: { heading: '用来做什么' },
  media: {
    heading: '可以制作什么',
    names: { image: '静态图片', video: '视频' },
  },
  audience: {
    heading: '谁可以看',
    names: {
      private: '仅限收到的人',
      unlisted: '有链接的任何人',
      public: '所有人',
    },
  },
  validity: {
    heading: '多长时间',
    names: {
      session: '到本页面关闭为止',
      day: '24 小时',
      month: '30 天',
      quarter: '90 天',
    },
  },
  maxExports: { heading: '最多多少个文件', words: '最多 {count} 个文件' },
  left: '共 {total} 个文件，还剩 {count} 个。',
  never: '一律不允许：色情画面、政治宣传、新闻、冒充他人。',
  previewOnly: '未满 {age} 岁：可以预览，不能导出。要导出，请撤回此同意，改由父母或监护人同意。',
};

export const chineseAudience: Messages['takeHome']['audience'] = {
  label: '给谁看',
};

export const chineseWithdrawal: Messages['consents']['withdrawal'] = {
  heading: '用撤回码撤回',
  explain: '撤回码写在交给当事人的回执上。',
  label: '撤回码',
  button: '撤回',
};

export const chinesePurposes: Messages['purposes'] = {
  personal: '个人使用',
  education: '教育',
  exhibition: '展览',
  parody: '戏仿',
  research: '研究',
};

export const chineseRules: Messages['rules'] = {
  heading: '本站规则',
  operator: '由 {operator} 运营。',
  contact: '投诉及要求下架，请联系：{contact}',
  kinds: '同意方式：{kinds}。',
  purposes: '用途：{purposes}。',
  audience: '最大观看范围：{audience}。',
  validity: '同意的最长期限：{validity}。',
  retention: '记录保存时间：{retention}。',
  age: '满 {age} 岁为成年。',
  sha256: '规则的 SHA-256：{sha256}',
};

export const chineseReceipt: Messages['consents']['receipt'] = {
  open: '回执',
  openFor: '{display} 的回执',
  heading: '同意回执',
  intro: '交给这张脸的主人。请妥善保管：凭撤回码可以撤回同意。',
  code: '撤回码',
  noCode: '撤回码在同意时已经显示过，这里不保存。点一下“撤回”，效果相同。',
  qrName: '二维码，内含撤回码和记录的指纹',
  record: '记录的指纹（SHA-256）',
  operatorKey: '保存此记录的浏览器的密钥',
  scope: '范围',
  until: '有效期至',
  given: '同意时间',
  withdrawn: '撤回时间',
  agreed: '同意的内容',
  print: '打印',
  save: '把记录保存为文件',
  saveNotice: '保存撤回通知',
  fileHint:
    '文件里是此回执的记录，包含当时填写的姓名。拿到它的人可以在查验页上把它和制作出的画面放在一起检查。',
  close: '关闭回执',
};

export const chineseRecords: Messages['consents']['records'] = {
  heading: '保存、查看、删除',
  save: '把所有记录保存为文件',
  open: '查看保存的记录',
  openHint: '在这里或别处保存的记录列表。它会被检查并显示，但不会开放任何使用。',
  whole: '{fileName}：{count} 条记录，完整，由密钥 {key} 签名。',
  damaged: '{fileName} 在第 {at} 条被改动或损坏（{fault}），因此不显示其中任何内容。',
  faults: {
    shape: '格式不对',
    order: '顺序错乱',
    chain: '与前一条不衔接',
    signature: '签名与现有内容不符',
    event: '放在那里讲不通',
    head: '被截断，或结尾没有签名',
    rollback: '比这里原有的更旧',
  },
  deleteAll: '全部删除',
  deleteExplain: '删除本页面保存在此浏览器中的所有记录、密钥、设置和文件。您自己另存的文件仍在您保存的位置。',
  deleteSure: '是的，全部删除',
  deleted: '已全部删除。',
  deletedExplain: '此浏览器中不再保存本页面的任何内容，也没有任何程序在运行。',
  again: '重新开始',
};
