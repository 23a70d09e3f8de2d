import type { Messages } from '../en';

/** What a consent covers, in plain words. */
export const japaneseScope: Messages['scope'] = {
  legend: 'この同意の範囲',
  change: '範囲：{scope}。変更する',
  operations: {
    heading: 'してよいこと',
    names: {
      swap: '差し替え',
      animate: 'アニメーション',
      trade: '交換',
      chorus: '合唱',
    },
  },
  purposes: { heading: '目的' },
  media: {
    heading: '作ってよいもの',
    names: { image: '静止画', video: '動画' },
  },
  audience: {
    heading: '見てよい人',
    names: {
      private: '直接渡された人だけ',
      unlisted: 'リンクを知っている人',
      public: '誰でも',
    },
  },
  validity: {
    heading: '期間',
    names: {
      session: 'このページを閉じるまで',
      day: '24時間',
      month: '30日間',
      quarter: '90日間',
    },
  },
  maxExports: { heading: 'ファイル数の上限', words: '最大{count}ファイル' },
  left: '残りのファイル数：{total}のうち{count}。',
  never: '決して許されないもの：性的な画像、政治的な働きかけ、ニュース、なりすまし。',
  previewOnly:
    '{age}歳未満：プレビューはできますが、書き出しはできません。書き出すには、この同意を撤回し、親または保護者の同意を得てください。',
};

/** What was agreed to be made for whom, where the file is taken home. */
export const japaneseAudience: Messages['takeHome']['audience'] = {
  label: '見る人',
};

/** Taking a consent back without the list. */
export const japaneseWithdrawal: Messages['consents']['withdrawal'] = {
  heading: 'コードで撤回する',
  explain: 'コードは、本人に渡された控えに書かれています。',
  label: '撤回コード',
  button: '撤回する',
};

export const japanesePurposes: Messages['purposes'] = {
  personal: '個人利用',
  education: '教育',
  exhibition: '展示',
  parody: 'パロディー',
  research: '研究',
};

/** What the operator of an installation allows. */
export const japaneseRules: Messages['rules'] = {
  heading: 'このサイトのルール',
  operator: '運営者：{operator}。',
  contact: '苦情や削除の依頼の連絡先：{contact}',
  kinds: '受け付ける同意：{kinds}。',
  purposes: '目的：{purposes}。',
  audience: '最も広い公開範囲：{audience}。',
  validity: '同意の最長期間：{validity}。',
  retention: '記録の保管期間：{retention}。',
  age: '成年とみなす年齢：{age}歳以上。',
  sha256: 'ルールのSHA-256：{sha256}',
};

/** The receipt, and records as files. */
export const japaneseReceipt: Messages['consents']['receipt'] = {
  open: '控え',
  openFor: '{display}さんの控え',
  heading: '同意の控え',
  intro: '顔の持ち主のための控えです。大切に保管してください。コードがあれば同意を撤回できます。',
  code: '撤回コード',
  noCode:
    'コードは同意したときに表示されたもので、ここには保存されていません。「撤回する」を1回押せば、同じことができます。',
  qrName: '撤回コードと記録のデジタル指紋が入ったQRコード',
  record: '記録のデジタル指紋（SHA-256）',
  operatorKey: '記録を保存しているブラウザの鍵',
  scope: '範囲',
  until: '有効期限',
  given: '同意した日時',
  withdrawn: '撤回した日時',
  agreed: '同意した内容',
  print: '印刷する',
  save: '記録をファイルに保存',
  saveNotice: '撤回の通知を保存',
  fileHint:
    'ファイルには、この控えの記録が、入力されたままの名前とともに入っています。受け取った人は、作られた画像といっしょに「検証」のページで調べられます。',
  close: '控えを閉じる',
};

export const japaneseRecords: Messages['consents']['records'] = {
  heading: '保存・閲覧・削除',
  save: 'すべての記録をファイルに保存',
  open: '保存した記録を見る',
  openHint:
    'ここや別の場所で保存した一覧です。検査して表示するだけで、これによって使えるようになるものはありません。',
  whole: '「{fileName}」：{count}件、欠けはなく、鍵{key}で署名されています。',
  damaged:
    '「{fileName}」は{at}件目で変更されているか壊れています（{fault}）。そのため、内容は何も表示しません。',
  faults: {
    shape: '形式が正しくない',
    order: '順番が違う',
    chain: '前の項目とつながらない',
    signature: '今の内容に対する署名ではない',
    event: 'その位置では意味が通らない',
    head: '途中で切れている、または末尾に署名がない',
    rollback: '以前ここにあったものより古い',
  },
  deleteAll: 'すべて削除',
  deleteExplain:
    'このページがこのブラウザに保存している記録、鍵、設定、ファイルをすべて削除します。ご自分で保存したファイルは、保存した場所に残ります。',
  deleteSure: 'はい、すべて削除します',
  deleted: 'すべて削除しました。',
  deletedExplain: 'このページのものは、このブラウザにもう何も残っておらず、何も動いていません。',
  again: '最初から始める',
};
