import type { OfficialWords } from './ja.ts';

/** What readers are told of the official text, in simplified Chinese. */
export const zhHans: OfficialWords = {
  open: '与原文对照阅读',
  form: '原文',
  official: '原文',
  handbook: '手册',
  lead: '“{title}”（{date}）的原文与本手册的文字逐段并列。以原文为准。',
  back: '只读手册',
  place: '手册 {place}',
  cell: '原文（{date}）',
  found: '原文：{title}',
};
