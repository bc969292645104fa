import type { RubricCommandWords } from './ja.ts';

/** What `npm run rubric` says, in English. */
export const en: RubricCommandWords = {
  usage: `npm run rubric -- report               how much each competency changes from stage to stage
npm run rubric -- export ID FILE.xlsx  writes a table to an Excel workbook (ID such as gyo1)
npm run rubric -- import FILE.xlsx     reads an edited workbook back into content/rubrics/
                                       (without asking: put --yes at the end)
npm run rubric -- new ID               begins a new table
npm run rubric -- import [ID] FILE     begins a new table from a plain sheet or a CSV (levels across,
                                       abilities down)
npm run rubric -- schema               renews content/rubrics/rubric.schema.json

Choose the language with --lang ja or --lang en.`,
  said: {
    written: '{file} is written',
    renewed: '{file} is renewed',
    imported: '{file} is renewed from {workbook}',
    same: '{file} says the same already',
    untouched: 'Nothing was changed',
    one: '{workbook} has one mistake; nothing was changed',
    other: '{workbook} has {count} mistakes; nothing was changed',
    more: '… and {count} more',
    unread: 'Sheets that are not read: {names}',
    emptyRows: 'Left out, as nothing is said of them at any level: {names}',
    changes: 'Changes to {file} ({count})',
    ask: 'Read these changes in? (y to read them in, Enter to stop): ',
    freshWords: 'New words from stage to stage ({locales})',
    noNews: 'Stages whose text brings nothing new: {count}',
    unmatched: 'Terms of the glossary in one language only: {count}',
    unmatchedTerm: '{named}: {term}, but not {missing}: {other}',
  },
  changes: {
    gradeRemoved: 'grade removed: {name}',
    gradeAdded: 'grade added: {name}',
    gradesMoved: 'order of the grades: {before} → {after}',
    competencyRemoved: 'competency removed: {name}',
    competencyAdded: 'competency added: {name}',
    competenciesMoved: 'order of the competencies: {before} → {after}',
    spans: 'grades of the stages: {name}: {before} → {after}',
    noteGrades: 'grades of note {name}: {before} → {after}',
    proficiency: 'proficiency: {name}: {before} → {after}',
    text: '{field}: {name} ({language}): “{before}” → “{after}”',
  },
  fields: {
    title: 'title',
    shortTitle: 'short title',
    rowsTitle: 'heading of the competencies',
    label: 'grade’s label',
    name: 'grade’s name',
    role: 'basic role',
    competency: 'competency’s title',
    stageName: 'name of the stage',
    text: 'descriptor',
    group: 'group',
    examples: 'examples',
    lookFor: 'what to look at',
    note: 'note',
    provenance: 'origin of the table',
  },
  yes: ['y', 'yes'],
};
