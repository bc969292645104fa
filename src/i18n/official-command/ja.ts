/** What `npm run official` says, in Japanese; values stand at `{name}`. Every other language has the same keys. */
export const ja = {
  usage: `npm run official -- import ファイル    方針の原文（.docx、または PDF から取り出した .txt）を読み、
                                      ハンドブックの段落の横に置きます
  --language ja                       原文の言語（省くと、先頭の言語）
  --date 2026-04-01                   原文の日付（初めて読み込むときは必ず）
  --title 題名                        原文の題名（省くと、方針の名前）
npm run official -- check             原文とハンドブックのずれを調べます

表示の言語は --lang ja か --lang en で選べます。`,
  said: {
    written: '{file} を書きました',
    placed: '{all} 段落のうち {placed} 段落に、置き場所が見つかりました',
    kept: '{count} 字を読みました（空白を除く）。置いた {placed} 字、置き場所のない {unplaced} 字、除いた {removed} 字です',
    lost: '{count} 字を読みました（空白を除く）。次の {missing} 字は入っていません：{signs}',
    unplaced:
      '置き場所が見つからなかった段落（「unplaced」にあります。要るものは「passages」へ手で移してください。次に読み込んだときも、その場所に置きます）',
    place: '{line}：{text}',
    left: '除いたもの',
    moved: 'ページの終わりから、本文の前に移した見出し',
    next: '置き場所を確かめてから、npm run official -- check を行ってください。',
    nothing: '{folder} に原文がありません。npm run official -- import ファイル で読み込めます。',
    file: '{file}（{date}）',
    fine: 'ずれは見つかりませんでした。',
    finding: '{file}:{line}  {place}：{what}',
    count: '気になるところが {count} か所あります。ハンドブックか原文を確かめてください。',
    placeless: '置き場所のない原文の段落（{count}）',
    without: 'ハンドブックだけにあり、原文がない箇所（{count}）',
  },
  kinds: {
    gone: 'この箇所は、ハンドブックにもうありません。いまの場所の番号に直すか、もう一度読み込んでください',
    missing: '原文にある「{words}」が、ハンドブックにありません',
    added: 'ハンドブックにある「{words}」が、原文にありません',
    unlike:
      '原文とハンドブックの言葉が、あまり似ていません（{percent} %）。別の箇所の原文かもしれません',
  },
  faults: {
    noFile: {
      message: '読み込むファイルの名前がありません',
      remedy: 'npm run official -- import policy.txt のように書いてください',
    },
    noDate: {
      message: '原文の日付がありません。何も変えていません',
      remedy: '--date 2026-04-01 のように加えてください',
    },
    notADate: {
      message: '「{date}」は日付として読めません。何も変えていません',
      remedy: '--date 2026-04-01 のように書いてください',
    },
    unknownLanguage: {
      message: 'このハンドブックに {language} の文はありません。何も変えていません',
      remedy: '次のどれかにしてください：{known}',
    },
    unknownOption: {
      message: '{option} という指定はありません。何も変えていません',
      remedy: '消すか、書きかたを確かめてください（npm run official で一覧が出ます）',
    },
    noneAlike: {
      message: '{file} の段落が、ハンドブックの文（{language}）に似ていません。何も変えていません',
      remedy: '文書が合っているか、--language（原文の言語）が合っているかを確かめてください',
    },
  },
};

/** The words of the command, with the same keys in each language. */
export type OfficialCommandWords = typeof ja;
