import type { Messages } from '../en';
import {
  japaneseAudience,
  japanesePurposes,
  japaneseReceipt,
  japaneseRecords,
  japaneseRules,
  japaneseScope,
  japaneseWithdrawal,
} from './consent';
import { japaneseComfort, japaneseKiosk, japaneseEmbed } from './comfort';
import { japaneseErrorNames, japaneseErrors } from './errors';
import { japaneseLive } from './live';
import {
  japaneseCamera,
  japaneseClip,
  japaneseModes,
  japaneseMotion,
  japaneseMoving,
  japanesePlayer,
  japanesePose,
} from './moving';
import { japaneseOwnDevice } from './own-device';
import { japaneseExamine } from './examine';
import { japaneseVerify } from './verify';

/** Every sentence the page says, in Japanese. */
export const japanese: Messages = {
  title: 'Persona Grata',
  tagline: '顔を着せ替えてみましょう。その顔の持ち主の同意を得たうえで。すべてはこの端末の中で行われます。',
  navigation: {
    label: 'ページ',
    studio: 'スタジオ',
    verify: '検証',
    consent: '自分の同意',
    duties: '義務',
    privacy: 'プライバシー',
    licences: 'ライセンス',
    lesson: '授業',
  },
  language: '言語',
  comfort: japaneseComfort,
  kiosk: japaneseKiosk,
  embed: japaneseEmbed,
  skipToContent: '本文へ移動',
  closeMessage: 'このメッセージを閉じる',
  guardAppeal:
    'チェックが間違っている場合は、このページの運営者に書いて知らせてください。画像に何が写っているかを説明し、画像は送らないでください。',
  guardAppealTo:
    'チェックが間違っている場合は、{contact}に書いて知らせてください。画像に何が写っているかを説明し、画像は送らないでください。',
  somethingWrong: 'うまくいきませんでした',
  busy: {
    'reading-picture': 'ファイルを読み、顔を探しています…',
    'loading-samples': '実在しない人たちを呼んでいます…',
    'opening-camera': 'カメラを開いています…',
    attesting: '同意に署名しています…',
    withdrawing: '同意を撤回しています…',
    exporting: 'ファイルを作っています：ラベル、印、署名を付け、すべてを読み直します…',
    'exporting-moving': '動画を作っています：ラベル、印、署名を付け、すべてを読み直します…',
    verifying: 'ファイルのすべての印を読んでいます…',
    stripping: '変更した写しを作り、一つずつ読み取っています…',
    reporting: 'ファイルを読み直し、レポートに署名しています…',
    'verifying-many': 'ファイルを順に読み取っています…',
  },
  cancel: 'キャンセル',
  announcements: {
    'preview-unconsented': '同意が申告されるまで、プレビューの顔はモザイクで表示されます。',
    'preview-unchanged': 'プレビューは対象の画像を表示しています。まだどの顔も差し替えていません。',
    'preview-swapped': 'プレビューは、差し替えた結果をラベル付きで表示しています。',
    'preview-animated': 'プレビューは、動かした画像をラベル付きで表示しています。',
    'preview-waiting': 'プレビューは、ポートレートが選ばれるか、顔が見えるのを待っています。',
    'preview-refused': '正しく表示できないため、プレビューには何も表示していません。',
    calibrated: '基準を合わせました。今の顔が、力を抜いた顔になります。',
    recording: '録画中です。',
    exported: '「{fileName}」を保存しました。',
    'given-to-host': 'ファイルを周りのページに渡しました。',
    verified: '「{fileName}」の結果が出ました。',
    stripped: '{fileName} の耐久テストが終わりました。',
    reported: '{fileName} を保存しました。',
    'verified-many': '読み取ったファイル：{count} 個。',
  },

  offline: {
    unavailable: 'このブラウザは、ネットワークなしで使うためのものを何も保存しません。',
    preparing: 'ネットワークなしで使えるように保存しています…',
    ready: 'ネットワークなしで使えます。',
    'new-version':
      '新しいバージョンの準備ができました。次に開いたときから使われます。今すぐ使うこともできますが、その場合は最初からやり直しになります。',
    useNewVersion: '今すぐ使う',
  },

  samples: {
    button: '実在しない人たちで試す',
    note: 'コンピューターで描いた6人で、実在の人はいません。申告書は添えてあるので、すぐに画像作りに進めます。',
  },
  modes: japaneseModes,
  pictures: {
    heading: '画像',
    drop: 'ファイルを選ぶか、ここにドロップ',
    remove: '「{fileName}」を取り除く',
    size: '{width}×{height} px',
    faces: { other: '顔が{count}つ見つかりました' },
    formats:
      '画像：PNG、JPEG、WebP、AVIF、GIF、BMP。動画：MP4、MOV、WebM、MKV。ファイルはこの端末から出ません。',
    sourcesFull: '16枚分の場所がすべて埋まっています。',
    clip: japaneseClip,
  },
  notices: {
    'first-frame-only': 'これは動くファイルです。最初の1コマを使います。',
    'reduced-to-4096': '4096 pxを超えているため、4096 pxで作業します。',
    'reduced-to-1920': '1920 pxを超えているため、1920 pxで作業します。',
  },

  camera: japaneseCamera,
  motion: japaneseMotion,
  player: japanesePlayer,
  pose: japanesePose,

  preview: {
    name: 'プレビュー',
    state: {
      unconsented: '一人ひとりの同意が申告されるまで、顔は隠されます。',
      swapped: 'ここで作るすべての画像と同じく、ラベル付きです。',
      animated: 'ここで作るすべての画像と同じく、ラベル付きです。',
      waiting: '顔が見えるのを待っています。',
      refused: '正しく表示できないため、何も表示していません。',
    },
    faceBox: '対象の顔 {number}',
    faceBoxReplaced: '対象の顔 {number}（差し替え済み）',
  },

  people: {
    heading: '人物',
    explain:
      'どの顔も、誰かのものです。表示する前に、それが誰なのか、その人が同意したことを申告してください。',
    empty: '画像に写っている人が、ここに表示されます。',
    person: '人物 {number}：{role}、{fileName}、顔 {face}',
    roles: {
      source: '元の顔',
      target: '対象',
      driver: '動きの元',
      sourceAndTarget: '元の顔と対象',
      sourceAndDriver: '元の顔と動きの元',
    },
    face: '顔',
    wears: '付ける顔',
    wearsNobody: 'なし（そのまま）',
    wearsOption: '{fileName}、顔 {face}',
    bystander:
      '使われていません。同意がなければ、この顔はファイルの中でもモザイクのままです。壁の絵や像のような公共の美術品なら、「実在の人ではない」を選んで、どれかを書いてください。その言葉が記録に残ります。',
    attested: '申告済み：{kind}、{display}、{until}まで',
    withdraw: '同意を撤回する',
    needed: '同意が必要です',
  },
  attest: {
    legend: 'これは誰の顔ですか？',
    button: '申告する',
    narrowed:
      'このサイトの運営者は、プログラムにある選択肢の一部だけを認めています。すべてはページの終わりの「このサイトのルール」にあります。',
    noneAllowed: 'このサイトでは同意を受け付けないため、顔は隠されたままです。',
    read: '申告する内容',
    kinds: {
      self: 'これは私です',
      'own-device': '本人が自分のスマートフォンで答える',
      written: '本人が印刷した用紙に署名した',
      permission: '本人の同意を得ている',
      guardian: '親または保護者が同意する',
      'nobody-real': '実在の人ではない（合成画像や作品）',
    },
    display: {
      self: 'あなたの名前かイニシャル',
      permission: 'その人の名前かイニシャル',
      guardian: '子どものイニシャル',
    },
    guardian: '親または保護者の名前かイニシャル',
    givenOn: '同意した日',
    givenBy: '同意の方法',
    givenByOptions: {
      'in-person': '会って、口頭で',
      'in-writing': '書面で',
      'by-message': 'メッセージで',
    },
    nature: '何の顔か',
    natures: {
      'synthetic-picture': '合成画像、またはコンピューターで描いた画像',
      artwork: '絵画、線画、その他の美術作品',
      'fictional-character': '架空のキャラクター',
      'statue-or-mask': '像、人形、または仮面',
    },
    description: '出どころ',
    adult: { self: '私は{age}歳以上です', permission: 'この人は{age}歳以上です' },
    adultHint: 'これがないと、プレビューはできますが、書き出しはできません。',
  },
  live: japaneseLive,
  ownDevice: japaneseOwnDevice,
  scope: japaneseScope,
  rules: japaneseRules,
  purposes: japanesePurposes,
  consents: {
    heading: '同意の記録',
    explain: '署名付きで、画像なしで、この端末に保存されます。撤回すると、すぐに使えなくなります。',
    empty: 'この端末で申告された同意はありません。',
    temporary: 'このブラウザはこのページのものを何も保存しません。ページを閉じると、記録と鍵はなくなります。',
    states: { given: '同意中', withdrawn: '撤回済み', expired: '期限切れ' },
    row: '{kind}：{display}',
    detail: '範囲：{scope}。同意した日時 {given}、有効期限 {until}。{left}',
    left: { other: 'あと{count}個のファイルを作れます。' },
    withdrawnAt: '{time}に撤回。',
    withdraw: '{display}さんの同意を撤回する',
    erase: 'すべての記録を消去',
    withdrawal: japaneseWithdrawal,
    receipt: japaneseReceipt,
    records: japaneseRecords,
  },

  adjust: {
    heading: '調整',
    swap: {
      identity: { name: 'その人らしさ', hint: '元の顔の形をどれだけ取り入れるか' },
      skinTone: { name: '肌の色と光', hint: '左は元の顔のまま、右は対象に合わせます' },
      mouth: { name: '対象の口', hint: '対象自身の唇をどれだけ残すか' },
      edge: { name: '境目のぼかし', hint: '顔をどれだけなめらかに画像になじませるか' },
      opacity: { name: '不透明度', hint: '顔をどれだけ強く置き換えるか' },
    },
    animate: {
      head: { name: '頭', hint: '頭がどれだけ回り、動くか' },
      expression: { name: '表情', hint: '眉、頬、あごの動きをどれだけ取り入れるか' },
      eyes: { name: '目', hint: 'まぶたと視線の動きをどれだけ取り入れるか' },
      lips: { name: '唇', hint: '唇の動きをどれだけ取り入れるか' },
      mouthInterior: { name: '口の中', hint: '動きの元の歯と口の中をどれだけ見せるか' },
      wrinkles: { name: 'しわ', hint: '表情のしわをどれだけ強く描くか' },
    },
    undo: '元に戻す',
    redo: 'やり直す',
    reset: 'スライダーを初期値に戻す',
  },

  takeHome: {
    heading: '持ち帰る',
    purpose: '目的',
    audience: japaneseAudience,
    format: '形式',
    moving: japaneseMoving,
    formats: { png: 'PNG', jpeg: 'JPEG', webp: 'WebP' },
    button: '書き出す',
    nothing: {
      swap: 'まだ書き出せる差し替えがありません。',
      animate: 'まだ書き出すものがありません。ポートレートと、それを動かすものを選んでください。',
      trade: 'まだ書き出すものがありません。2人が写った画像を選んでください。',
      chorus: 'まだ書き出すものがありません。2枚以上のポートレートと、それらを動かすものを選んでください。',
    },
    refused: '書き出しはできません。同意がない人：{people}。',
    person: '人物 {number}',
    layers:
      'ファイルには、見えるラベル、見えない透かし、AIが変更したと伝えるメタデータ、署名入りのマニフェストが付きます。お渡しする前に、そのすべてを読み直します。',
    receipt: '「{fileName}」を保存しました：{width}×{height} px、{size}。',
    check: '「検証」のページで調べる',
    startOver: '最初からやり直す',
  },

  verify: japaneseVerify,
  examine: japaneseExamine,

  footer: {
    duties: '法律上の義務と、それに対して行っていること',
    licences: 'このページを構成するもののライセンス',
    privacy: 'この端末からは何も出ません。アカウントも、アップロードも、アクセス解析もありません。',
    limits:
      '「申告済み」とは、誰かがそう述べ、この端末の鍵が署名したという意味です。名前や年齢の証明ではありません。',
  },

  errors: japaneseErrors,
  errorNames: japaneseErrorNames,
};
