/** What readers of a translation are told where its original has changed since, in Japanese. */
export const ja = {
  changed: 'この部分の{language}の文は、訳したあとに変わっています。',
  /** The same of names and other short texts, told once for all of a page. */
  some: 'このページの言葉の一部は、訳したあとに{language}の文が変わっています。',
  /** What stands in a cell of a table, and leads to where it is told how. */
  cell: '旧訳（原文に変更あり）',
  /** The same in forms for machines, with what the passages are called. */
  listed: '次の箇所は、訳したあとに{language}の文が変わっています：{places}',
  what: '変わったところ',
  removed: '削除：',
  added: '追加：',
  /** What stands behind a text on paper, in a box. */
  mark: '旧訳',
  /** What that means, behind such a box. */
  marked:
    'この印のところは、訳したあとに{language}の文が変わっています（この印刷物に{count}か所）。',
};

/** The same in one language. */
export type StaleWords = typeof ja;
