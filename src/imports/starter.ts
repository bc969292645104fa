import { rubricJson } from '../exports/json.ts';
import { initWords } from '../i18n/init-command/index.ts';
import { fill } from '../i18n/template.ts';
import { localized, LOCALES } from '../model/locale.ts';
import type { Rubric } from '../model/rubric/rubric.ts';
import type { Answers } from './answers.ts';
import { presentForm } from './present-form.ts';

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
  const files = dataFiles(answers, 'welcome', numbering && { numbering });
  for (const locale of languages) {
    const { welcome } = initWords(locale).starter;
    const section = { name: '00-welcome.mdx', ...welcome };
    files.set(`${locale}/${section.name}`, sectionFile(section, today));
  }
  if (answers.table) files.set('rubrics/abilities.json', rubricJson(sampleRubric('abilities')));
  return files;
}

/**
 * All that a handbook needs besides its sections: its data, and a page for its authors.
 *
 * @param first the place of its first section: its slug or its number in plain digits
 * @param more further entries of `handbook.json`
 */
export function dataFiles(
  answers: Answers,
  first: string,
  more: Readonly<Record<string, unknown>> = {},
): Files {
  const { title, languages, today, commands } = answers;
  const files: Files = new Map(
    Object.entries(presentForm(answers, first, more)).map(([name, value]) => [name, toJson(value)]),
  );
  const folders = languages.map((locale) => `\`${locale}/\``).join(' ');
  const pages = languages.map((locale) =>
    fill(initWords(locale).starter.readme, { title, folders, revised: today, commands }),
  );
  return files.set('README.md', pages.join('\n'));
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

/** A table of two grades whose every text says what to write there. */
export function sampleRubric(id: string): Rubric {
  const words = localized((locale) => initWords(locale).starter.table);
  const [first] = LOCALES;
  const grades = words[first].grades.map((_, at) => ({
    id: String(at + 1),
    label: localized((locale) => words[locale].grades[at]?.label ?? ''),
    name: localized((locale) => words[locale].grades[at]?.name ?? ''),
    role: localized((locale) => words[locale].grades[at]?.role ?? ''),
  }));
  const stage = (number: 1 | 2): Rubric['competencies'][number]['stages'][number] => ({
    id: number === 1 ? 'i' : 'ii',
    name: localized((locale) => fill(words[locale].stage, { number })),
    grades: [String(number)],
    text: localized((locale) => words[locale].text),
  });
  return {
    version: 1,
    id,
    title: localized((locale) => words[locale].title),
    shortTitle: localized((locale) => words[locale].shortTitle),
    grades,
    competencies: words[first].competencies.map((_, at) => ({
      id: `ability-${at + 1}`,
      number: at + 1,
      title: localized((locale) => words[locale].competencies[at] ?? ''),
      stages: [stage(1), stage(2)],
    })),
    notes: [],
    provenance: localized((locale) => words[locale].provenance),
  };
}

function toJson(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
