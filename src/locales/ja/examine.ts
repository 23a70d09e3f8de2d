import type { Messages } from '../en';

export const japaneseExamine: Messages['examine'] = {
  strip: {
    heading: '耐久テスト',
    explain:
      'この画像の写しに、画像が出回る途中で受けるような変更を加え、それぞれをほかのファイルと同じように読み取ります。どの印が残っているでしょうか。写しはこのページのメモリーの中だけにあり、読み終えると消えます。',
    start: '印が何に耐えるか試す',
    again: 'もう一度試す',
    noMarks: 'この画像には、失われうる印がありません。',
    caption: 'それぞれの印がどうなったか',
    change: '変更',
    progress: '{total} 個中 {count} 個の写しを読み取りました',
    stopped: '中止しました。{total} 個中 {count} 個の写しを読み取りました。',
    attacks: {
      copied: 'そのままコピー',
      'byte-added': '末尾に 1 バイト追加',
      'jpeg-75': 'JPEG で保存（品質 75）',
      'jpeg-50': 'JPEG で保存（品質 50）',
      'webp-50': 'WebP で保存（品質 50）',
      'half-size': '幅と高さを半分に',
      cropped: '面積の半分を切り取り',
      screenshot: 'スクリーンショット（少し小さく）',
      mirrored: '左右反転',
      turned: '3 度回転',
      painted: '40 % を塗りつぶし',
      'edges-cut': 'ラベルのある上下の端を切り落とし',
    },
    outcomes: {
      survived: '残った',
      damaged: '壊れた',
      lost: '失われた',
      unchecked: '確認せず',
    },
    unavailable: 'このブラウザーではこの写しを作れません。',
    summaries: {
      pixels:
        '画像を保存し直すと、画素の外にある印は付いてきませんでした。画素の中の電子透かしは、そうした変更 {total} 件のうち {count} 件の後でも読み取れました。',
      nothing: '画像を保存し直すと、印は一つも残りませんでした。',
      mixed: '一部の印は一部の変更に耐えました。どれかは表にあります。',
    },
    layerLine: '{layers}：{total} 件中 {count} 件の変更の後も残っています。',
    limits:
      'プラットフォームはこれと違うことをするかもしれません。印が失われても、画像が偽物だという証拠にはなりません。',
  },
  report: {
    heading: '署名付きレポート',
    explain:
      '後で尋ねる人のためのファイルです。このファイルのハッシュ、各層で見つかったもの、この検証プログラムの版、この端末の時計による時刻を、このブラウザーの鍵で署名します（JWS、ES256）。この検証プログラムが読み取った内容を述べるもので、画像が真実だと述べるものではありません。',
    save: '署名付きレポートを保存',
  },
  many: {
    heading: '複数のファイル、またはフォルダー',
    files: '順に検証するファイル',
    folder: '検証するフォルダー',
    hint: '{limit} ファイルまで。どれもこの端末で読み取ります。途中で止めても、それまでの結果は残ります。',
    progress: '{total} 個中 {count} 個のファイルを読み取りました',
    caption: '各ファイルの結果',
    file: 'ファイル',
    summary: '要約',
    saveTable: '表を保存（CSV）',
  },
  compare: {
    heading: '一枚の画像の二つの写し',
    explain:
      '元の画像と、プラットフォームから戻ってきた画像を選んでください。途中でどの印が失われたでしょうか。',
    before: '一つ目の写し',
    after: '二つ目の写し',
    chosen: '読み取り済み：{fileName}',
    layer: '印',
    caption: 'それぞれの写しにある印',
    presences: {
      present: 'あり',
      damaged: '壊れている',
      missing: 'なし',
      unchecked: '確認せず',
    },
    lost: '一つ目の写しだけにあるもの：{layers}。',
    damaged: '一つ目にはあり、二つ目では壊れているもの：{layers}。',
    gained: '二つ目の写しだけにあるもの：{layers}。',
    kept: '両方の写しにあるもの：{layers}。',
    none: 'どちらの写しにも印がありません。',
    sameFile: '両方とも、1 バイトも違わない同じファイルです。',
    sameExport: '両方に同じ電子透かしの番号があります。画素は同じ書き出しによるものです。',
    otherExport: '電子透かしは別々の書き出しを示しています。同じ画像の二つの写しではありません。',
    limits: '片方の写しに印がなくても、誰がなぜ取り除いたのかは分かりません。',
  },
};
