/** What readers are told of the official text, in Japanese; values stand at `{name}`. */
export const ja = {
  /** The way to the page with both. */
  open: '原文と並べて読む',
  /** The choice beside the languages. */
  form: '原文',
  official: '原文',
  handbook: 'ハンドブック',
  lead: '「{title}」（{date}）の原文を、このハンドブックの文と段落ごとに並べています。正式なものは原文です。',
  back: 'ハンドブックの文だけを読む',
  /** The way from a paragraph of the official text to the one that restates it. */
  place: 'ハンドブックの{place}',
  /** What opens the official text of a cell. */
  cell: '原文（{date}）',
  /** How the search calls a place of the official text. */
  found: '原文：{title}',
  /** On paper. */
  sheet: {
    beside: '{name}（原文との対照）',
    column: '原文（{date}）',
    own: 'ハンドブック（{language}）',
    where: '箇所',
    nothing: '―',
    note: '脚注{number}',
    figure: '（図は、ハンドブックのページにあります）',
    overview: '全体像の図',
    unplaced: 'ハンドブックに置き場所のない原文',
    unplacedLead: '次の原文は、このハンドブックのどの段落の横にもありません。',
    more: 'このほか、ハンドブックに置き場所のない原文が{count}段落あります。全体の対照表の終わりにまとめています。',
  },
};

/** The words around official texts, with the same keys in each language. */
export type OfficialWords = typeof ja;
