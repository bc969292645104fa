import type { OfficialWords } from './ja.ts';

/** What readers are told of the official text, in English. */
export const en: OfficialWords = {
  open: 'Read it beside the official text',
  form: 'Official',
  official: 'Official text',
  handbook: 'Handbook',
  lead: 'The official text of “{title}” ({date}) stands beside that of this handbook, paragraph by paragraph. The official text is the one that holds.',
  back: 'Read the handbook alone',
  place: 'Handbook, {place}',
  cell: 'Official text ({date})',
  found: 'Official text: {title}',
};
