import { toString } from 'mdast-util-to-string';
import { isUnnumberedTitle } from '../i18n/policy-marks.ts';
import { parseSection } from '../markdown/grammar.ts';
import { anchorOf } from '../model/numbering/inserted.ts';
import { numberingOf, type Numbering } from '../model/numbering/numbering.ts';
import type { Answers } from './answers.ts';
import { without, wordsOf, type Draft, type Remark } from './draft.ts';
import { ImportError } from './import-error.ts';
import { numberingIn, sectionNumberOf } from './policy-numbering.ts';
import { splitPolicy, type Part, type PartHeading } from './split-policy.ts';
import {
  dataFiles,
  sampleRubric,
  sectionFile,
  toJson,
  type Files,
  type NewSection,
} from './starter.ts';
import { firstSentence, mdxOf } from './write-mdx.ts';

/** What came of a policy. */
export interface FromPolicy {
  files: Files;
  sections: readonly NewSection[];
  /** How its sections are numbered. */
  numbering: Numbering;
  remarks: readonly Remark[];
  /** How many characters the document holds, without spaces. */
  characters: number;
  /** Those that are in no section, nor told to be set aside. */
  lost: string;
}

/** The sections are the policy’s own words. */
const MADE_OF_POLICY = { texts: 'original' };
const LONGEST_SUMMARY = 120;
/** What is told of these stands in no section. */
const SET_ASIDE: ReadonlySet<string> = new Set(['pageNumber', 'running', 'contents', 'cover']);

/**
 * The content of a handbook from a policy, in its first language: one file a section, split at the policy's numbering.
 *
 * @param more further entries of `handbook.json`
 * @throws ImportError where there is nothing in it
 */
export function fromPolicy(
  draft: Draft,
  answers: Answers,
  more: Readonly<Record<string, unknown>> = {},
): FromPolicy {
  const { parts: all, remarks } = splitPolicy(draft);
  const cover = coverOf(all);
  const parts = cover.length > 0 ? all.slice(1) : all;
  if (parts.length === 0) throw new ImportError('emptyDocument');
  const spec = answers.numbering ?? numberingIn(parts);
  const numbering = numberingOf(spec);
  const [locale] = answers.languages;
  const kept: Remark[] = [];
  const taken = new Set<string>();
  const digits = parts.length > 10 ? 3 : 2;
  const sections = parts.map((part, at) => {
    const order = String(at * 10).padStart(digits, '0');
    const heading = part.way.at(-1);
    const number = sectionNumberOf(part.way, numbering);
    if (heading?.mark && number === undefined) {
      kept.push({ kind: 'numberKept', line: heading.line, text: headingText(heading) });
    }
    const name = `${order}-${slugOf(part, taken)}.mdx`;
    return sectionOf(part, { name, number, usual: answers.title, notes: draft.notes });
  });
  const files = dataFiles(answers, {
    ...MADE_OF_POLICY,
    ...(spec && { numbering: spec }),
    ...more,
  });
  for (const section of sections) {
    files.set(`${locale}/${section.name}`, sectionFile(section, answers.today));
  }
  if (answers.table)
    files.set('rubrics/abilities.json', toJson(sampleRubric('abilities', answers.languages)));
  const told = [...cover, ...draft.remarks, ...remarks, ...kept];
  const lost = without(draft.characters, [
    ...parts.map((part, at) => writtenIn(part, sections[at], numbering)),
    ...draft.notes.flatMap(({ mark = '' }) => [mark, mark]),
    ...draft.paras.map(({ mark = '' }) => mark),
    ...told.flatMap(({ kind, text }) => (SET_ASIDE.has(kind) ? [text] : [])),
  ]);
  const { length } = [...draft.characters];
  return { files, sections, numbering, remarks: told, characters: length, lost };
}

/** The words of a cover: short lines before the first heading, where there is no sentence among them. */
function coverOf([first, next]: readonly Part[]): Remark[] {
  if (!first || !next) return [];
  const [title] = first.way;
  if (title) {
    // The document's own title, which it calls a heading: nothing stands below it.
    const isTitle = !title.mark && first.blocks.length === 0 && next.way.length === 1;
    return isTitle && !isUnnumberedTitle(title.title)
      ? [{ kind: 'cover', line: title.line, text: title.title }]
      : [];
  }
  const lines = first.blocks.map((block) => ('para' in block ? block.para : undefined));
  const isCover = lines.every((para) => {
    const text = wordsOf(para?.runs ?? []);
    return para && !para.rows && text.length < 40 && !/[\u3002.!?]$/u.test(text);
  });
  if (!isCover) return [];
  return lines.flatMap((para) =>
    para ? [{ kind: 'cover' as const, line: para.line, text: wordsOf(para.runs) }] : [],
  );
}

interface SectionMake {
  name: string;
  number: string | undefined;
  /** What a part is called that has no heading. */
  usual: string;
  notes: Draft['notes'];
}

function sectionOf(part: Part, { name, number, usual, notes }: SectionMake): NewSection {
  const heading = part.way.at(-1);
  const own = number === undefined && heading ? headingText(heading) : heading?.title;
  const title = (own ?? usual).replace(/\s+/gu, ' ');
  const summary = firstSentence(part.blocks, LONGEST_SUMMARY) || title;
  return { name, title, number, summary, text: mdxOf(part.blocks, notes) };
}

/** A heading with its number, as it stands in the policy. */
function headingText({ mark, title }: PartHeading): string {
  return mark ? `${mark.mark} ${title}` : title;
}

/** A name for the file and the address: English words of the title, or where the part stands in the policy. */
function slugOf({ way }: Part, taken: Set<string>): string {
  const title = way.at(-1)?.title ?? '';
  const english = title
    .toLowerCase()
    .replace(/[^a-z0-9]+/gu, '-')
    .replace(/^-|-$/gu, '')
    .slice(0, 40)
    .replace(/-$/u, '');
  const place = way.flatMap(({ mark }) => (mark ? [anchorOf(mark.value)] : [])).join('-');
  const usable = /^[a-z][a-z-]{3,}/u.test(english) && !/[^\u0000-\u024F\u2000-\u206F]/u.test(title);
  const unnumbered =
    taken.size === 0 || [...taken].every((slug) => slug.startsWith('preface'))
      ? 'preface'
      : 'appendix';
  const base = usable ? english : place === '' ? unnumbered : `part-${place}`;
  let slug = base;
  for (let count = 2; taken.has(slug) || RESERVED.has(slug); count += 1) slug = `${base}-${count}`;
  taken.add(slug);
  return slug;
}

/** Names that the site's own pages have in their addresses. */
const RESERVED = new Set([
  'accessibility',
  'glossary',
  'index',
  'offline',
  'print',
  'rubrics',
  'search',
  'start',
  'text',
]);

/** All that a part says once its file is read by the grammar of the handbook. */
function writtenIn(part: Part, section: NewSection | undefined, numbering: Numbering): string {
  if (!section) return '';
  const { name, text, number } = section;
  const { tree, structure } = parseSection({
    path: `import/${name}`,
    source: text,
    number,
    numbering,
  });
  const own = part.way.at(-1);
  const marks = structure.headings.flatMap(({ mark }) => mark ?? []);
  const read = tree.children.map((node) => toString(node)).join('');
  return [own ? headingText(own) : '', ...marks, read].join('');
}
