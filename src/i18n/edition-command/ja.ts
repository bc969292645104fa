/** What `npm run edition` says, in Japanese. */
export const ja = {
  usage: `npm run edition -- new 2026-04-01                  今の原稿を、その日の版として残す
npm run edition -- new 2026-04-01 --name 2026年4月改定   版に名前を付ける
                                                  （ほかの言語の名前は、続けて --name en="April 2026"）
npm run edition -- list                            残した版を並べる

言葉は --lang ja か --lang en で選べます。`,
  made: '{file} に、今の原稿の {count} 箇所を残しました。これから直したところは、次に作るサイトの「改定の履歴」に出ます。',
  earlier:
    '{date} は、もうある版 {name} より前の日付です。前の版として並びます。日付がちがうときは、このファイルを消して、やり直してください。',
  none: 'まだ版がありません。npm run edition -- new 2026-04-01 のように書くと、今の原稿を残します。',
  edition: '{date}  {name}（{count} 箇所、今と違うもの {changed}）',
  faults: {
    notADate: {
      message: '「{date}」は日付ではありません',
      remedy: '2026-04-01 のように書いてください',
    },
    noDate: {
      message: '版の日付がありません',
      remedy: 'npm run edition -- new 2026-04-01 のように書いてください',
    },
    taken: {
      message: '{date} の版は、もうあります。何も変えていません',
      remedy:
        'ほかの日付にするか、残さなくてよい版なら {file} を消してから、もう一度実行してください',
    },
    same: {
      message: '原稿は {name} の版と同じです。何も残していません',
      remedy: '原稿を直してから残してください',
    },
    unknownOption: {
      message: '{option} という指定はありません',
      remedy: '除くか、直してください（npm run edition で使い方が出ます）',
    },
    noName: { message: '--name に名前がありません', remedy: '名前を後ろに書いてください' },
  },
};

export type EditionCommandWords = typeof ja;
