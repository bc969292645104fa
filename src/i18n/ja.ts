import type { PluralForms } from './template.ts';

/** Counts of things: the native numbers go to nine. */
const countedThings = (count: number): string => (count < 10 ? `${count}つ` : String(count));

/** Parts of a handbook that others do without. */
export interface HandbookParts {
  glossary: boolean;
  tables: boolean;
  sheets: boolean;
}

/** Which of them: a single character counts, as in 何級; longer words ask in another way. */
const whichOf = (word: string): string => ([...word].length === 1 ? `何${word}` : `どの${word}`);

/** What the interface calls the things that each organisation names in its own way. All sentences are made from them. */
export interface Terms {
  /** One grade, where a reader chooses or counts it. */
  grade: string;
  /** Grades together: what is compared, and what the tables are of. */
  grades: string;
  competency: string;
  competencies: string;
  /** A table of what is expected at each grade. */
  table: string;
  tables: string;
  /** The document that the handbook is about. */
  policy: string;
  handbook: string;
}

/** What the interface calls them in Japanese, where the content says nothing else. */
export const jaTerms: Terms = {
  grade: '級',
  grades: '等級',
  competency: '能力',
  competencies: '能力',
  table: '表',
  tables: '表',
  policy: '方針',
  handbook: 'ハンドブック',
};

/**
 * The interface in Japanese, made from what things are called. Its keys are the interface's vocabulary: every other
 * language has the same.
 */
