/** What every command says of the words that it is given, in Japanese; values stand at `{name}`. */
export const ja = {
  usage: {
    check: `npm run check                   原稿のまちがいと、書きかたの注意を表示します

  --fix             確かに直せるものを直してから調べます
  --no-style        書きかたの注意を表示しません
  --strict          訳が古いままのところも、まちがいとして数えます
  --json            プログラムのためのJSONで表示します

表示の言語は --lang ja か --lang en で選べます。`,
    accessibility: `npm run accessibility           作ったサイトのすべてのページを機械で検査し、結果を原稿のフォルダーの
                                accessibility.json に書きます

サイトの場所とパスは、ビルドと同じく OUT_DIR と BASE で指定します。表示の言語は --lang ja か --lang en で選べます。`,
  },
  faults: {
    unknownOption: {
      message: '{option} という指定はありません。何も行っていません{nearest}',
      remedy: '消すか、直してください。使えるもの：{known}',
    },
    unknownWord: {
      message: '「{word}」が何のことか、わかりません。何も行っていません',
      remedy: '消すか、直してください（後に --help を付けると、書きかたが出ます）',
    },
    noValue: { message: '{option} の値がありません', remedy: '{option} の後に値を書いてください' },
    unknownCommand: {
      message: '「{word}」という使いかたはありません。何も行っていません',
      remedy: '次のどれかを書いてください\n\n{usage}',
    },
    wrongEnding: {
      message: '{file} という名前のファイルには書き出せません',
      remedy: '{known} で終わる名前にしてください',
    },
    unknownLanguage: {
      message: '--lang {language} では表示できません',
      remedy: '--lang ja か --lang en と書いてください',
    },
  },
  nearest: '（{name} ではありませんか）',
};

/** What commands say of the words that they are given, in one language. */
export type OptionsWords = typeof ja;
