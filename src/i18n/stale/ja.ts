/** What readers of a translation are told where its original has changed since, in Japanese. */
export const ja = {
  changed: 'この部分の{language}の文は、訳したあとに変わっています。',
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
