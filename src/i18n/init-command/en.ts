import type { InitWords } from './ja.ts';

/** What `npm run init` says, in English. */
export const en: InitWords = {
  usage: `npm run init -- FOLDER                  begins the content of a new handbook in a folder

  --title TITLE           --organisation NAME
  --languages en,ja       the languages, the authoritative one first
  --numbering FORM        how the policy is numbered: {numberings}
  --table / --no-table    with a small table of grades or without
  --table FILE.xlsx       begins the table of grades from a sheet, a CSV or YAML
  --from FILE             splits a policy (.docx or .txt) into sections at its numbering;
                          one a language: --from ja=policy-ja.docx --from en=policy-en.txt
  --yes                   asks nothing

Choose the language of these words with --lang ja or --lang en.`,
  asks: {
    title: 'Title of the handbook',
    organisation: 'Name of the organisation',
    languages: 'Languages (such as en,ja; the authoritative one first)',
    numbering: 'How the policy is numbered ({numberings})',
    table: 'A small table of grades to begin with? (y / n)',
  },
  usual: { title: 'Staff handbook', organisation: 'Our organisation' },
  yes: ['y', 'yes'],
  said: {
    made: 'The content of a handbook is in {folder} ({count} files)',
    next: 'Next',
    check: 'look for mistakes',
    dev: 'see each change while you write',
    build: 'build the site',
    read: 'How to write it is told in {file}.',
    sections: 'Sections made of {file}: {count}',
    kept: '{count} characters were read (spaces not counted); each is in a section, or in what is told below as left out',
    lost: '{count} characters were read (spaces not counted); these {missing} are in no section: {signs}',
    remarks: 'Please look at these',
    place: '{line}: {text}',
    more: 'and {count} more',
    names:
      'The names of the files become addresses: before you publish, give them short names that say what they hold. Each summary is the first sentence of its text: write a better one.',
    problems: 'Still to be mended ({count}): npm run check tells what, where and how.',
  },
  remarks: {
    pageNumber: 'Taken for numbers of pages, and left out',
    running: 'Taken for heads or feet of pages, which stand beside their numbers, and left out',
    contents: 'Taken for a table of contents, and left out',
    cover: 'Taken for a cover, and left out',
    moved: 'Headings at the end of their page, put before the text that they head',
    misplaced: 'Headings that seem to stand behind their text, and could not be moved',
    outOfOrder: 'Numbers that do not follow on: left in the text, and no headings',
    picture: 'Pictures, which are not taken over: add them as images',
    merged: 'Tables with merged cells: look at the cells that are empty now',
    unmatched:
      'Sections whose number the first language does not have: left out; add them where they belong',
    numberKept: 'Numbers of a form that the handbook does not have: they stand in the titles',
  },
  starter: {
    welcome: {
      title: 'Welcome',
      summary: 'Say in two or three sentences what this handbook is for.',
      text: 'Write the text here. An empty line parts paragraphs.\n\n- This is an item of a list.\n- Two stars on each side make words **bold**.',
    },
    table: {
      title: 'Abilities by grade',
      shortTitle: 'All staff',
      grades: [
        { label: 'Grade 1', name: 'Officer', role: 'Does the work of the post reliably.' },
        { label: 'Grade 2', name: 'Senior officer', role: 'Helps others besides.' },
      ],
      competencies: ['Knowledge', 'Working together'],
      text: 'Say here what is expected.',
      provenance: 'A sample. Replace it with what holds for your staff.',
    },
    readme: `# The content of {title}

Change the texts in this folder and the handbook changes. Save files as UTF-8.

| File | What it holds |
| --- | --- |
| \`handbook.json\` | title, organisation, languages |
| {folders} | the text: one file a section, named by its place in the reading order and a short English name (\`23-training.mdx\`); the same names in every language |
| \`rubrics/*.json\` | what is expected at each grade (may be left out) |

Each section begins with these fields. \`number\` is the policy’s own; leave it out where there is none.

\`\`\`yaml
---
title: How we train
number: 1
summary: Two or three sentences.
revised: {revised}
---
\`\`\`

Headings are \`## …\`, lists \`- …\`, bold is \`**…**\`; a footnote is \`[^1]\` in the text and \`[^1]: …\` at the end.
A mistake is told with its file, line and remedy.

\`\`\`sh
{commands}
\`\`\`
`,
  },
  faults: {
    noFolder: {
      message: 'the folder to make is not named',
      remedy: 'write it behind: npm run init -- my-handbook',
    },
    unknownOption: {
      message: '{option} is no option',
      remedy: 'leave it out, or correct it (npm run init lists them)',
    },
    filled: {
      message: '{folder} has files already ({name} and perhaps more); nothing was changed',
      remedy: 'name another folder, or an empty one',
    },
    notAFolder: {
      message: '{folder} is a file; nothing was changed',
      remedy: 'name another folder',
    },
    noFile: { message: 'there is no file {file}', remedy: 'correct its name, or where it is' },
    unknownKind: {
      message: '{file} is of a kind that cannot be read',
      remedy: 'save it as {known}',
    },
    notWord: {
      message: '{file} cannot be read as a Word document (.docx)',
      remedy: 'open it in Word and save it as .docx',
    },
    hugeDocument: {
      message: 'the text of {file} has more than {most} MB',
      remedy: 'divide the document',
    },
    notText: {
      message: 'the encoding of {file} is not known',
      remedy: 'save it as UTF-8',
    },
    emptyDocument: {
      message: 'there is no text in {file}',
      remedy: 'of a document of pictures, have the words recognised first',
    },
    oneLanguage: {
      message: '{file} has no language of its own among --languages ({language})',
      remedy: 'give one document a language, with the language before it: --from en=policy-en.txt',
    },
    firstLanguage: {
      message: 'there is no document in the first language ({language})',
      remedy: 'add --from {language}=FILE, or name another language first in --languages',
    },
    noTable: {
      message: '{file} has no table with levels across and abilities down (sheet {sheet})',
      remedy:
        'write the names of the levels in the first row and those of the abilities in the first column; two levels are the least',
    },
    notYaml: {
      message: 'this is no sound YAML: {reason}',
      remedy: 'correct the line, or the one before it',
    },
    ownCsv: {
      message: '{file} is the CSV of a table of this site, which is made for reading',
      remedy:
        'edit the workbook or the YAML of the table: npm run rubric -- export ID FILE.xlsx, or --yaml',
    },
    noLevels: {
      message: 'there are not two levels in {file}',
      remedy: 'list them under levels: (or grades:, ranks: …), each with its name',
    },
    noSkills: {
      message: 'there is nothing in {file} that says what is expected of a competency at a level',
      remedy:
        'list the competencies under competencies: (or skills:, themes: …), and name the level and the competency of each text',
    },
    noSheet: {
      message: '{file} has no sheet for {language}',
      remedy: 'call it {language}, or put the sheets in the order of the languages',
    },
    sheetsDiffer: {
      message:
        'in {file}, the sheet for {sheet} has other levels, abilities or merged cells than the first',
      remedy: 'give the sheets of all languages the same form',
    },
    unknownNumbering: {
      message: '{numbering} is no form of numbering',
      remedy: 'choose among {known}',
    },
    unknownLanguage: {
      message: '{language} is no language of the handbook',
      remedy: 'choose among {known}',
    },
    notAsked: {
      message: '{options} is missing and there is nobody to ask; nothing was made',
      remedy: 'add {options}, or --yes and correct handbook.json later',
    },
  },
};
