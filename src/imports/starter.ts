import { initWords, type InitWords } from '../i18n/init-command/index.ts';
import { fill } from '../i18n/template.ts';
import type { Locale } from '../model/locale.ts';
import type { WrittenRubric } from '../model/rubric/format.ts';
import type { Answers } from './answers.ts';
import { textIn, type WrittenText } from './text-in.ts';

/** What a section of a new handbook says. */
export interface NewSection {
  /** The name of its file, in every language. */
  name: string;
  title: string;
  /** As the policy writes it; none where it has none, or where the handbook cannot take its form. */
  number?: string | undefined;
  summary: string;
  /** MDX. */
  text: string;
}

/** Files by their paths from the content folder. */
export type Files = Map<string, string>;

/** The least that a handbook is: its data, and a section in each language that says how to go on. */
export function starterFiles(answers: Answers): Files {
  const { languages, today } = answers;
  const { numbering } = answers;
  const files = dataFiles(answers, numbering && { numbering });
  for (const locale of languages) {
    const { welcome } = initWords(locale).starter;
    const section = { name: '00-welcome.mdx', ...welcome };
    files.set(`${locale}/${section.name}`, sectionFile(section, today));
  }
  if (answers.table)
    files.set('rubrics/abilities.json', toJson(sampleRubric('abilities', languages)));
  return files;
}

/**
 * All that a handbook needs besides its sections: `handbook.json`, and a page for its authors.
 *
 * @param more further entries of `handbook.json`
 */
export function dataFiles(answers: Answers, more: Readonly<Record<string, unknown>> = {}): Files {
  const { title, organisation, languages, today, commands } = answers;
  const folders = languages.map((locale) => `\`${locale}/\``).join(' ');
  const pages = languages.map((locale) =>
    fill(initWords(locale).starter.readme, { title, folders, revised: today, commands }),
  );
  const handbook = { title, organisation, languages, ...more };
  return new Map([
    ['handbook.json', toJson(handbook)],
    ['README.md', pages.join('\n')],
  ]);
}

/** A section as it lies in its file. */
export function sectionFile(section: NewSection, revised: string): string {
  const { title, number, summary, text } = section;
  const head = [
    `title: ${scalar(title)}`,
    ...(number === undefined ? [] : [`number: ${scalar(number)}`]),
    `summary: ${scalar(summary)}`,
    `revised: ${revised}`,
  ];
  const body = text.trim() === '' ? '' : `\n${text.trim()}\n`;
  return `---\n${head.join('\n')}\n---\n${body}`;
}

/** A value that YAML reads back as the same text: JSON is YAML, and is only needed where a sign means something. */
function scalar(value: string): string {
  const plain = /^[\p{L}\p{N}][^:#"'\\{}[\],&*!|>%@`\n]*$/u.test(value) && value.trim() === value;
  const isText = !/^(?:true|false|null|yes|no|on|off|[\d.eE+_-]+)$/iu.test(value);
  return plain && (isText || /^\d+$/u.test(value)) ? value : JSON.stringify(value);
}

/** A table of two grades whose every text says what to write there, as its file has it. */
export function sampleRubric(id: string, languages: readonly Locale[]): WrittenRubric {
  const [first] = languages;
  if (first === undefined) throw new Error('The table has no language');
  const words = (locale: Locale): InitWords['starter']['table'] => initWords(locale).starter.table;
  const said = (pick: (words: InitWords['starter']['table']) => string | undefined): WrittenText =>
    textIn(languages, (locale) => pick(words(locale)) ?? '');
  const text = said(({ text: sentence }) => sentence);
  return {
    version: 2,
    id,
    title: said(({ title }) => title),
    shortTitle: said(({ shortTitle }) => shortTitle),
    grades: words(first).grades.map((_, at) => ({
      label: said(({ grades }) => grades[at]?.label),
      name: said(({ grades }) => grades[at]?.name),
      role: said(({ grades }) => grades[at]?.role),
    })),
    competencies: words(first).competencies.map((_, at) => ({
      title: said(({ competencies }) => competencies[at]),
      stages: words(first).grades.map(() => ({ text })),
    })),
    provenance: said(({ provenance }) => provenance),
  };
}

/** Data as the files of the content have it. */
export function toJson(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
