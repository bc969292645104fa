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
  sheet: {
    beside: '{name}, beside the official text',
    column: 'Official text ({date})',
    own: 'Handbook ({language})',
    where: 'Place',
    nothing: '–',
    note: 'Note {number}',
    figure: '(The figure is on the page of the handbook.)',
    overview: 'The overview figure',
    unplaced: 'Official text without a place in the handbook',
    unplacedLead:
      'These paragraphs of the official text stand beside no paragraph of this handbook.',
    more: 'Besides these, paragraphs of the official text that have no place in the handbook ({count}) are listed at the end of the sheet of the whole.',
  },
};
