import type { Messages } from '../en';

/** How the page looks, and how it is worked without a mouse. */
export const japaneseComfort: Messages['comfort'] = {
  appearance: {
    label: '外観',
    choices: { device: '端末に合わせる', light: 'ライト', dark: 'ダーク', contrast: 'ハイコントラスト' },
  },
  fullScreen: { enter: '全画面', leave: '全画面を終える' },
  shortcuts: {
    button: 'キーボードショートカット',
    heading: 'キーボードショートカット',
    close: '閉じる',
    singleKeys: '文字を入力していない間は、1つのキーだけで操作できる',
    deeds: {
      help: 'この一覧',
      undo: '元に戻す',
      redo: 'やり直す',
      play: '再生または一時停止',
      fullScreen: '全画面の切り替え',
      paste: '画像や動画を貼り付ける（肖像がまだなければ肖像として、あれば対象として）',
    },
  },
};

/** An unattended screen. */
export const japaneseKiosk: Messages['kiosk'] = {
  begin: 'タッチして始める',
  stillThere: 'まだいらっしゃいますか？',
  explain: '{count}秒後にこの体験の内容をすべて削除し、次の方の番になります。',
  goOn: 'まだいます',
  end: '終了してすべて削除',
  broken: 'kiosk.json を読み取れないため、通常の設定を使います。この画面の管理者に知らせてください。',
};

/** Inside somebody else’s page. */
export const japaneseEmbed: Messages['embed'] = {
  notHere:
    'このページの中に Persona Grata を表示することは許可されていません。この Persona Grata の運営者は embed.json で許可できます。',
  openAlone: 'Persona Grata を単独のタブで開く',
  give: '「{fileName}」を {host} に渡す',
  giveHint:
    '渡すと、そのページはラベルと印の付いたファイルを持つことになり、このページからは取り戻せません。',
  tooPrivate:
    'このファイルは個人用に作られました。{host} に渡すには、ほかに誰が見るかを選び、もう一度書き出してください。',
  covered:
    '周りのページの何かがこのボタンを覆っているため、ここでは使えません。Persona Grata を単独のタブで開いてください。',
};
