import type { Messages } from '../en';

/** What the verify page says. */
export const japaneseVerify: Messages['verify'] = {
  heading: 'ファイルを検証する',
  explain:
    '画像や動画が、自分自身について何を伝えているかを調べます。ファイルはこの端末の中で読まれ、どこにも送られません。',
  input: '検証するファイル',
  inputHint:
    '画像か動画です。関連するファイルもいっしょに選んでください：WebMに付属するファイル（.c2pa）、同意の記録や撤回の通知（.json）、署名付きレポート（.jws）。',
  verdict: '結果',
  summaries: {
    changed: 'このファイルには、AIが顔を変更したこと、同意が申告されたことが書かれています。',
    marked: 'このファイルには印があります。それぞれの内容は下をご覧ください。',
    broken: 'このファイルの印は内容と合いません。署名のあとで変更されたか、壊れています。',
    nothing: 'このファイルに印は見つかりませんでした。',
  },
  absence:
    '印がないことは、何の証拠にもなりません。ファイルをコピー、切り抜き、転送すると、印は失われることがあります。印があることは、誰が署名したかの証拠であって、画像が真実である証拠ではありません。',
  states: {
    valid: '有効',
    untrusted: '信頼なし',
    invalid: '無効',
    absent: 'なし',
    unchecked: '未検査',
  },
  layers: {
    manifest: 'コンテンツクレデンシャル（C2PA）',
    metadata: 'メタデータ（XMPとIPTC）',
    aigc: 'AIGCラベル',
    consent: '同意',
    watermark: '見えない透かし',
    label: '見えるラベル',
  },
  mapOf: '画像の中で透かしが見つかった場所',
  labelMapOf: '画像の中でラベルが見つかった場所',
  mapCaption: (percent: number) =>
    `画像の${percent}％で見つかりました。明るい所にはあり、暗い所にはありません。`,
  bases: {
    'manifest-own-key': 'マニフェストに欠けはなく、このブラウザが署名したものです。',
    'manifest-trusted': 'マニフェストに欠けはなく、署名者はこのブラウザが信頼している相手です。',
    'manifest-unknown-signer':
      'マニフェストに欠けはなく、署名のあとで何も変更されていません。署名者を保証する人がいないため、誰が署名したかは分かりません。',
    'manifest-invalid': 'マニフェストがファイルと合いません。署名のあとで何かが変更されています。',
    'manifest-removed': 'ファイルにはマニフェストがあったと書かれていますが、なくなっています。',
    'manifest-beside-file':
      'WebMにはコンテンツクレデンシャルを入れる場所がありません。同じ名前で末尾が.c2paの別のファイルに入っています。2つをいっしょに選んでください。',
    'manifest-absent': 'このファイルにマニフェストはありません。',
    'container-damaged': 'ファイルの、マニフェストがある場所の周りが壊れています。',
    'metadata-signed-own-key': 'メタデータは、このブラウザの署名で守られています。',
    'metadata-signed-trusted': 'メタデータは、信頼されている署名者の署名で守られています。',
    'metadata-signed-unknown-signer':
      'メタデータは署名で守られていますが、その署名者を保証する人はいません。',
    'metadata-unprotected': 'メタデータはありますが、署名で守られていません。誰でも書き込めたものです。',
    'metadata-unreadable': 'メタデータはありますが、壊れています。',
    'metadata-absent': 'このファイルにXMPメタデータはありません。',
    'metadata-format-unsupported': 'この種類のファイルのメタデータは、このバージョンでは読めません。',
    'aigc-signed-own-key':
      'AIGCラベルに、AIが作成または変更したと書かれています。このブラウザが署名しました。',
    'aigc-signed-trusted':
      'AIGCラベルに、AIが作成または変更したと書かれています。信頼されている署名者が署名しました。',
    'aigc-signed-unknown-signer':
      'AIGCラベルに、AIが作成または変更したと書かれています。署名者を保証する人はいません。',
    'aigc-signature-wrong':
      'AIGCラベルがありますが、署名が合いません。変更されたか、別のファイルから取られたものです。',
    'aigc-unsigned': 'AIGCラベルがありますが、ここで調べられる署名がありません。',
    'aigc-malformed': 'AIGCラベルがありますが、規格に合っていません。',
    'aigc-absent': 'このファイルにAIGCラベルはありません。',
    'consent-known':
      'ファイルが示す同意の記録は、このブラウザにあります。同意は申告され、撤回されていません。',
    'consent-withdrawn': 'ファイルが示す同意の記録はこのブラウザにあり、その後に撤回されています。',
    'consent-withdrawn-by-notice':
      'このファイルが示す同意は撤回されたという通知が、いっしょに選ばれました。通知は有効です。本人、または記録を保存しているブラウザが作ったものです。',
    'consent-record-given':
      'このファイルが示す同意の記録がいっしょに選ばれ、有効です。署名のあとで何も変更されていません。誰が署名したかは分かりません。',
    'consent-file-of-another': 'いっしょに選ばれた同意の記録は、別のファイルのものです。',
    'consent-expired-when-made': 'ファイルが示す同意は、ファイルが作られたとき、すでに期限が切れていました。',
    'consent-unknown-here':
      'ファイルには、同意が申告されたと書かれています。示された記録は、このブラウザにはありません。',
    'consent-records-unavailable':
      'ファイルには、同意が申告されたと書かれています。このブラウザの記録を読めないため、照らし合わせていません。',
    'consent-malformed': 'このファイルの、同意についての記述は壊れています。',
    'consent-manifest-invalid':
      '同意についての記述がありますが、それを含むマニフェストがファイルと合いません。',
    'consent-absent': 'このファイルには、同意について何も書かれていません。',
    'watermark-agrees': '画素に、まさにこの書き出しの透かしがあり、ほかの層が示すものと一致しています。',
    'watermark-found':
      '画素に、このツールの透かしがあります。どの書き出しのものかを示すものは、ファイルのほかの場所にありません。書き出しを持っている人は、IDを比べられます。',
    'watermark-weak': '画素に、このツールの透かしの残りがあります。IDは、かろうじて読み取れました。',
    'watermark-unreadable': '画素にこのツールの透かしがありますが、傷みがひどく、IDを読み取れません。',
    'watermark-of-another':
      '画素の透かしは、ほかの層が示すものとは別の書き出しのものです。画素かラベルが、ほかから取られています。',
    'watermark-unseen':
      'ほかの層は画素に透かしがあると伝えていますが、見つかりません。小さい動画や強く圧縮された動画では失われ、画素が置き換えられたときも失われます。',
    'watermark-absent':
      '画素に、このツールの透かしは見つかりませんでした。これは何の証拠にもなりません。失われたのかもしれず、初めからなかったのかもしれません。',
    'watermark-picture-unreadable':
      'このブラウザはこのファイルの画素を読み取れないため、透かしを探していません。',
    'watermark-not-looked-for': '画素は調べていません。',
    'label-agrees': '画像の中にラベルがあり、文字は署名されたマニフェストの記載と同じです。',
    'label-found':
      '画像の中に、このツールのラベルの文字が書かれたプレートがあります。誰でも描けるものです。見る人に何であるかを伝えますが、それだけでは何の証明にもなりません。',
    'label-partly': '画像の中に、このツールのラベルに似たプレートがありますが、文字の一部が読み取れません。',
    'label-unseen':
      'ほかの層はこの画像にラベルがあると示していますが、画像の中に見つかりません。切り取られたか、塗りつぶされた可能性があります。',
    'label-absent':
      'このツールのラベルは画像の中に見つかりませんでした。これは何の証明にもなりません。ほかのツールは別の方法で表示しますし、ラベルは切り取ることができます。',
    'label-picture-unreadable':
      'このブラウザはこのファイルの画素を読み取れないため、ラベルを探していません。',
    'label-not-looked-for': '画素は調べていません。',
  },
  factNames: {
    validationState: 'マニフェストの状態',
    failures: '合わないもの',
    watermark: '画素の中のID',
    expectedWatermark: 'あるはずのID',
    words: '画像の中の文字',
    likeness: 'ラベルとの似かた（0.5以上で有効）',
    expectedText: 'あるはずの文字',
    score: '見え方のはっきりさ（雑音は7.5未満）',
    algorithm: '方式',
    issuedBy: '発行者',
    trustedAs: 'ここでの信頼名',
    certificateSha256: '証明書（SHA-256）',
    signerKey: '署名者の鍵',
    claimGenerator: '書き込んだもの',
    actions: '行われたこと',
    when: '日時（署名者の時計による）',
    ingredients: '素材',
    records: '同意の記録',
    scope: '用途',
    attestedBy: '申告の種類',
    witness: '立会人',
    withdrawnAt: '撤回された日時',
    validUntil: '有効期限',
  },
  subjects: {
    'source-type': '画像の作られ方',
    'export-id': '書き出しの番号',
    time: '日時',
    provider: 'システムの提供者',
    system: 'システム',
    version: 'システムのバージョン',
    training: '学習への利用',
    label: '見えるラベル',
  },
  contradictions: '層どうしの食い違い',
  contradiction: '{one}と{other}は、{subject}について食い違っています：「{first}」と「{second}」。',
  labelGone:
    '{one}：この画像には「{first}」というラベルがあります。画像の中にそのラベルは見つかりません。切り取られた可能性があります。',
  facts: '詳細',
  fileFacts: '{fileName}、{format}、{size}、SHA-256 {hash}',
};
