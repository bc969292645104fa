/** What readers of a translation are told where its original has changed since, in Japanese. */
export const ja = {
  changed: 'この部分の{language}の文は、訳したあとに変わっています。',
  what: '変わったところ',
  removed: '削除：',
  added: '追加：',
};

/** The same in one language. */
export type StaleWords = typeof ja;
