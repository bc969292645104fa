/** What pages say of the aids to read a section: another language beside it, and easy words. */
export const ja = {
  /** The choice beside the languages, where there is one other language. */
  sideBySide: '対訳',
  /** The same where there are several. */
  withLanguage: (language: string): string => `対訳（${language}）`,
  /** The name of the summary in easy words. */
  easy: 'やさしい日本語で',
};

export type SideWords = typeof ja;
