/** What `npm run translations` says, in Japanese; values stand at `{name}`. Every other language has the same keys. */
export const ja = {
  usage: `npm run translations                    訳を見直すところを、前後の文とともに表示します
npm run translations -- begin           どの訳がどの文から作られたかを、今の原稿から記録し始めます
npm run translations -- accept ID       訳を確かめた段落を記録します。ファイルの名前、ファイル:行、言語、--all（すべて）でもかまいません

  --json                  プログラムのためのJSONで表示します

この表示の言語は --lang ja か --lang en で選べます。`,
  ages: {
    changed: '{first}の文が、訳したあとに変わっています',
    both: '{first}の文も{other}の文も変わっています（訳が合っていれば、確かめたと記録してください）',
    new: 'まだ記録がありません（訳が合っていれば、確かめたと記録してください）',
    gone: 'この段落（{other}）は、もうありません（accept で記録から除きます）',
  },
  before: '訳したとき',
  unknown: '（記録にありません）',
  now: '今',
  difference: '変わったところ',
  translation: '{other}',
  counts: {
    open: '見直すところ {count} 件（うち記録のないもの {fresh} 件）',
    gone: 'もうない段落の記録 {count} 件',
    next: '訳を直したか、直さなくてよければ：npm run translations -- accept {example}（すべてなら --all）',
    none: 'どの訳も、今の{first}の文から作られています（{count} 件）。',
    notKept:
      '訳の記録（{file}）がないので、何も調べていません。始めるには：npm run translations -- begin',
  },
  begun: '{file} に、訳 {count} 件が今の文から作られたものとして記録しました。',
  accepted: {
    one: '確かめたと記録しました：{id}（{other}）',
    gone: '記録から除きました：{id}（{other}）',
    count: '{file}：確かめたもの {count} 件、除いたもの {gone} 件。残り {left} 件。',
    nothing: '{name} には、見直すところはありません。何も変えていません。',
  },
  note: {
    changed: {
      message: '訳したあとに、{first}の文（{place}）が変わっています',
      fix: '訳を見直してから npm run translations -- accept {id}',
    },
    both: {
      message: 'この訳も、もとの{first}の文（{place}）も変わっています',
      fix: '訳が合っていれば npm run translations -- accept {id}',
    },
    new: {
      message: 'この訳がどの文から作られたかの記録がありません（もとの文は {place}）',
      fix: '訳が合っていれば npm run translations -- accept {id}',
    },
    title: '訳を見直すところ {count} 件',
    more: 'ほか {count} 件',
    see: '前後の文は npm run translations で見られます。',
    todo: '訳を見直してください（{count} 件。npm run translations で見られます）',
    edition:
      'ただし、見直していない訳が {count} 件あるまま残しました。npm run translations で確かめ、直すときは、直してからこの版のファイルを消して作り直せます。',
    strict: '訳を見直すところが {count} 件あります（--strict）',
    strictFix: 'npm run translations で見て、直すか確かめてから accept で記録します',
  },
  faults: {
    unknownOption: {
      message: '「{option}」という指定はありません',
      remedy: '除くか直してください（npm run translations -- --help で一覧を見られます）',
    },
    begun: {
      message: '記録（{file}）は、もうあります。何も変えていません',
      remedy: '確かめた訳は accept ID で、すべてなら accept --all で記録します',
    },
    notBegun: {
      message: '訳の記録（{file}）がありません',
      remedy: '先に npm run translations -- begin で始めます',
    },
    oneLanguage: {
      message: 'このハンドブックには、訳がありません',
      remedy: '言語が2つ以上あるときに使います（handbook.json の languages）',
    },
    noName: {
      message: '何を確かめたかが書いてありません',
      remedy:
        'npm run translations -- accept の後に、段落のID、ファイルの名前、--all のどれかを書きます（途中の -- も要ります）',
    },
    unknownName: {
      message: '「{name}」という段落もファイルもありません。何も変えていません',
      remedy:
        'npm run translations が表示するID（20-work#2-1-p3）、ファイルと行（ja/20-work.mdx:19）、ファイルの名前のどれかを書きます{nearest}',
    },
  },
  nearest: '（{name} ではありませんか）',
};

/** What `npm run translations` says in one language. */
export type TranslationsWords = typeof ja;