export const ja = (t: Terms) => ({
  terms: t,
  skipToContent: '本文へ移動',
  skipToTable: '表へ移動',
  nav: {
    label: 'メインメニュー',
    read: '読む',
    compare: '比べる',
    print: '印刷する',
    newcomers: 'はじめての方へ',
    glossary: '用語集',
    menu: 'メニュー',
    closeMenu: 'メニューを閉じる',
    sections: `${t.policy}の目次`,
    breadcrumb: '現在の位置',
    home: 'ホーム',
    onThisPage: 'このページの内容',
    previous: '前へ',
    next: '次へ',
    pager: '前後のページ',
    language: '言語',
    footer: 'フッター',
  },
  /** Where a language leaves something to the first one, which is named. */
  languages: {
    /** Beside a link to a page in another language. */
    inOther: (language: string) => `（${language}）`,
    /** On a section that this language lacks, for whoever reads this one. */
    onlyIn: (language: string) => `この節は${language}だけです。`,
    openInstead: (title: string) => `日本語で「${title}」を開く`,
    /** On the cover of a book in two languages, of which one lacks some sections. */
    shared: 'この冊子には、どちらの言語にもある節を載せています。',
    someTexts: (language: string) => `このページの文の一部は、${language}だけです。`,
  },
  section: {
    inShort: '要点',
    /** The name of a table that scrolls by itself. */
    table: '表',
    /** Said before a task, in place of its box. */
    taskDone: '済み：',
    taskOpen: '未了：',
    /**
     * The policy by its name, where it has one of its own; the language of the original, where it is another one than
     * this; and what it holds besides its text.
     */
    restates: (
      policy: string | undefined,
      language: string | undefined,
      holds: 'figures' | 'tables' | 'both' | undefined,
    ): string =>
      `このハンドブックは${policy === undefined ? 'もとの文書' : `「${policy}」`}を読みやすく書き直したものです。正式な内容は、${policy === undefined ? '' : '方針の'}${language === undefined ? '' : `${language}の`}原文${holds ? { figures: '（図を含む）', tables: '（表を含む）', both: '（図・表を含む）' }[holds] : ''}をご確認ください。`,
    translates: (language: string): string =>
      `このページは翻訳です。正式な内容は、${language}の本文をご確認ください。`,
    /** Of which edition the handbook speaks, where it does not restate it. */
    policyEdition: `${t.policy}：{edition}`,
    original: '原文を開く',
    originalPage: '原文を開く（p. {page}）',
    /** Of which edition the handbook speaks. */
    restatesEdition: 'もとにした方針：{edition}',
    revised: 'このページの改訂日',
    paragraph: (label: string, number: number): string =>
      `¶${number}：${label} 第${number}段落の引用をコピーする`,
    /** Of a section or heading: the handbook is cited, and the policy to that level. What has no number leaves none. */
    citation: '{handbook} {number}「{title}」（{policy} {place}、{date}改訂）',
    /** Of a paragraph: the handbook's paragraphs are its own. */
    paragraphCitation: '{handbook} {number}「{title}」第{paragraph}段落（{date}改訂）',
    copied: '引用をコピーしました',
    copyFailed: 'コピーできませんでした。アドレス欄のURLをお使いください',
    cite: '引用をコピー',
    printPage: 'このページを印刷',
    minutes: (minutes: number): string => `読む時間の目安 約${minutes}分`,
    parts: 'この章の節',
  },
  footnotes: {
    title: '脚注',
    reference: (number: string): string => `脚注${number}`,
    back: (number: string): string => `脚注${number}の本文へ戻る`,
    close: '閉じる',
  },
  glossary: {
    title: '用語集',
    lead: `${t.policy}に出てくる用語を、五十音順に説明します。`,
    reading: '読み',
    synonyms: '別の呼び方',
    sections: '関わりの深い節',
    jump: '五十音から選ぶ',
    more: '用語集で見る',
    group: (letter: string): string => `${letter}行`,
    count: (count: number): string => `全${count}語`,
  },
  home: {
    readTitle: `${t.policy}を読む`,
    readText: '節ごとに読めます。',
    compareTitle: `${t.grades}を比べる`,
    compareText: `${t.grades}ごとに求められる${t.competencies}を確かめます。`,
    printTitle: '印刷する',
    printText: '必要なページだけを紙にできます。',
    newcomersTitle: 'はじめての方へ',
    newcomersText: '最初に読むとよい節を順に案内します。',
    figure: `${t.policy}の全体像`,
    contents: '目次',
    news: '最新の改訂',
    edition: '版',
  },
  /** The frame of all pages, and the home page. */
  grid: {
    /** For whom a table is: from its lowest to its highest grade. */
    reach: (lowest: string, highest: string): string => `${lowest} ～ ${highest}`,
    questions: 'たとえば、こんな質問から',
    wholeFigure: '図の全体を見る',
    filter: '用語をしぼり込む',
    filtered: { other: '{count}語に合いました。' } as PluralForms,
    filteredNone: '「{typed}」に合う用語はありません。',
  },
  rubrics: {
    title: `${t.grades}を比べる`,
    lead: `${t.grades}ごとに求められる${t.competencies}を、${t.table}で確かめ、並べて比べられます。`,
    whichTitle: `どの${t.table}を見ますか`,
    which: `${t.table}は区分ごとに分かれています。ご自分に適用される${t.table}を選んでください。`,
    table: (title: string): string => `${title}を開いて比べる`,
    map: '段階が変わるところ',
    mapNote: `横に${t.grade}、縦に${t.competency}を並べ、同じ段階の${t.grade}をひとつの枠で示しています。`,
    grades: `${t.grade}から見る`,
    competencies: `${t.competency}から見る`,
    competency: t.competencies,
    grade: t.grade,
    role: '基本的な役割',
    gradesOf: (labels: readonly string[]): string => labels.join('・'),
    notes: '備考',
    provenance: `この${t.table}について`,
    ideal: '目指す職員像',
    downloads: 'データとして使う',
    downloadsNote: (languages: readonly string[]): string =>
      `どのファイルにも${languages.join('と')}の${languages.length === 2 ? '両方' : 'すべて'}が入っています。JSONの形式は、あわせて置いたJSON Schemaで説明しています。`,
    downloadJson: 'JSON（形式 第{version}版）',
    downloadSchema: 'JSON Schema',
    downloadCsv: 'CSV（Excelで開けます）',
    downloadXlsx: 'Excelブック',
    newWord: '新しい言葉：',
    removed: '前の段階からなくなった語句：',
    expected: (grade: string): string => `${grade}に求められること`,
    next: (grade: string): string => `次の${grade}では`,
    later: (grade: string): string => `その先、${grade}では`,
    lastStage: 'これが最後の段階です。',
    track: 'コース',
    everyTrack: 'すべてのコース',
    emptyCell: '定めはありません。',
    emptyFrom: (grade: string): string => `${grade}には定めがありません。`,
    parts: {
      examples: '例',
      lookFor: '着眼点',
      proficiency: '習熟度',
      links: 'あわせて読む',
      weight: 'ウェイト',
      said: '{part}：{text}',
    },
    compareNext: (from: string, to: string): string => `${from}と${to}を並べて比べる`,
    inTable: `${t.table}で見る`,
    related: 'あわせて読む',
    ladder: '段階',
    ladderMarks: '前の段階から新しくなった言葉に印を付けています。',
    ladderLead: (count: number): string =>
      count === 1
        ? `すべての${t.grade}で同じことが求められます。`
        : `${t.grade}が上がるにつれて、${count}つの段階があります。前の段階から新しくなった言葉に印を付けています。`,
    marking: '太字と下線は、新しい言葉です。',
  },
  /** The comparison of grades in a table. Words with {places} are filled in the browser. */
  compare: {
    label: '比べかたを選ぶ',
    sentence: '{from}と{to}を比べる',
    from: `比べる${t.grade}（低いほう）`,
    to: `比べる${t.grade}（高いほう）`,
    choose: whichOf(t.grade),
    more: '選ぶ',
    add: `${t.grade}を加える`,
    all: `すべての${t.grade}`,
    only: '違いだけ',
    marks: '新しいことば',
    display: '表示',
    competencies: `表示する${t.competency}`,
    chosen: '{all}項目のうち{chosen}項目',
    language: '言語',
    both: (languages: readonly string[]): string => languages.join('と'),
    removed: 'なくなった言葉も示す',
    copyLink: `この${t.table}へのリンクをコピー`,
    linkCopied: 'リンクをコピーしました',
    print: '印刷',
    printHere: 'いまの表示をそのまま印刷',
    sheet: 'この組み合わせのPDF',
    large: '大きく映す',
    steps: '段階が変わるところ',
    step: (from: string, to: string, count: number): string =>
      `${from}から${to}へ：${count}項目が変わる`,
    stepShort: (count: number): string => `${count}項目が変わる`,
    stepText: (from: string, to: string, count: number): string =>
      `${from}から${to}へ（${count}項目）：`,
    /** What changes in the whole table, said before the reader chooses. */
    whole: (count: number, all: number): string =>
      count === 0
        ? `${t.competency}${all}項目のどれも、すべての${t.grade}で同じ段階です。`
        : `${t.competency}${all}項目のうち${count}項目で、${t.grade}が上がると段階が変わります。`,
    mine: `自分の${t.grade}（{own}）と{other}を比べる`,
    pair: '{from}と{to}',
    changes: {
      other: `{pair}では、${t.competency}{all}項目のうち{count}項目で段階が変わります。`,
    } as PluralForms,
    same: `{pair}では、${t.competency}{all}項目のどれも段階が変わりません。`,
    roleDiffers: '違うのは{role}です。',
    alone: `{grade}だけを表示しています。もう1つ${t.grade}を選ぶと、違いがわかります。`,
    changing: '変わる：',
    next: '次に段階が変わるのは{step}です。',
    nextStep: '{from}から{to}（{count}項目）',
    last: `この先の${t.grade}では、段階は変わりません。`,
    title: '{pair}の比較',
    ignored: `アドレスの「{parts}」はこの${t.table}にないため、ほかの指定だけで表示しています。`,
    keepsGrade: `${t.grade}は1つ以上選んでください（最後の1つは外せません）。`,
    keepsCompetency: `${t.competency}は1つ以上選んでください（最後の1つは外せません）。`,
    marksFailed: '言葉の印を読み込めませんでした。通信を確かめて、もう一度お試しください。',
    rest: `ほか {count} ${t.grade} →`,
    scroll: '横にスクロールできます',
    gone: 'なくなる言葉：',
    key: `太字と下線は、左の${t.grade}にはない新しい言葉です。`,
    keyRemoved: `取り消し線は、右の${t.grade}ではなくなる言葉です。`,
    previousRow: '前へ',
    nextRow: '次へ',
    place: '{at} / {all}',
    scheme: '明暗を切り替える',
    closeLarge: '終わる（Esc）',
    largeKeys: '← → キーで進み、Esc キーで終わります',
  },
  mine: {
    title: `自分の${t.grade}`,
    ask: `選んでおくと、その${t.grade}のページや印刷物へすぐに進めます。選ばなくても、すべてご利用いただけます。`,
    askPages: `選んでおくと、その${t.grade}のページへすぐに進めます。選ばなくても、すべてご利用いただけます。`,
    choose: `${t.table}と${t.grade}`,
    chooseFirst: '選んでください',
    keep: `自分の${t.grade}にする`,
    keepOther: `この${t.grade}に変える`,
    isMine: `自分の${t.grade}に選んでいます。`,
    isOther: `自分の${t.grade}：`,
    onlyHere: 'このブラウザーだけに残ります。',
    forget: '選択を消す',
    page: `${t.grade}のページ`,
    compare: (label: string): string => `次の${label}と比べる`,
    sheets: '印刷物を選ぶ',
    closed: `このブラウザーには保存できないため、${t.grade}を覚えておけません。ほかはそのままご利用いただけます。`,
    foreign: `前に選んだ${t.grade}が、いまの版には見つかりません。選び直してください。`,
    actions: `この${t.grade}でできること`,
    compareWith: (label: string): string => `${label}と比べる`,
    printSheet: `この${t.grade}のシートを印刷`,
    printPage: '印刷物を見る',
    /** What the grade below expects, too, by the numbers of what is the same or of what is not. */
    sameAsBelow: (below: string): string =>
      `求められる${t.competency}は、${below}とすべて同じです。`,
    allNew: (below: string): string =>
      `求められる${t.competency}は、${below}からすべて変わっています。`,
    /** Beside competencies for which nothing is set. */
    restSame: (below: string): string => `ほかの${t.competency}は、${below}と同じです。`,
    restNew: (below: string): string => `ほかの${t.competency}は、${below}から変わっています。`,
    noneHere: (marks: readonly string[]): string =>
      `${marks.join('')}は、この${t.grade}に定めがありません。`,
    noneNext: (above: string, marks: readonly string[]): string =>
      `${marks.join('')}は、次の${above}に定めがありません。`,
    someNew: (below: string, marks: readonly string[]): string =>
      `${marks.join('')}が${below}から変わり、ほかは同じです。`,
    someSame: (below: string, marks: readonly string[]): string =>
      `${marks.join('')}は${below}と同じで、ほかは変わっています。`,
    changesNext: (above: string, count: number, all: number): string =>
      count === all
        ? `次の${above}では、${countedThings(all)}の${t.competency}がすべて変わります。`
        : `次の${above}では、${countedThings(all)}の${t.competency}のうち${countedThings(count)}が変わります。`,
    sameNext: (above: string): string => `次の${above}でも、${t.competency}はすべて同じです。`,
    roleNext: (above: string): string =>
      `次の${above}でも${t.competency}はすべて同じで、役割が変わります。`,
    /** Between sentences. */
    between: '',
    top: `この${t.table}の最後の${t.grade}です。`,
    changing: (above: string): string => `次の${above}で変わる${t.competency}`,
    changingLater: (later: string): string => `その先、${later}で変わる${t.competency}`,
    unset: `この先に定めのない${t.competency}`,
    unchanging: `この先は変わらない${t.competency}`,
    stage: '段階',
    stages: (name: string): string => `${name}のすべての段階`,
    openAll: 'すべて開く',
    closeAll: 'すべて閉じる',
    moreSheets: (count: number): string => `印刷用のPDF（${count}種類）`,
    check: {
      title: '自己チェック',
      start: '自己チェックをする',
      of: (grade: string): string => `${grade}の自己チェック`,
      lead: '自分の成長を振り返り、上司や周りの人との対話に役立てるためのページです。正式な人事評価ではありません。',
      private:
        '書いたことは、このブラウザーの中だけに残り、どこにも送られません。共用のパソコンでは、終わったら消してください。',
      how: '当てはまるものを選び、そう考えた理由や場面と、次に取り組むことを書きます。書けるところだけでかまいません。',
      withoutScript:
        'JavaScriptが使えないため、書いたことを保存できません。このまま記入して印刷するか、次のPDFをお使いください。',
      withoutScriptAlone:
        'JavaScriptが使えないため、書いたことを保存できません。このまま記入して印刷してください。',
      blankSheet: '記入用のPDF',
      form: '記入欄',
      none: '選択を外す',
      progress: '選択 {count}／{all}',
      written: '記入 {count}／{all}',
      keeps: '自動で保存します',
      kept: '保存しました（{time}）',
      toResult: '結果を見る',
      result: '結果',
      resultNote: '選ぶと、ここに図で示します。',
      now: '今回',
      earlier: '比べる記録',
      nothingEarlier: '比べない',
      noRecords: '記録を残すと、次の回に並べて比べられます。',
      empty: '未記入',
      chart: `${t.competency}ごとの今の状態`,
      asTable: '結果を表で読む',
      record: 'この日の記録として残す',
      recorded: '{date}の記録として残しました。',
      noDate: '記入日を入れてください。',
      fresh: '新しい自己チェックを始める',
      started: '記入欄を空にしました。前の内容は、記録を残したものだけが残っています。',
      drop: '比べている記録を消す',
      dropped: '{date}の記録を消しました。',
      print: '記入した内容を印刷',
      keepTitle: '保存と印刷',
      write: 'ファイルに書き出す',
      writeNote:
        '別のパソコンやブラウザーで続けるときは、ファイルに書き出して、そこで読み込みます。',
      wrote: 'ファイルに書き出しました。',
      read: 'ファイルから読み込む',
      wasRead: 'ファイルの内容を読み込みました。',
      otherGrade: `このファイルは別の${t.grade}の自己チェックのため、読み込みませんでした。`,
      foreignFile: 'このファイルは自己チェックとして読めないため、何も変えませんでした。',
      erase: 'すべて消す',
      erased: `この${t.grade}の記入内容と記録を、このブラウザーからすべて消しました。`,
      cancel: 'やめる',
      askErase: `この${t.grade}の記入内容と記録を、すべて消しますか。元には戻せません。`,
      askFresh: '記入欄を空にしますか。記録に残していない内容は消えます。',
      askReplace: '今の記入内容を、ファイルの内容に置き換えますか。',
      askDrop: '比べている記録を消しますか。元には戻せません。',
      doErase: '消す',
      doFresh: '空にする',
      doReplace: '置き換える',
      closed:
        'このブラウザーには保存できません。記入と印刷はできます。残すときは、ファイルに書き出してください。',
      full: '保存する場所がいっぱいで、保存できませんでした。記入と印刷はできます。ファイルに書き出すと残せます。',
      foreign:
        '前に保存された内容は、いまの版では読めません。消すまでは、新しい内容を保存しません。',
      eraseForeign: '前の内容を消して保存を始める',
      readsOther: (grade: string): string => `${grade}の自己チェックへ`,
      file: '自己チェック',
    },
  },
  sheets: {
    gradeKit: `${t.grade}の資料セット`,
    tableKit: '研修の資料セット',
    handbook: `${t.handbook}全体`,
    handbookBilingual: '{languages}対訳版',
    digest: `${t.policy}のダイジェスト（両面1枚）`,
    /** The same where it may take one page alone. */
    digestPlain: `${t.policy}のダイジェスト（1枚）`,
    section: '節ごとのPDF',
    matrix: '体系図',
    matrixBilingual: '体系図（{languages}）',
    grade: `${t.grade}のシート`,
    gradeBilingual: `${t.grade}のシート（{languages}）`,
    competency: `${t.competency}のシート`,
    comparison: `2つの${t.grade}を比べるシート`,
    selfCheck: '自己チェックシート',
    group: '研修用シート',
    groupLarge: '研修用シート（12人）',
    orientation: 'はじめての方へ（研修用）',
    changes: '新旧対照表',
    official: '原文との対照（{languages}）',
    /** The languages that stand on one sheet. */
    languages: (names: readonly string[]): string => names.join('・'),
    columns: { competency: t.competencies, now: '求められること', next: '次に変わること' },
    ladder: { stage: '段階', grades: t.grade, text: '求められること' },
    lines: {
      name: '氏名',
      date: '記入日',
      supervisor: '所属長',
      session: '研修名',
      trainer: '担当',
    },
    how: '当てはまるところの□に印を付け、そう考えた理由や場面と、次に取り組むことを書きます。',
    howWithoutScale: '今の状態がわかる場面と、次に取り組むことを書きます。',
    check: {
      expected: '求められること',
      scale: '今の状態',
      evidence: 'そう考えた理由・場面',
      state: '今の状態と、その場面',
      step: '次に取り組むこと',
    },
    scale: ['これから', '助けがあればできる', 'ひとりでできる', '人に教えられる'],
    scaleNote: `この尺度は${t.handbook}独自のもので、人事評価には用いません。`,
    selfCheckNote: `この用紙は${t.handbook}独自のもので、人事評価には用いません。`,
    fieldLabel: (...words: string[]): string => words.join('：'),
    participant: (number: number): string => `参加者${number}`,
    marking: '太字と下線は、すぐ前の段階から新しくなった言葉です。',
    markingOfPair: `太字と下線は、左の${t.grade}にはない言葉です。両方の${t.grade}にわたる枠は、どちらの${t.grade}でも同じです。`,
    comparing: (from: string, to: string): string => `${from}と${to}の比較`,
    paper: { a4: 'A4', a3: 'A3' },
    portrait: '縦',
    landscape: '横',
    pages: (fewest: number, most: number): string =>
      fewest === most ? `${most}ページ` : `${fewest}～${most}ページ`,
    between: '・',
    bookGroup: t.handbook,
    handbookGroup: `${t.table}の全体`,
    lead: '研修や面談で配れるPDFです。白黒でも読めます。',
    /** Where nothing is for a training or an interview. */
    leadPlain: '紙に印刷できるPDFです。白黒でも読めます。',
    forPage: '印刷用のPDF',
    all: 'すべての印刷物を見る',
  },
  /** The print desk: what it asks, and what each kind of sheet is for. */
  desk: {
    choose: '印刷するものを選ぶ',
    /** The way from the home page to the sheets of one’s own grade. */
    ownGrade: `自分の${t.grade}`,
    nearPairs: `${t.grade}の数が多いため、並べて比べるシートは、となり合う${t.grade}のものだけです。ほかの${t.grade}どうしは、${t.table}で選んで、そこから印刷してください。`,
    table: t.table,
    grade: t.grade,
    allGrades: `すべての${t.grade}`,
    language: '言語',
    purpose: '使いみち',
    purposes: {
      read: '読む',
      interview: '面談',
      'self-check': '自己チェック',
      training: '研修',
      wall: '掲示',
    },
    why: {
      gradeKit: `ひとつの${t.grade}の資料をまとめた、目次付きのPDF`,
      tableKit: '研修で使う資料をまとめた、目次付きのPDF',
      handbook: `${t.policy}の全体を、本として通して読む`,
      handbookBilingual: '二つの言語を見比べながら読む',
      digest: `${t.policy}の要点を1枚の紙で配る`,
      section: '必要な節だけを配る',
      matrix: `すべての${t.grade}を一度に見る`,
      matrixBilingual: `読む言語の違う人と、同じ${t.table}を見る`,
      grade: 'いま求められることと、次に変わることを確かめる',
      gradeBilingual: '読む言語の違う人と、面談で使う',
      competency: `ひとつの${t.competency}が、${t.grade}とともにどう伸びるかを見る`,
      comparison: `二つの${t.grade}で何が変わるかを話し合う`,
      selfCheck: '自分の仕事を振り返り、次に取り組むことを書く',
      group: '研修の参加者6人の様子を書きとめる',
      groupLarge: '研修の参加者12人の様子を書きとめる',
      orientation: `新しい職員と${t.policy}を順に読み、答えを書き込む`,
      changes: '改定で変わるところを知らせる',
      official: `${t.policy}の原文を、段落ごとに見比べる`,
    },
    /** For which staff a table is: its lowest and its highest grade. */
    tableOption: (table: string, first: string, last: string): string =>
      `${table}（${first} ～ ${last}）`,
    /** The smallest and the largest of some files. */
    sizes: (least: string, most: string): string => `${least}～${most}`,
    chosen: '{about}：{purpose}',
    found: { other: '{count}種類の印刷物があります。' } as PluralForms,
    none: 'この使いみちの印刷物は、選んだ範囲にありません。',
    /** Of links that are folded away. */
    more: 'ほか{count}件',
    pick: '{count}件から選ぶ',
    allOf: (table: string): string => `${table}のすべての${t.grade}`,
    unknown: 'アドレスの「{parts}」はこのページにないため、ほかの指定だけで表示しています。',
    tableBlock: (table: string): string => `${table}：${t.table}の全体と比較`,
    gradeBlock: (grade: string, table: string): string => `${grade}（${table}）`,
    everything: 'すべての印刷物',
    kit: {
      columns: { name: '資料', why: '使いみち', form: '用紙', page: 'ページ' },
      gradeLead: `ひとつの${t.grade}について印刷できるものをまとめました。必要なページだけを印刷することもできます。`,
      tableLead:
        '研修の準備と当日に使うものをまとめました。必要なページだけを印刷することもできます。',
    },
  },
  builder: {
    title: '研修用シートを組み立てる',
    lead: `${t.grade}、${t.competency}、書き込む欄、用紙を選ぶと、印刷されるとおりのページになります。`,
    link: '研修用シートを組み立てる',
    linkLead: `${t.grade}や参加者の欄を選んで、研修に合わせたシートを作れます。`,
    withoutScript: `シートの組み立てには、ブラウザーの JavaScript が要ります。使えるときは、${t.table}・${t.grade}・${t.competency}・言語、□や参加者の欄、用紙を選び、印刷されるページを見ながらシートを作れます。`,
    /** The same where there is one language alone. */
    withoutScriptAlone: `シートの組み立てには、ブラウザーの JavaScript が要ります。使えるときは、${t.table}・${t.grade}・${t.competency}、□や参加者の欄、用紙を選び、印刷されるページを見ながらシートを作れます。`,
    /** Behind either, where there are such sheets. */
    withoutScriptReady: '使えないときは、次のシートをそのまま印刷できます。',
    controls: 'シートの内容',
    table: t.table,
    grades: t.grade,
    competencies: t.competencies,
    languages: '言語',
    columns: '書き込む欄',
    boxes: '今の状態を選ぶ□',
    comment: '自由に書く欄',
    seats: '参加者の欄（0～30人）',
    names: '参加者の氏名を入れる',
    namesLabel: '1行に1人ずつ書きます',
    namesHint:
      '氏名はこのタブの中だけで使います。どこにも送られず、アドレスにも入りません。タブを閉じると消えます。',
    namesUnkept: 'このブラウザーでは氏名を覚えておけません。ページを開き直すと消えます。',
    eraseNames: '氏名を消す',
    paper: '用紙',
    lie: '向き',
    print: '印刷する',
    copyLink: 'このシートへのリンクをコピー',
    preview: '印刷されるページ',
    page: '{page} / {pages}ページ',
    status: { other: '{paper}、{pages}ページです。' } as PluralForms,
    sets: `参加者を{sets}組に分けて、組ごとに同じ${t.table}を印刷します。`,
    dialog: '印刷の画面で、用紙を{paper}、倍率を100%にします。',
    tooLarge: `この内容は、{paper}の用紙に収まりません。${t.grade}や言語を減らすか、用紙を変えてください。`,
    change: '用紙を{paper}にする',
    ready: '同じ内容のPDFが、できあがっています。',
    readySheets: 'すぐに印刷できる研修用シート',
    keeps: `${t.grade}、${t.competency}、言語は、それぞれ1つ以上を選びます。`,
    loading: `${t.table}を読み込んでいます…`,
    failed: `${t.table}を読み込めませんでした。通信を確かめて、もう一度お試しください。`,
    retry: 'もう一度読み込む',
    seat: '参加者{number}',
    freely: '気づいたこと',
    sheet: '研修用シート',
  },
  search: {
    /** What there is besides the text: the glossary, tables of grades, and sheets to print. */
    pageLead: ({ glossary, tables, sheets }: HandbookParts): string =>
      `${t.policy}の本文${glossary ? '、用語集' : ''}${tables ? `、${t.grades}の${t.table}` : ''}${sheets ? '、印刷物' : ''}から、言葉で探せます。`,
    label: '検索',
    open: `${t.handbook}を検索する`,
    placeholder: '言葉・質問・番号で探す',
    close: '閉じる',
    loading: '検索しています…',
    empty: '探したい言葉や質問を入れてください。',
    none: `「{query}」は、この${t.handbook}に見つかりませんでした。`,
    noneFiltered: '「{query}」は、この絞り込みでは見つかりませんでした。',
    unfilter: { other: '絞り込みを外す（{count}件）' } as PluralForms,
    found: { other: '{count}件見つかりました' } as PluralForms,
    /** Of a language that lacks sections: those of the first one. */
    foundElsewhere: { other: '{language}だけに{count}件見つかりました' } as PluralForms,
    missing: '「{words}」は見つからないため、除いて探しました。',
    nearest: 'もしかして',
    failed:
      '検索の準備ができませんでした。通信を確かめてもう一度試すか、次の目次からお探しください。',
    moreFailed: '続きの検索結果を読み込めませんでした。通信を確かめてもう一度お試しください。',
    retry: 'もう一度試す',
    results: '検索結果',
    keys: '↑↓ で選び、Enter で開きます',
    keysForAll: '選ばずに Enter を押すと、検索ページに結果を表示します',
    more: 'さらに表示する',
    /** 印刷するページへ導く言葉 */
    printing: [
      'ダウンロード',
      'ファイル',
      '印刷',
      '配布',
      '配る',
      '用紙',
      'プリント',
      'プリントアウト',
      '印刷物',
      '配布物',
      '配布資料',
      'ポスター',
      '掲示',
      '貼り出す',
      'A4',
      'A3',
      '白黒',
    ],
    asked: '質問',
    through: '「{typed}」→「{found}」',
    languages: '検索する言語',
    thisLanguage: (language: string): string => `${language}だけ`,
    everyLanguage: (others: readonly string[]): string => `${others.join('・')}でも探す`,
    filters: '絞り込む',
    all: 'すべて',
    kind: '種類',
    grade: t.grade,
    competency: t.competencies,
    kinds: {
      section: `${t.policy}の本文`,
      cell: `${t.grades}の${t.table}`,
      grade: t.grade,
      competency: t.competencies,
      term: '用語',
      page: '案内',
      pdf: 'PDF',
    },
    recent: '最近の検索',
    forget: '履歴を消す',
    suggested: '検索の例',
    asPage: '検索ページで開く',
    withoutScript: ({ glossary }: HandbookParts): string =>
      `検索にはJavaScriptが必要です。使えないときは、次の目次${glossary ? 'か用語集' : ''}からお探しください。`,
    marked: '探した言葉に印を付けました。',
    unmark: '印を消す',
  },
  start: {
    title: 'はじめての方へ',
    lead: `新しく職員になった方が、${t.policy}を無理なく読めるように順番をつけました。上から順にお読みください。`,
    total: (minutes: number): string => `全部で約${minutes}分`,
    step: (number: number): string => `${number}番目に読む`,
  },
  path: {
    /** Which step of how many. */
    place: (number: number, all: number): string => `${number}/${all}`,
    placeInPath: (number: number, all: number): string => `はじめての方へ ${number}/${all}`,
    steps: '案内の順番',
    begin: '1番目から始める',
    /** For a reader who has read some steps already. */
    goOn: '続きから：{number} {title}',
    reads: '読むところ',
    read: (name: string): string => `${name}を読む`,
    readMore: (name: string): string => `続けて${name}を読む`,
    grade: `求められることを読む${t.grade}`,
    otherGrades: `ほかの${t.grade}を選ぶ`,
    ownGrade: `ご自分の${t.grade}：`,
    next: '次：',
    question: '考えてみましょう',
    check: '確かめましょう',
    questionAndCheck: '問いと確認',
    choose: '答えを1つ選んでください。',
    confirm: '答えを確かめる',
    showAnswer: '答えを見る',
    right: 'そのとおりです。',
    wrong: '違うようです。次の箇所をもう一度お読みください。',
    answer: '答え：',
    rightMark: '（正しい答え）',
    paragraph: (label: string, number: number): string => `${label} 第${number}段落`,
    seePlace: (place: string): string => `${place}を読む`,
    done: '読み終えた',
    isDone: '（読み終えました）',
    kept: {
      title: '読み終えた印',
      text: '印はこのブラウザーの中だけに残り、どこにも送られません。ほかのパソコンで続けるときは、書き出したファイルを読み込んでください。',
      save: '印を書き出す',
      load: '印を読み込む',
      erase: '印を消す',
      file: '読み終えた印',
      saved: '印をファイルに書き出しました。',
      loaded: '印を読み込みました。',
      erased: '印を消しました。',
      unknown: 'このファイルは読み終えた印のものではないため、読み込みませんでした。',
      foreign: '別の版の印が残っているため、表示していません。新しく印を付けると置き換わります。',
      closed:
        'このブラウザーでは印を残せません。設定を変えなくても、読み進めるのに支障はありません。',
    },
    end: {
      title: '読み終えたら',
      lead: `ここまでで、${t.policy}のあらましがわかりました。次は、ご自分に求められることを確かめ、日々の業務の振り返りに役立ててください。`,
      leadAlone: `ここまでで、${t.policy}のあらましがわかりました。`,
      grade: `ご自分の${t.grade}に求められること`,
      gradeText: `${t.grade}のページには、求められる${t.competencies}と、次の${t.grade}で変わることが載っています。`,
      selfCheck: '自己チェック',
      selfCheckText:
        '自分の業務を振り返り、面談などの対話に役立てるためのもので、画面でも紙でもできます。人事評価には用いません。',
      selfCheckOneWay:
        '自分の業務を振り返り、面談などの対話に役立てるためのものです。人事評価には用いません。',
      more: 'もっと読む',
    },
    trainer: {
      title: '研修を担当する方へ',
      link: '全体を1ページで映す',
      allTitle: 'はじめての方へ：研修用の一覧',
      allLead: '案内のすべてを、映したり印刷したりできるように1ページにまとめました。',
      pace: (each: number): string =>
        `読む時間は、1分に${each}字として本文の長さから計算しています。`,
      answers: '答えと、その箇所',
      columns: { step: '順番', reads: '読むところ', minutes: '時間' },
      minutes: (minutes: number): string => `約${minutes}分`,
      name: '氏名',
      date: '日付',
    },
  },
  print: {
    title: '印刷する',
    lead: 'どのページも、ブラウザーの印刷（Ctrl+P）でそのまま文書として印刷できます。メニューや検索は印刷されません。',
    leadAlone:
      'どのページも、ブラウザーの印刷（Ctrl+P）でそのまま文書として印刷できます。メニューは印刷されません。',
    how: '印刷のしかた',
    steps: [
      '下の目次から、印刷したい節を開きます。',
      'Ctrl+P（Mac は ⌘P）を押すか、「このページを印刷」を選びます。',
      '用紙は A4 縦、倍率は 100% を選びます。白黒でも読めるように作っています。',
    ],
    contents: '印刷する節を選ぶ',
  },
  accessibility: {
    title: 'アクセシビリティ',
    lead: (name: string): string =>
      `${name}は、誰もが読めることを目指しています。どのように作り、何を確かめたか、また残っている課題をお知らせします。`,
    goalTitle: '目標',
    goal: 'JIS X 8341-3:2016 の適合レベルAAに準拠することを目標とし、WCAG 2.2 のレベルAAに沿って作っています。',
    /** The same where no standard of Japan is meant. */
    goalAbroad: 'WCAG 2.2 のレベルAAに沿って作っています。',
    scopeTitle: '対象範囲',
    scope: (site: string): string => `${site} 以下のすべてのウェブページ`,
    doneTitle: '確かめていること',
    done: [
      'サイトを作る仕組みに、すべてのページを、すべての言語で、幅390ピクセルと1280ピクセル、明るい表示と暗い表示のそれぞれについて axe-core で調べる試験が備わっています。違反が1件でもあれば不合格になります。',
      'HTMLの文法、見出しの順序、リンク先、画像の代替テキストを機械で検査しています。',
      'キーボードだけの操作、JavaScriptを使わない表示、文字の200%拡大、幅320ピクセルの表示を、ブラウザーを動かして検査しています。',
    ],
    donePdfs:
      '印刷用のPDFは、見出し、表の見出し、代替テキスト、言語の情報を持つタグ付きPDF（PDF/UA-1）として作り、すべてのファイルの構造を機械で検査しています。',
    exceptionsTitle: 'わかっている課題',
    exceptions: ['スクリーンリーダーの利用者による試験は、まだ行っていません。'],
    notEvaluated: 'JIS X 8341-3:2016 に基づく人の目による試験の結果は、まだ公表していません。',
    notEvaluatedAbroad: 'WCAG 2.2 に基づく人の目による試験の結果は、まだ公表していません。',
    contactTitle: 'お気づきの点',
    contact: '読みにくい、使いにくいところがありましたら、次の窓口へお知らせください。',
    revised: 'この文書の日付',
  },
  notFound: {
    title: 'ページが見つかりません',
    text: 'お探しのページは、移動したか、アドレスが違うようです。検索か目次からお探しください。',
    textAlone: 'お探しのページは、移動したか、アドレスが違うようです。目次からお探しください。',
    home: 'ホームへ',
  },
  figure: {
    example: '例',
    note: '編集注',
    unknown: `準備中（${t.policy}の図にあります）`,
    alt: '図の内容を文章で読む',
  },
  contact: {
    title: 'お問い合わせ',
    phone: '電話',
    email: 'メール',
    url: 'ページ',
  },
  date: (iso: string): string => {
    const [year, month, day] = iso.split('-').map(Number);
    return `${year}年${month}月${day}日`;
  },
  external: '別のサイト',
});

/** The words of the interface in one language. */
export type Strings = ReturnType<typeof ja>;
