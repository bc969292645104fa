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
  sheet: {
    beside: '{name}（与原文对照）',
    column: '原文（{date}）',
    own: '手册（{language}）',
    where: '位置',
    nothing: '–',
    note: '脚注{number}',
    figure: '（图在手册的页面上）',
    overview: '总览图',
    unplaced: '在手册中没有位置的原文',
    unplacedLead: '以下原文不在本手册任何段落旁边。',
    more: '此外，在手册中没有位置的原文段落（{count}）列在全文对照表的末尾。',
  },
};
