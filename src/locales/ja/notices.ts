import type { NoticeWords } from '../notices';

/** What is kept where, and what the page is made of. Fetched with the pages that show it. */
export const japaneseNotices: NoticeWords = {
  privacy: {
    heading: 'プライバシー',
    intro:
      'アカウントも、アップロードも、Cookie も、訪問者の計測もありません。画像、動画、カメラに映るものは、この端末のメモリーで扱われ、ページを閉じると消えます。顔から測ったものもすべて同じです。',
    network:
      'ページは、自分が来たサーバーに自分のファイルを求めるだけで、他には何も求めません。どのページでもそうであるように、そのサーバーには端末のアドレスが見えます。',
    files:
      '作ったファイルには、時刻、識別子、プログラムのバージョン、同意のハッシュ、この設置の運営者の連絡先が入ります。名前は入りません。',
    kept: 'このブラウザが保存するもの',
    columns: { where: '場所', howLong: '期間' },
    kinds: {
      database: 'データベース',
      settings: 'ローカルストレージ',
      tab: 'タブのストレージ',
      caches: 'キャッシュ',
      files: 'このサイトの非公開ファイル',
    },
    rows: {
      records: {
        what: '同意の記録、その履歴、署名する鍵。答えたスマートフォンでは、尋ねられたことと答え。ハッシュと、入力された名前やイニシャルだけで、画像はありません。',
        howLong: '記録：同意から最長 {days} 日。運営者が短く定めればそれまで。鍵：削除するまで。',
      },
      settings: {
        what: '言語、外観、キー、最後に選んだカメラ、信頼する署名者、教師が授業のために決めた設定。',
        howLong: '削除するまで。',
      },
      lesson: { what: 'このタブの授業の進み具合と、名前のない答え。', howLong: 'タブを閉じるまで。' },
      rules: {
        what: '最後に読み込んだ、この設置の運営者の規則。',
        howLong: '規則が変わるか、削除するまで。',
      },
      films: {
        what: '作っている途中の動画。',
        howLong: '渡されるか、やめるまで。異常終了で残ったものは次の訪問で取り除かれます。',
      },
      app: {
        what: 'ネットワークのない訪問のための、プログラム自身のファイル。',
        howLong: '新しいバージョンに置き換わるか、削除するまで。',
      },
    },
    erase: '消し方',
    eraseExplain:
      'スタジオの「{heading}」にある「{button}」で、すべてを一度に削除できます。ブラウザの設定でこのサイトのデータを削除しても同じです。',
    eraseFiles: '保存したり渡したりしたファイルには手が届きません。ここから呼び戻すことはできません。',
    operator: 'この設置の運営者：{operator}',
    contact: '質問と苦情：{contact}',
    noContact: 'この設置の運営者は、連絡先を示していません。',
  },
  licences: {
    heading: 'このページを構成するもののライセンス',
    own: 'Persona Grata は Apache License 2.0 のフリーソフトウェアです。他から取り入れたものを、ライセンスの本文とともにここに挙げます。',
    ownText: 'Apache License 2.0 の本文',
    columns: { name: 'パッケージ', licence: 'ライセンス', use: 'ここにあるもの' },
    uses: { code: 'コード', made: '{files} の元' },
    texts: 'ライセンスの本文',
    missing: '一覧を読めませんでした。ページを読み込み直すか、隣の {file} を開いてください。',
  },
};
