import type { RubricCommandWords } from './ja.ts';

/** What `npm run rubric` says, in English. */
export const en: RubricCommandWords = {
  usage: `npm run rubric -- report               how much each competency changes from stage to stage
npm run rubric -- export ID FILE.xlsx  writes a table to an Excel workbook (ID such as gyo1)
npm run rubric -- export ID --yaml     writes it to ID.yml, in the structure of its file
npm run rubric -- import FILE          reads an edited workbook or YAML back into content/rubrics/
                                       (without asking: put --yes at the end)
npm run rubric -- new ID               begins a new table
npm run rubric -- import FILE --as ID  begins a new table from a file of another making: a sheet
                                       (levels across, abilities down), a list of skills by level
                                       (.xlsx, .csv), or YAML
npm run rubric -- schema               renews content/rubrics/rubric.schema.json

Choose the language with --lang ja or --lang en.`,
  said: {
    written: '{file} is written',
    moveOut: 'Now move {file} out of the content folder: it is not needed there any more',
    renewed: '{file} is renewed',
    imported: '{file} is renewed from {workbook}',
    same: '{file} says the same already',
    untouched: 'Nothing was changed',
    one: '{workbook} has one mistake; nothing was changed',
    other: '{workbook} has {count} mistakes; nothing was changed',
    more: '… and {count} more',
    unread: 'Sheets that are not read: {names}',
    allKept: '{file}: {count} characters were read (spaces not counted); each is in the table',
    someKept:
      '{file}: {count} characters were read (spaces not counted); {kept} are in the table, and the other {rest} are told below',
    changes: 'Changes to {file} ({count})',
    ask: 'Read these changes in? (y to read them in, Enter to stop): ',
    freshWords: 'New words from stage to stage ({locales})',
    noNews: 'Stages whose text brings nothing new: {count}',
    unmatched: 'Terms of the glossary in one language only: {count}',
    unmatchedTerm: '{named}: {term}, but not {missing}: {other}',
  },
  remarks: {
    leftOut: 'Left out, as it was not understood: {text} ({count})',
    emptyRow: 'Left out, as nothing is said of it at any level: {text}',
    unreadSheet: 'A sheet that is not read: {text}',
    tracksInNames:
      'Tracks, taken from what stands in brackets behind the names of levels: {text}. Look whether they are tracks.',
    scaleInOrder:
      'The steps of the scale are in the order in which the file first names them: {text}. Put them in order from the lowest up, if they are not.',
    oneLanguage:
      'The file is in one language: its texts stand in each language of the handbook until you translate them.',
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
    track: 'track: {name}: {before} → {after}',
    weight: 'weight: {name}: {before} → {after}',
    links: 'links: {name}: {before} → {after}',
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
    summary: 'what the competency is',
    examples: 'examples',
    lookFor: 'what to look at',
    note: 'note',
    provenance: 'origin of the table',
  },
  yes: ['y', 'yes'],
};
