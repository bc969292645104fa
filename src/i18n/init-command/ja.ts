/** What `npm run init` says, in Japanese; values stand at `{name}`. Every other language has the same keys. */
export const ja = {
  usage: `npm run init -- フォルダー              新しいハンドブックの原稿を、フォルダーに作ります

  --title 題名            --organisation 組織名
  --languages ja,en       言語（先頭が正式な言語）
  --numbering 形式        番号の形：{numberings}
  --table / --no-table    等級の表の見本を入れる／入れない
  --table ファイル.xlsx   等級の表を、ふつうの Excel の表、CSV、YAML から作ります
  --from ファイル         方針の文書（.docx か .txt）を、番号のところで節に分けて入れます
                          言語ごとに1つ：--from ja=policy-ja.docx --from en=policy-en.txt
  --yes                   何も尋ねずに作ります

表示の言語は --lang ja か --lang en で選べます。`,
  asks: {
    title: 'ハンドブックの題名',
    organisation: '組織の名前',
    languages: '言語（ja,en のように。先頭が正式な言語）',
    numbering: '方針の番号の形（{numberings}）',
    table: '等級の表の見本を入れますか（y / n）',
  },
  /** What a handbook is called until somebody has said more. */
  usual: { title: '職員ハンドブック', organisation: 'わたしたちの組織' },
  yes: ['y', 'yes', 'はい'],
  said: {
    made: '{folder} に、ハンドブックの原稿を作りました（{count} ファイル）',
    next: '次に',
    check: '原稿のまちがいを調べる',
    dev: '書きながら画面で見る',
    build: 'サイトを作る',
    read: '書きかたは {file} にあります。',
    sections: '{file} を {count} 節に分けました',
    kept: '{count} 字を読みました（空白を除く）。どの字も、節か、下に挙げた除いたものの中にあります',
    lost: '{count} 字を読みました（空白を除く）。次の {missing} 字は入っていません：{signs}',
    remarks: '確かめてください',
    place: '{line}：{text}',
    more: 'ほかに {count} 件',
    names:
      '節のファイル名は、アドレスになります。公開する前に、内容に合う短い英語に変えてください。要約（summary）は本文の初めの一文です。書き換えてください。',
    problems:
      '内容の確認で、{count} 件が見つかりました。npm run check で、場所と直しかたが表示されます。',
  },
  /** What is told of a document that was split, above the places where it is so. */
  remarks: {
    pageNumber: 'ページ番号とみて、除きました',
    running: 'ページ番号の横に毎ページある言葉とみて、除きました',
    contents: '目次とみて、除きました',
    cover: '表紙とみて、除きました',
    moved: 'ページの終わりにあった見出しを、見出しが指す文章の前に移しました',
    misplaced: '見出しが、指す文章より後にあるようです。移せませんでした',
    outOfOrder: '番号が順に続かないため、見出しにせず、本文に残しました',
    picture: '図は取り込めません。画像にして入れてください',
    merged: '結合したセルのある表です。空いたセルを確かめてください',
    unmatched: '先頭の言語にない番号の節なので、入れませんでした。合う場所に書き入れてください',
    numberKept: '番号の形が使えないため、題名の中に残しました',
  },
  /** The text of a new handbook. */
  starter: {
    welcome: {
      title: 'はじめに',
      summary: 'このハンドブックが何のためにあるかを、2〜3文で書きます。',
      text: 'ここに本文を書きます。段落は、空行で区切ります。\n\n- 箇条書きは、このように書きます。\n- **強調**は、星2つで囲みます。',
    },
    table: {
      title: '等級ごとに求められる能力',
      shortTitle: '全職員',
      grades: [
        { label: '1級', name: '担当', role: '担当する仕事を、確実に行います。' },
        { label: '2級', name: '主任', role: '自分の仕事に加えて、後輩を助けます。' },
      ],
      competencies: ['知識', '協力'],
      text: 'ここに、求められることを書きます。',
      provenance: '見本の表です。実際の内容に書き換えてください。',
    },
    readme: `# {title}の原稿

このフォルダーの文章を直すと、ハンドブックが変わります。ファイルは UTF-8 で保存します。

| ファイル | 内容 |
| --- | --- |
| \`handbook.json\` | 題名、組織名、言語など |
| {folders} | 本文。1節が1ファイルで、名前は「読む順の数字-短い英語.mdx」です。どの言語も同じ名前にします |
| \`rubrics/*.json\` | 等級ごとに求められる能力の表（なくてもかまいません） |

節の先頭には、次の項目を書きます。\`number\` は方針の番号で、番号のない節では省きます。

\`\`\`yaml
---
title: 職員の育成
number: 1
summary: 要点を2〜3文で書きます。
revised: {revised}
---
\`\`\`

見出しは \`## 見出し\`、箇条書きは \`- 項目\`、強調は \`**強調**\`、脚注は本文に \`[^1]\` と終わりに
\`[^1]: 説明\` と書きます。まちがいがあると、ファイル名・行・直しかたが表示されます。

\`\`\`sh
{commands}
\`\`\`
`,
  },
  faults: {
    noFolder: {
      message: '作るフォルダーの名前がありません',
      remedy: 'npm run init -- my-handbook のように書いてください',
    },
    unknownOption: {
      message: '{option} という指定はありません',
      remedy: '消すか、書きかたを確かめてください（npm run init で一覧が出ます）',
    },
    filled: {
      message: '{folder} には、もうファイルがあります（{name} など）。何も変えていません',
      remedy: 'ほかの名前か、空のフォルダーを指定してください',
    },
    notAFolder: {
      message: '{folder} はファイルです。何も変えていません',
      remedy: 'ほかの名前を指定してください',
    },
    noFile: { message: 'ファイル {file} がありません', remedy: '名前と場所を確かめてください' },
    unknownKind: {
      message: '{file} は読めない種類のファイルです',
      remedy: '{known} で保存し直してください',
    },
    notWord: {
      message: '{file} は Word の文書（.docx）として読めません',
      remedy: 'Word で開き、.docx で保存し直してください',
    },
    hugeDocument: {
      message: '{file} の文章は {most} MB を超えています',
      remedy: '文書を分けてください',
    },
    notText: {
      message: '{file} の文字コードがわかりません',
      remedy: 'UTF-8 で保存し直してください',
    },
    emptyDocument: {
      message: '{file} に文章がありません',
      remedy: '画像だけの文書は、文字を読み取ってから使ってください',
    },
    oneLanguage: {
      message: '{file} の言語（{language}）は、--languages にないか、ほかの文書と同じです',
      remedy: '言語ごとに1つの文書を、言語を付けて書いてください（--from en=policy-en.txt）',
    },
    firstLanguage: {
      message: '先頭の言語（{language}）の文書がありません',
      remedy: '--from {language}=ファイル を加えるか、--languages の先頭を別の言語にしてください',
    },
    noTable: {
      message: '{file} に、級が横に、能力が縦に並ぶ表がありません（シート {sheet}）',
      remedy: '1行目に級の名前、左端の列に能力の名前を書いてください。級は2つ以上要ります',
    },
    notYaml: {
      message: 'YAMLとして読めません（{reason}）',
      remedy: 'その行か、すぐ前の行を直してください',
    },
    ownCsv: {
      message: '{file} は、このサイトの表を読むためのCSVです',
      remedy:
        '表の Excel か YAML を直してください：npm run rubric -- export 表 ファイル.xlsx、または --yaml',
    },
    noLevels: {
      message: '{file} に、級（職位）が2つ以上ありません',
      remedy: 'levels:（grades: や 級: でもかまいません）の下に、級の名前を並べてください',
    },
    noSkills: {
      message: '{file} に、どの級でどの能力に何が求められるかを示す文がありません',
      remedy:
        'competencies:（skills: や 能力: でもかまいません）の下に能力を並べ、それぞれの文に級と能力を書いてください',
    },
    noSheet: {
      message: '{file} に、{language} のシートがありません',
      remedy: 'シートの名前を「{language}」にするか、言語の順にシートを並べてください',
    },
    sheetsDiffer: {
      message: '{file} の {sheet} のシートは、級・能力・結合の形が最初のシートと違います',
      remedy: 'どの言語のシートも、同じ形にしてください',
    },
    unknownNumbering: {
      message: '{numbering} という番号の形はありません',
      remedy: '次のうちから選んでください：{known}',
    },
    unknownLanguage: {
      message: '{language} という言語は使えません',
      remedy: '次のうちから選んでください：{known}',
    },
    notAsked: {
      message: '{options} がなく、尋ねることもできません。何も作っていません',
      remedy: '{options} を指定するか、--yes を付けて後で handbook.json を直してください',
    },
  },
};

/** What `npm run init` says in one language. */
export type InitWords = typeof ja;
