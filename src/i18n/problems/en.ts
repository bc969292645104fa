import type { ProblemWords } from './ja.ts';

/** What is told of mistakes, in English. */
export const en: ProblemWords = {
  problems: {
    recordBroken: {
      message: 'the file is not what “{command}” writes',
      fix: 'put back the last good copy rather than mend it by hand (a backup, or “Previous versions” of a shared folder); where there is none, delete it and write it anew with “{command}”',
    },
    mixedVersions: {
      message: 'two people’s changes have met here, and the marks of that are left (<<<<<<<)',
      fix: 'choose between what stands from <<<<<<< to ======= and from there to >>>>>>>; delete the other, and the three lines with marks',
    },
    contentMissing: {
      message: 'there is no such content folder',
      fix: 'see whether CONTENT names it as it is called, and where it lies; a new one begins with npm run init -- FOLDER',
    },
    fileMissing: {
      message: 'the file {name} is missing',
      fix: 'put {path} there; content/README.md shows what goes into it',
    },
    folderMissing: {
      message: 'the folder of a language is missing: {path}',
      fix: 'make the folder {path} and put the sections into it, or take “{locale}” out of “locales” in handbook.json',
    },
    fileUnreadable: {
      message: 'the file cannot be opened ({reason})',
      fix: 'see whether it is open in another program, or whether you may read it; save it anew',
    },
    notAFile: {
      message: '{name} is {what}, not a file',
      fix: 'take it out, and put a file of that name in its place',
    },
    fileEmpty: {
      message: 'the file is empty',
      fix: 'write its text, or delete the file',
    },
    fileHuge: {
      message: 'the file has {size} MB; texts have {most} MB at most',
      fix: 'see what else has got into it, such as a picture; part it into several files',
    },
    encoding: {
      message: 'the file is saved as {encoding}, not as UTF-8',
      fix: 'open it in Notepad, choose “Save as”, set the encoding to UTF-8, and save it again',
    },
    brokenBytes: {
      message: 'the file holds bytes that are no characters',
      fix: 'open the last good copy, or type this line anew, and save it in Notepad with the encoding UTF-8',
    },
    strayFile: {
      message: '“{name}” is not read: {why}',
      fix: '{remedy}',
    },
    editionBroken: {
      message: '{name} is not as npm run edition wrote it, or has the name of another day',
      fix: 'put the file back as it was; if that edition is not needed, delete it',
    },
    headMissing: {
      message: 'the file does not begin with its frontmatter',
      fix: 'begin with a line ---, then title, number, summary and revised, then a line ---',
    },
    headBroken: {
      message: 'the frontmatter is broken: this line is not of the form “name: text”',
      fix: 'write each entry as “key: text” on one line; put text with a colon in quotation marks',
    },
    headItem: {
      message: 'the frontmatter is broken: this line of “{name}” is not of the form “  - text”',
      fix: 'write each paragraph on one line, after two spaces and “- ”; put text that begins with a sign or has a colon in quotation marks',
    },
    headFullWidthColon: {
      message: 'the frontmatter is broken: a full-width colon or space stands after “{name}”',
      fix: 'write an ordinary colon and a space: {name}: text',
    },
    headCut: {
      message:
        'the frontmatter is broken: “{name}” would be read as “{read}”, not as it is written',
      fix: 'put the whole text in quotation marks: {entry}',
    },
    headTwice: {
      message: 'the frontmatter says “{name}” twice',
      fix: 'keep one of the two lines',
    },
    textBroken: {
      message: 'the text cannot be read: {reason}',
      fix: 'check < > and { } on this line: they are signs of the components, and every opened tag must be closed',
    },
    lineBreakTag: {
      message: 'the text cannot be read: <br> is HTML, which has no place in the content',
      fix: 'begin a new paragraph with an empty line, or end the line with a backslash (\\)',
    },
    textNested: {
      message: 'lists and quotations stand more than {most} deep in each other here',
      fix: 'write it in fewer levels',
    },
    jsonBroken: {
      message: 'the JSON is broken: {reason}',
      fix: '{remedy}',
    },
    jsonTwice: {
      message: 'the JSON is broken: “{name}” stands twice in the same group',
      fix: 'keep one of the two entries',
    },
    unknownKey: {
      message: '“{name}” is not known here{suggestion}',
      fix: 'correct the name or take the entry out',
    },
    pageNeeded: {
      message: 'there is no handbook without “{name}”: it cannot be switched off',
      fix: 'take the entry out; what can be switched off is {names}',
    },
    noSwitch: {
      message: 'there is no “{name}” in “{entry}”{suggestion}',
      fix: 'correct the name or take the entry out; the names are {names}',
    },
    paleOnLight: {
      message:
        'words in {colour} are hard to read on light grounds: their contrast is {ratio}, and 4.5 is needed',
      fix: 'take a darker colour; the nearest that can be read is {nearest}',
    },
    paleOnDark: {
      message:
        'words in {colour} are hard to read on dark grounds: their contrast is {ratio}, and 4.5 is needed',
      fix: 'take a lighter colour; the nearest that can be read is {nearest}',
    },
    noPicture: {
      message: 'the picture {name} is not there',
      fix: 'put it at {path}, or take the entry out',
    },
    wordIsMade: {
      message: '“{name}” cannot be said in other words here: it is made from numbers and names',
      fix: 'take the entry out; the words in it follow “terms.grade”, “terms.competency” and the other terms',
    },
    wordGaps: {
      message: '“{name}” has other gaps than the interface’s own words: {wanted} belong there',
      fix: 'keep each sign in curly brackets, as in “{usual}”',
    },
    missing: { message: '“{path}” is missing', fix: 'add “{name}”' },
    wrongType: { message: '“{path}” is not {type}', fix: 'write {type}' },
    wrongValue: {
      message: '“{path}” {reason}',
      fix: 'correct “{name}”; content/README.md shows how it is written',
    },
    noPlace: {
      message: '“{anchor}” is no place in the policy{suggestion}',
      fix: 'write the numbering in plain digits, 2-3-4 for 2-(3)-④, or the name of a section without a number',
    },
    noPassage: {
      message: 'the handbook has no passage “{id}” in this language{suggestion}',
      fix: 'read the official text again with npm run official -- import, write where the passage is now, or move the text to “unplaced”',
    },
    throughBefore: {
      message: '“{through}” in “through” stands before “{id}”, or in another section or table',
      fix: 'name a passage behind “{id}” in the same section, or take “through” out',
    },
    noSection: {
      message: 'there is no section “{name}”{suggestion}',
      fix: 'write the name of a section’s file without its ending',
    },
    noRubric: {
      message: 'there is no table “{name}”{suggestion}',
      fix: 'write the name of a file in the folder rubrics without its ending .json',
    },
    stepTwice: {
      message: 'step {step} reads the same as step {other}',
      fix: 'take one of them out, or let it read something else',
    },
    answerElsewhere: {
      message: 'the place of the answer, “{place}”, is not in what this step reads ({read})',
      fix: 'name a paragraph (such as 2-3-4-p2) inside a place of “read”, or add its place to “read”',
    },
    noParagraph: {
      message: '“{anchor}” is no paragraph',
      fix: 'name the paragraph that answers, such as 2-3-4-p2',
    },
    noSentence: {
      message: '“{place}” has no sentence {number}: its last is sentence {many}',
      fix: 'count which sentence answers; for the first, this line can be left out',
    },
    askedTwice: {
      message: 'the question “{ask}” stands there twice',
      fix: 'take one of them out, or ask it in other words',
    },
    formClaimed: {
      message: '“{form}” is claimed by the term “{owner}” too',
      fix: 'give each form of a name to one term only',
    },
    radical: {
      message:
        '“{character}” ({code}) is a radical that only looks like a kanji: search cannot find it',
      fix: 'write “{right}” instead',
    },
    radicalUnknown: {
      message:
        '“{character}” ({code}) is a radical that only looks like a kanji: search cannot find it',
      fix: 'type the word anew with the ordinary kanji',
    },
    privateUse: {
      message: 'a character of one computer only stands here ({code}): others do not show it',
      fix: 'write it without that character',
    },
    noGlyphThere: {
      message:
        '“{character}” ({code}) is not in the fonts of {reader}, which has the same text as {writer}',
      fix: 'write the text for each language: { "{writer}": "…", "{reader}": "…" }',
    },
    noGlyph: {
      message: '“{character}” ({code}) is not in the fonts of the PDFs',
      fix: 'write it in words, or with another character: □ or ○ for ☑',
    },
    footnoteBlock: {
      message: '{what} stands in a footnote, which holds text and lists only',
      fix: 'move it into the text, or make it a sentence',
    },
    replacement: {
      message:
        '“\uFFFD” stands here: a character was lost when the file was saved in another encoding',
      fix: 'type the character anew',
    },
    decomposed: {
      message: 'the marks of “{text}” are saved apart from their letters: search cannot find it',
      fix: 'type “{right}” anew',
    },
    invisible: {
      message: 'an invisible character stands here ({code})',
      fix: 'delete it with the characters on both sides, and type those anew',
    },
    spacedOut: {
      message: '“{text}” has a full-width space inside a word: search cannot find it',
      fix: 'write “{right}” in one',
    },
    typedList: {
      message: 'lines that begin with “{mark}” are no list: they run together in one paragraph',
      fix: 'put an empty line before them, and begin each with “{right}” in half width',
    },
    typedTable: {
      message: 'a table parted by tabs or spaces is no table: it runs together',
      fix: 'write the first line as | Class | For |, the second as |---|---|, and the others with bars too',
    },
    typedMark: {
      message: 'the full-width “{mark}” is shown as it is',
      fix: 'write “{right}” in half width',
    },
    headingSpace: {
      message: 'no space of half width follows the “{marks}” of a heading',
      fix: 'write “{marks} Heading”, with a space of half width',
    },
    leftOver: {
      message: '“{mark}” is left over in the text',
      fix: 'for bold, write ** on both sides of the words; else take it out',
    },
    leftOverCode: {
      message: '“{mark}” is left as it is',
      fix: 'put one ` on both sides of the word, or take it out',
    },
    leftOverLink: {
      message: 'this is not read as a link',
      fix: 'write [words](address) in half width without a gap between the brackets, and %20 for each space in the address',
    },
    leftOverCaption: {
      message: 'this is not read as an image',
      fix: 'write the caption behind a space and between straight quotation marks: ![Staff at the counter](counter.png "Figure 1. The counter")',
    },
    addressCut: {
      message: '“{address}” is read as an address only up to its first Japanese letter',
      fix: 'if the letters belong to it, copy it from the browser, which writes them as %E6…; if not, put a space before them',
    },
    leftOverFootnote: {
      message: '“{mark}” is no mark of a footnote',
      fix: 'write {right} in square brackets',
    },
    headingMarks: {
      message: 'a heading has six # at most',
      fix: 'begin it with ## or ###',
    },
    taskSpace: {
      message: 'a space is missing behind the box {mark}',
      fix: 'write - [ ] and a space, then the words',
    },
    backslashes: {
      message: 'of two \\ only one is shown',
      fix: 'write each \\ twice: \\\\\\\\server\\\\folder',
    },
    tableRule: {
      message: 'these lines between | make no table',
      fix: 'put |---|---| below the first row, one for each column, and an empty line before the table',
    },
    definitionAlone: {
      message: 'a description that begins with “: ” has no term',
      fix: 'write the term on the line above it, without an empty line between them',
    },
    definitionSpace: {
      message: 'a space is missing behind the “:” at the start of the line',
      fix: 'write the description of a term as “: description”',
    },
    definitionEmpty: {
      message: 'a term has no description',
      fix: 'write what it is behind the “: ”',
    },
    rubyForm: {
      message: 'this is not how a reading is written above words',
      fix: 'write both the words and their reading, within the line: <Ruby reading="jinzai">人材</Ruby>',
    },
    tableCells: {
      message: 'the table has {columns} columns, but this row has cells for {count}',
      fix: 'write {columns} cells between |. A cell without words is left as | |, and | as a letter is written \\|',
    },
    tableAlone: {
      message: '<{name}> does not hold one table alone',
      fix: 'write the line <{name} …>, an empty line, the table, an empty line, and the line </{name}>',
    },
    linkEmpty: {
      message: 'the link has no words',
      fix: 'write what it leads to between the [ ]',
    },
    componentCase: {
      message: '<{name}> is no component; it is written <{right}>',
      fix: 'write <{right}>, at its end </{right}>',
    },
    angleAddress: {
      message: 'addresses stand without < >',
      fix: 'take the < and > away',
    },
    htmlComment: {
      message: 'a comment (<!-- -->) cannot stand in the text',
      fix: 'take it out',
    },
    easySentence: {
      message: 'the sentence “{beginning}…” of easy has {length} characters ({most} at most)',
      fix: 'make two sentences of it',
    },
    easyLong: {
      message: 'easy has {length} characters ({most} at most)',
      fix: 'leave only what matters most',
    },
    plainMark: {
      message: '“{mark}” is shown here as it stands',
      fix: 'take it out: footnotes and tags are for the text of sections alone, bold type and links for that and for cells of tables (version 2)',
    },
    yearList: {
      message: '“{mark}” at the beginning of a line makes a numbered list',
      fix: 'write the date in words: 1 April 2026',
    },
    underlined: {
      message: 'the “{mark}” on the line below makes this line a heading',
      fix: 'for a heading, delete the line below and begin with ##; else delete the line below',
    },
    fileName: {
      message: '“{name}” is no name for a section',
      fix: 'name it by its place in the reading order and a short English name: 23-training.mdx',
    },
    nameTaken: {
      message: 'the site has a page or a place “{name}” of its own',
      fix: 'choose another name',
    },
    sameName: {
      message: '{path} has the same name',
      fix: 'give one of the two files another number or name, in every language',
    },
    sameOrder: {
      message: '{path} has the same place in the reading order',
      fix: 'give one of the two files another number or name, in every language',
    },
    cardRoom: {
      message: 'the picture for shared links of the page {page} has no room for “{title}”',
      fix: 'shorten the title, or what stands under it',
    },
    cardGlyph: {
      message: 'the picture for shared links of the page {page} has {names}, which is in no font',
      fix: 'write it in words, or with another character',
    },
    sheetGlyph: {
      message: '“{glyph}” on the sheet “{title}” is in no font of the PDFs',
      fix: 'write it in words, or with another character',
    },
    sheetUnmade: {
      message: 'the PDF “{title}” could not be made',
      fix: 'see whether something unusual stands here; if not, tell this to those who look after the generator: {reason}',
    },
    footnoteTwice: {
      message: 'the footnote {id} is written twice',
      fix: 'take one of the two out',
    },
    footnoteUnused: {
      message: 'nothing in the text refers to the footnote {id}',
      fix: 'put [^{id}] behind its word, or take the footnote out',
    },
    footnoteNumber: {
      message: 'the footnote is numbered {id}, but {expected} comes here',
      fix: 'number the footnotes as the policy does, 1, 2, 3 … through all sections in reading order, or give one a name such as [^merger]: all numbers are then counted',
    },
    footnoteWithoutText: {
      message: 'the footnote {id} has no text',
      fix: 'write it at the end of the file: [^{id}]: …',
    },
    numberingFits: {
      message:
        'the number “{number}” is not written as this handbook numbers its sections: {first} or {second}',
      fix: 'write "numbering": "{numbering}" in handbook.json, with which the numbers of all sections can be read; if only this one is wrong, correct it. content/README.md tells how numbers are written',
    },
    numbersDiffer: {
      message: 'the number is {here} here and {there} in {place}',
      fix: 'give both the same number',
    },
    imageWithoutAlternative: {
      message: 'the image has no text alternative',
      fix: 'say between the brackets what it shows: ![Staff at a counter](counter.png)',
    },
    imageMissing: {
      message: 'the image {name} is not there',
      fix: 'put it into {folder}/, or correct its name; images from other sites are not loaded',
    },
    imageName: {
      message: 'the image {name} has # or ? in its name',
      fix: 'give it another name',
    },
    imageEnding: {
      message: 'the image {name} is {format}, which its name does not say',
      fix: 'let its name end in .{ending}, and write that name here',
    },
    imageBroken: {
      message: 'the image {name} is cut off or damaged',
      fix: 'save it anew',
    },
    imageUnknown: {
      message: 'the image {name} is {format}, which browsers or PDFs cannot show',
      fix: 'save it as PNG or JPEG, and write the new name here',
    },
    linkSplit: {
      message: 'the link is split in two ([words][name])',
      fix: 'write it in one piece: [words](#2-3)',
    },
    linkGlossary: {
      message: 'the link leads to the glossary, and there is none',
      fix: 'write glossary.json, or take the link out and keep its words',
    },
    linkTerm: {
      message: 'the glossary has no term “{term}”{suggestion}',
      fix: 'write the id of a term of glossary.json',
    },
    linkPlace: {
      message: 'the link #{anchor} leads nowhere in the policy{suggestion}',
      fix: 'write the numbering in plain digits: #2-3-4 for 2-(3)-④, #2-3-4-p2 for its second paragraph, #foreword for a section without a number',
    },
    linkUnknown: {
      message: 'the link “{href}” is of no known form',
      fix: 'write #2-3-4 for a place in the policy, glossary#name for a term, https://… for another site',
    },
    numberTwice: {
      message: 'the number {number} stands in {place} too',
      fix: 'give one of the two sections another number, in every language',
    },
    numberOrder: {
      message: 'the number {number} is out of order: {expected} comes here',
      fix: 'write number: {expected}, or rename the files so that they stand in the policy’s order',
    },
    headingFirst: {
      message: 'a heading of the first level (#) stands in the text',
      fix: 'the title in the frontmatter is the first level: begin the heading with ##',
    },
    headingSkips: {
      message: 'the heading skips from level {from} to level {to}',
      fix: 'begin it with {marks}',
    },
    headingEmpty: {
      message: 'the heading says nothing',
      fix: 'write its words after the number',
    },
    headingOrder: {
      message: 'the heading is numbered {mark}, but number {expected} comes here',
      fix: 'number the headings in sequence, from {first}, without a gap',
    },
    headingAbove: {
      message: 'the heading is numbered {mark}, which is not the number of what it stands under',
      fix: 'write {expected}, or put the heading under the number that it begins with',
    },
    parity: {
      message: 'the languages part here: {here} stands against {there} at {place}',
      fix: 'bring both files to the same blocks in the same order; the first that differs is named',
    },
    rubricName: {
      message: '“id” is {id}, but the file is {name}.json',
      fix: 'write "id": "{name}", or rename the file',
    },
    translationMissing: {
      message: 'the translation of {twin} is missing',
      fix: 'write {path} with the same blocks, or delete {twin}',
    },
    languageNotHere: {
      message: '“{name}” names {locale}, which is none of the handbook’s languages ({known})',
      fix: 'write one of {known}, or add {locale} to “languages”',
    },
    pairOfOne: {
      message: 'the pair {pair} is one language twice',
      fix: 'name two different languages, or take the pair out',
    },
    pairTwice: {
      message: 'the pair {pair} is named twice',
      fix: 'take one of the two out: the order in a pair does not matter',
    },
    firstPartial: {
      message:
        '{locale} is the first language, which all others fall back to: it cannot be partial',
      fix: 'take {locale} out of “translations”, or put another language first in “languages”',
    },
    translationAlone: {
      message: 'the section stands in {locale} alone: the first language has no {original}',
      fix: 'write {original}, or give this file the name that the section has there; a partial language can only leave sections out',
    },
    languageUnknown: {
      message: 'the handbook has no language “{locale}”',
      fix: 'add "{locale}" to "locales" in {handbook}, or delete the file',
    },
    importExport: {
      message: 'import and export have no place in the content',
      fix: 'take the line out: the components are there without it. A sentence that begins with “import” or “export” needs another first word',
    },
    code: {
      message: '{code} is code, which the content does not hold',
      fix: 'take it out, or write the braces in full width: ｛ ｝',
    },
    html: {
      message: '{tag} is HTML, which has no place in the content',
      fix: 'write it in Markdown: **bold**, - list, | table |, and an empty line for a new paragraph',
    },
    componentInLine: {
      message: '<{name}> stands in the middle of a line',
      fix: 'give it a paragraph of its own, with an empty line before and after',
    },
    componentUnknown: {
      message: '<{name}> is not a component of the handbook{suggestion}',
      fix: 'use one of {known}',
    },
    componentCode: {
      message: '<{name}> is given code',
      fix: 'write plain values: name="text"',
    },
    componentHolds: {
      message: '<{name}> holds no text',
      fix: 'write it as <{name} /> on a line of its own',
    },
    componentUnfed: {
      message: '<{name}> shows what overview.json says, and there is no such file',
      fix: 'write overview.json, or take <{name}> out',
    },
    componentEmpty: {
      message: '<{name}> is empty',
      fix: 'write its text between <{name}> and </{name}>',
    },
    noForm: {
      message: '{what} has no form in the handbook',
      fix: 'take it out',
    },
    insideBlock: {
      message: '{what} stands inside another block',
      fix: 'move it out, to the beginning of a line',
    },
    idRepeated: {
      message: '“{path}” is {id}, which is the id of another {kind} already',
      fix: 'give each {kind} an id of its own',
    },
    competencyNumber: {
      message: '“{path}” is {number}, but {expected} comes here',
      fix: 'number the competencies 1, 2, 3 … in the order of the table',
    },
    stageNumber: {
      message: '“{path}” is {id}, but {expected} comes here',
      fix: 'number the stages i, ii, iii … from the lowest grade up',
    },
    gradeUnknown: {
      message: '“{path}” names the grade {id}, which is not in the table',
      fix: 'write one of {known}',
    },
    gradeClaimed: {
      message: '“{path}” claims the grade {id}, which stage {owner} has already',
      fix: 'give each grade to one stage only',
    },
    gradeOrder: {
      message: '“{path}” names the grade {id} after a higher one',
      fix: 'write the grades, and the stages, from the lowest up',
    },
    gradesApart: {
      message: '“{path}” names grades that do not stand side by side in the table',
      fix: 'write a stage for each of them, or move the grades of one track together',
    },
    stagesCount: {
      message: '“{path}” has {count} stages for {grades} grades, and does not say which is whose',
      fix: 'write one stage for each grade, or give each stage its “grades”',
    },
    cellWordless: {
      message: '“{path}” says nothing',
      fix: 'write its “text”, or take the stage out: a grade without a stage has an empty cell',
    },
    proficiencyUnknown: {
      message: '“{path}” names the proficiency {id}, which the table does not have',
      fix: 'add it to “proficiencies”, or write an id that is there',
    },
    trackUnknown: {
      message: '“{path}” names the track {id}, which the table does not have',
      fix: 'write one of “tracks” ({known}), or add it there',
    },
    gradesLeftOut: {
      message: '“{path}” leave out the grade {missing}',
      fix: 'add it to the “grades” of the stage that covers it',
    },
    workbookKind: {
      message: 'the file is {kind}',
      fix: 'open it in Excel, remove its password if it has one, choose “Save as” and the type “Excel Workbook (*.xlsx)”',
    },
    workbookCut: {
      message: 'the file is cut off or damaged',
      fix: 'copy it again, or open it in Excel and save it anew',
    },
    workbookHuge: {
      message: 'what is in the file is too large for a table ({most} MB at most)',
      fix: 'delete rows, columns and pictures outside of the table, or copy the texts into a new file made with npm run rubric -- export',
    },
    sheetMissing: {
      message: 'the sheet “{name}” is missing',
      fix: 'give the sheet its name “{name}” again, or copy the texts into a file made with npm run rubric -- export',
    },
    rowKind: {
      message: '“{value}” in the first column is no kind of row',
      fix: 'write {known}',
    },
    rowKindEmpty: {
      message: 'the first cell, which says the kind of the row, is empty',
      fix: 'write {known}, or delete the whole row',
    },
    rowMissing: {
      message: 'the row “{kind}” is missing',
      fix: 'put the row back that has {kind} in its first column',
    },
    rowTwice: { message: 'the row “{kind}” is there twice', fix: 'delete one of the two' },
    stageRows: {
      message: 'a row “stage” and a row “text” do not follow this row',
      fix: 'put them back, “stage” first',
    },
    cellEmpty: { message: 'the {what} is empty', fix: 'write it in this cell' },
    cellError: {
      message: 'the formula results in {value}',
      fix: 'write the text itself, without a formula',
    },
    cellBoolean: {
      message: '{value} is one of Excel’s logical values here, not text',
      fix: 'format the cell as Text and write it anew',
    },
    cellDate: {
      message: 'Excel has made a date of it',
      fix: 'format the cell as Text and write it anew, such as 1-2',
    },
    cellFormat: {
      message: 'the number {value} is shown in another form by its number format',
      fix: 'format the cell as Text and write it as it is to be seen',
    },
    cellControl: {
      message: 'an invisible control character ({code}) stands in it',
      fix: 'type the text of this cell anew',
    },
    cellId: {
      message: '“{value}” is not an id',
      fix: 'use small letters, digits and hyphens, such as 3, 1-2 or judgement',
    },
    cellStray: {
      message: '“{value}” stands outside of the table',
      fix: 'move it to its cell, or delete it',
    },
    cellFar: {
      message: 'a cell far from the table has something in it',
      fix: 'delete its row and column, and save the file anew',
    },
    stageGap: {
      message: 'this grade is in no stage',
      fix: 'merge the cell with the one to its left ({range}), or write the name of a stage',
    },
    mergeRows: {
      message: 'the cell is merged across rows',
      fix: 'unmerge it, and write the name and the descriptor in rows of their own',
    },
    mergeWide: {
      message: 'the merged cell goes beyond the columns of the grades ({first} to {last})',
      fix: 'merge within the columns {first} to {last}',
    },
    mergesMost: {
      message: 'more than {most} cells are merged',
      fix: 'unmerge those that are not needed',
    },
    mergeDiffers: {
      message: 'the descriptor’s cells are not divided as the names above are ({names})',
      fix: 'make {texts} one cell, as wide as its name',
    },
    sheetsDiffer: {
      message: 'the {what} here: “{here}”; in the sheet “{sheet}”: “{there}”',
      fix: 'make both sheets alike',
    },
    workbookMissing: { message: 'there is no file {path}', fix: 'check its name and folder' },
    rubricThere: {
      message: 'there is a table “{id}” already; nothing was changed',
      fix: 'give the new one another name: npm run rubric -- import FILE --as NAME',
    },
    rubricId: {
      message: '“{id}” can be no name of a table',
      fix: 'write it in small letters, digits and hyphens',
    },
    rubricUnknown: { message: 'there is no table “{id}”', fix: 'write one of {known}' },
    workbookOfNone: {
      message: 'this workbook is for the table “{id}”, which does not exist',
      fix: 'use a workbook of {known}, or put the id in B1 back',
    },
    workbookOfOther: {
      message: 'this workbook is for the table “{id}”, not for “{wanted}”',
      fix: 'use a workbook that was made of “{wanted}”',
    },
    workbookTitle: {
      message: 'the title “{title}” is that of the table “{owner}”, but the id is “{id}”',
      fix: 'put the id in B1 or the title in B2 back',
    },
    rubricUnsound: {
      message: 'this file has mistakes',
      fix: 'see them with npm run check, mend them, and try again',
    },
    notAsked: {
      message: 'there is no one here to ask, so nothing was changed',
      fix: 'if the changes are right, run it again with --yes at the end',
    },
  },
  pieces: {
    notAColour: 'is not a colour such as #7a1f3d',
    notAPicture:
      'is not the name of a picture such as logo.svg: small letters and digits, ending in svg, png, webp or ico',
    noGap: 'none',
    nothing: '',
    didYouMean: ' – did you mean “{word}”?',
    strayCopy: 'it is a copy that a program left behind',
    strayCopyFix: 'see that it is not needed, and delete it',
    strayEnding: 'the name of a section’s file must end in .mdx, in small letters',
    strayEndingFix:
      'name it {right}; in Explorer, “View” → “File name extensions” shows the whole name',
    strayFolder: 'no such folder belongs here',
    strayFolderFix:
      'put sections directly into a language’s folder, such as en, and move or delete this folder',
    strayKind: 'no such file belongs here',
    strayKindFix: 'move it out of the content folder, or delete it',
    straySource: 'a table is made of it by a command',
    straySourceFix:
      'run “npm run rubric -- import {name}”, which makes rubrics/{id}.json of it, and then move this file out of the content folder',
    strayOfficial:
      'only the official text of each language of the handbook belongs here (such as ja.json)',
    strayOfficialFix:
      'put a document that npm run official -- import reads outside the content folder',
    strayTable: 'the name of a table’s file ends in .json',
    strayTableFix: 'move it out of the content folder, or delete it',
    strayTaken: 'the table is in rubrics/{id}.json',
    strayTakenFix:
      'move this file out of the content folder; what was changed in it is brought in by “npm run rubric -- import” with its path',
    strayWord: 'files of Word and the like cannot be read as they are',
    strayWordFix:
      'make {right} in Notepad, copy the text into it, and move this file out of the content folder',
    noImage: 'no image',
    absent: 'missing',
    directory: 'a folder',
    link: 'a link that leads nowhere',
    special: 'a device',
    endOfFile: 'the end of the file',
    paragraph: 'a paragraph',
    heading: 'a heading of level {level}',
    headingNumbered: 'a heading of level {level} numbered {mark}',
    bullets: 'a list of {count}',
    numbered: 'a numbered list of {count}',
    quotation: 'a quotation',
    table: 'a table of {rows} rows and {columns} columns',
    tableCaptioned: 'a table of {rows} rows and {columns} columns with a caption',
    definitions: 'a list of definitions (terms: {terms}, texts: {texts})',
    image: 'an image',
    component: 'the component <{name}>',
    footnote: 'the footnote {id}',
    block: 'another kind of block ({type})',
    aTable: 'a table',
    aDefinition: 'a list of definitions',
    aHeading: 'a heading',
    aFootnote: 'a footnote',
    codeBlock: 'a block between lines of ```',
    rule: 'a rule (---)',
    kindGrade: 'grade',
    kindCompetency: 'competency',
    typeString: 'text in quotation marks',
    typeArray: 'a list in [ ]',
    typeObject: 'a group in braces',
    typeNumber: 'a number',
    typeBoolean: 'true or false',
    typeOther: 'of the right kind',
    oneOf: 'is none of {options}',
    isEmpty: 'is empty: write the text, or leave the whole entry out',
    notADate: 'is not a date: write it as 2026-11-24',
    notInEra: 'is not in the years of its era: write it by the common calendar, as 2026-11-24',
    notAnId: 'is not an id: use small letters, digits and hyphens',
    notATermId: 'is not a name like work-style-reform',
    notHiragana: 'is not in hiragana',
    notReading: 'has a reading that is not in hiragana',
    notASectionNumber:
      'is not a section number: write it like {first} or {second}, or change “numbering” in handbook.json',
    noNumbers:
      'is there, and “numbering” in handbook.json says that nothing is numbered: take it out, or change that',
    notANumbering:
      'is not a numbering: write policy, chapters, roman, legal, decimal or none, or a list of forms',
    notANumberForm:
      'has “{id}”, which is not the form of a number: write its first number, as in 第1章, (1), ア or I',
    numberFormLevel: 'has a form with more numbers than there are levels above it, or with fewer',
    notASeriesLetter:
      'is no letter for anchors to begin with: take another small letter than h and p',
    noLanguage: 'names no language: write at least one',
    languagesTwice:
      'names the languages a second time: “languages” and “locales” mean the same; keep “languages”',
    languageTwice: 'names a language twice',
    notAnAddress: 'is not an e-mail address',
    notAPair: 'is not a pair of two languages, such as ["ja", "en"]',
    notAFileOrUrl: 'is neither a full address (https://…) nor the name of a file in public/',
    notAUrl: 'is not a full address (https://…)',
    termTwice: '“{id}” stands twice: give one of the two terms another id',
    noSections: 'names no section',
    noGrade: 'names no grade',
    noStage: 'has no stage',
    noCompetency: 'has no competency',
    fewGrades: 'has fewer than two grades',
    fewChoices: 'has fewer than two answers',
    manyChoices: 'has more than three answers',
    noRightChoice: 'has no right answer: give one of them "right": true',
    rightChoiceTwice: 'is a second right answer: "right": true stands with one of them only',
    nothingToRead: 'has nothing to read: write places in “read”, or grades in “grades”',
    tooFew: 'has too few entries',
    namesPartly: 'has some of its names only: enter all of them or none',
    notAsExpected: 'is not as it should be',
    jsonComma: 'a comma is missing before this',
    jsonCommaFix: 'put a comma (,) at the end of the entry before, on this line or the one above',
    jsonTrailingComma: 'a comma stands after the last entry',
    jsonTrailingCommaFix: 'take the comma out that stands before this bracket',
    jsonCurly: 'curly or full-width quotation marks stand for plain ones',
    jsonCurlyFix: 'write plain quotation marks: "',
    jsonFullWidth: '“{character}” is a full-width sign outside of quotation marks',
    jsonFullWidthFix: 'write the half-width sign, and spaces of half width',
    jsonString: 'a quotation mark is missing',
    jsonStringFix:
      'put a plain quotation mark (") at the end of the text; a line break within a text is \\n',
    jsonControl: 'a line break or a tab stands inside a text',
    jsonControlFix: 'write the text on one line; a line break within a text is \\n',
    jsonEscape: 'a backslash (\\) stands before a letter that it does not go with',
    jsonEscapeFix: 'write \\\\ for a backslash',
    jsonClose: 'a bracket that was opened is not closed',
    jsonCloseFix:
      'look for a missing or extra comma, quotation mark or bracket on this line or the one above',
    jsonOther: 'something does not belong here',
    jsonOtherFix:
      'look for a missing or extra comma, quotation mark or bracket on this line or the one above',
    mdxUnclosed: '<{name}> is opened and not closed',
    mdxClosing: '</{name}> closes what was not opened',
    mdxLess: 'a “<” stands in the text',
    mdxBrace: 'a brace stands in the text',
    mdxOther: 'signs of a component stand where none can be',
    kindEmpty: 'empty',
    kindXls: 'a workbook of the old form (.xls) or one with a password, which cannot be read',
    kindXlsb: 'a binary workbook (.xlsb), which cannot be read',
    kindOds: 'an OpenDocument file (such as .ods), which cannot be read',
    kindCsv: 'plain text such as CSV, not a workbook (.xlsx)',
    kindHtml: 'a web page or XML, not a workbook (.xlsx)',
    kindWord: 'a Word document, not a workbook (.xlsx)',
    kindOther: 'not a workbook (.xlsx)',
    whatRubricId: 'id of the table',
    whatTitle: 'title',
    wholeFile: 'the file as a whole',
    whatShortTitle: 'short title',
    whatRowsTitle: 'heading of the competencies',
    whatGradeId: 'id of the grade',
    whatGradeLabel: 'grade’s label',
    whatGradeName: 'grade’s name',
    whatRole: 'basic role',
    whatCompetencyId: 'id of the competency',
    whatCompetencyTitle: 'competency’s title',
    whatStageName: 'name of the stage',
    whatDescriptor: 'descriptor',
    whatNote: 'note',
    whatProvenance: 'word on the table’s origin',
    whatGradeIds: 'ids of the grades',
    whatCompetencyIds: 'ids of the competencies',
    whatSpans: 'grades of the stages of {name}',
    whatTrack: 'track and grades beside it',
    whatProficiency: 'proficiency and links',
    whatNotes: 'number of notes',
    whatNoteGrades: 'grades of the note',
  },
  list: {
    title: 'The content has problems',
    intro: 'This page comes back by itself when they are mended.',
    one: '{count} problem in the content.',
    other: '{count} problems in the content.',
    untouched: 'Nothing was built; the last good site is untouched.',
    none: 'The content has no problems.',
  },
};
