import type { StaleWords } from './ja.ts';

/** What readers of a translation are told where its original has changed since, in English. */
export const en: StaleWords = {
  changed: 'The {language} text has changed since this was translated.',
  some: 'The {language} text of some words on this page has changed since they were translated.',
  cell: 'Older translation',
  listed: 'The {language} text of these passages has changed since they were translated: {places}',
  what: 'What has changed',
  removed: 'removed: ',
  added: 'added: ',
  mark: 'older',
  marked:
    'The {language} text has changed since what bears this mark was translated (marks on this sheet: {count}).',
};
