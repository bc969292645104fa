/** What is told of house style, in Japanese; values stand at `{name}`. Every other language has the same keys. */
export const ja = {
  list: {
    title: '書きかたについて、お知らせします（直さなくても公開できます）。',
    count: { other: '書きかたの注意 {count} 件。' },
    hint: '書きかたの注意が {count} 件あります。npm run check で見られます。',
    switches:
      'なくしたい注意があれば、handbook.json に "style": {"名前": false} と書きます（名前は各行の［ ］の中）。--no-style を付けると、表示しません。',
    rule: '［{rule}］',
  },
  findings: {
    sentenceLength: {
      message: '「{sentence}」で始まる文が {length} 字あります',
      fix: '{most} 字までを目安に、文を分けてください',
    },
    commas: {
      message: '「{sentence}」で始まる文に、読点（、）が {most} つより多くあります',
      fix: '文を分けるか、並べたものを箇条書きにしてください',
    },
    mixedStyle: {
      message: '「{sentence}」で始まる文だけ、ほかと文末の形（です・ます／である）が違います',
      fix: 'このファイルで多いほうの形にそろえてください',
    },
    doubledParticle: {
      message: '「{sentence}」で始まる文で、助詞「{word}」が続けて2度使われています',
      fix: '文を分けるか、どちらかを別の言いかたにしてください',
    },
    doubledBut: {
      message: '「{sentence}」で始まる文に、「～が、」が2度あります',
      fix: '「が、」のところで文を分けてください',
    },
    doubledConjunction: {
      message: '続く2つの文が、同じ「{word}」で始まっています',
      fix: 'どちらかを消すか、別の言葉にしてください',
    },
    droppedRa: {
      message: '「{sentence}」で始まる文に、ら抜き言葉があります',
      fix: '「見れる」は「見られる」のように、「ら」を入れてください',
    },
    redundant: {
      message: '「{word}」は、短く言えます',
      fix: '「することができる」は「できる」のように、短くしてください（「{sentence}」で始まる文）',
    },
    repeatedWord: {
      message: '「{word}」が続けて2度書かれています',
      fix: '打ちまちがいなら、1つ消してください（「{sentence}」で始まる文）',
    },
    doubleNegative: {
      message: '「{sentence}」で始まる文に、二重の否定があります',
      fix: '「～ないことはない」は「～ことがある」のように、否定しない形にしてください',
    },
    missingPeriod: {
      message: '「{sentence}」で始まる段落の終わりに、句点（。）がありません',
      fix: '文の終わりに「。」を付けてください',
    },
    digitWidth: {
      message: '数字「{words}」が、ほかの数字と違う幅（全角／半角）です',
      fix: '「{other}」にそろえてください',
    },
    countedInKanji: {
      message: '「{words}」は、ほかでは数字の書きかた（{example}）です',
      fix: '「{other}」にそろえてください',
    },
    countedInDigits: {
      message: '「{words}」は、ほかでは漢数字の書きかた（{example}）です',
      fix: '漢数字にそろえてください',
    },
    rangeSign: {
      message: '「{words}」の間の記号「{sign}」が、ほかの範囲（{example}）と違います',
      fix: '「{most}」にそろえてください',
    },
    spaceBetween: {
      message: '「{words}」では英数字の前後に空白があり、ほかにはありません',
      fix: '空白を消してください',
    },
    spaceMissing: {
      message: '「{words}」では英数字の前後に空白がなく、ほかにはあります',
      fix: '半角の空白を入れてください',
    },
    termSpelling: {
      message: '「{words}」は、用語集では「{name}」と書かれています',
      fix: '「{name}」にそろえるか、この書きかたも使うなら、glossary.json の forms に加えてください',
    },
    otherNames: {
      message: '「{words}」は、用語集では「{name}」の別の呼び方です',
      fix: '「{name}」にそろえてください。どちらも使うなら、glossary.json で synonyms から forms に移してください',
    },
  },
};

/** The words for house style of one language. */
export type StyleWords = typeof ja;
