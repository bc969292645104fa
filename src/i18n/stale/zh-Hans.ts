import type { StaleWords } from './ja.ts';

/** What readers of a translation are told where its original has changed since, in Chinese. */
export const zhHans: StaleWords = {
  changed: '此处翻译完成后，{language}原文已有改动。',
  some: '本页部分文字翻译完成后，{language}原文已有改动。',
  cell: '旧译（原文已改）',
  listed: '以下部分翻译完成后，{language}原文已有改动：{places}',
  what: '改动之处',
  removed: '删除：',
  added: '新增：',
  mark: '旧译',
  marked: '带有此标记之处，翻译完成后{language}原文已有改动（本印刷品共{count}处）。',
};
