import { compareForms, type FormName } from '../i18n/policy-marks.ts';
import type { Numbering } from '../model/numbering/numbering.ts';
import type { NumberingSpec } from '../model/numbering/spec.ts';
import { readNumber } from '../model/numbering/section-number.ts';
import type { Part, PartHeading } from './split-policy.ts';

/** How a handbook writes each form: the first is counted in, the others are read. */
const TEMPLATES: Partial<Record<FormName, readonly string[]>> = {
  part: ['\u7B2C{n}\u7DE8', '\u7B2C{\u4E00}\u7DE8', '\u7B2C{n}\u90E8', '\u7B2C{\u4E00}\u90E8'],
  chapter: ['\u7B2C{n}\u7AE0', '\u7B2C{\u4E00}\u7AE0'],
  section: ['\u7B2C{n}\u7BC0', '\u7B2C{\u4E00}\u7BC0'],
  article: ['\u7B2C{n}\u6761', '\u7B2C{\u4E00}\u6761'],
  measure: ['\u53D6\u7D44{n}'],
  roman: ['{I}', '{\u2160}', '{I}.', '{\u2160}.'],
  decimal1: ['{n}', '{n}.'],
  decimal2: ['{n}.{n}', '{n}.{n}.'],
  decimal3: ['{n}.{n}.{n}'],
  bracket: ['({n})'],
  kana: ['{\u30A2}', '{\u30A2}.'],
  bracketKana: ['({\u30A2})'],
  circled: ['\u2460'],
};
/** Forms that run apart from the levels, through the whole. */
const APART: Partial<Record<FormName, Record<string, readonly string[]>>> = {
  annex: { t: ['\u5225\u8868\u7B2C{n}', '\u5225\u8868{n}'] },
};
/** What a handbook reads that says nothing of its numbering. */
const USUAL: readonly FormName[] = ['decimal1', 'bracket', 'circled'];
/** Forms that say the numbers above them, and how many numbers they have. */
const WHOLE: Partial<Record<FormName, number>> = { decimal2: 2, decimal3: 3 };

/**
 * The numbering of a policy, from the forms of its headings: what `handbook.json` says of it; nothing where it is the
 * usual one, or where its levels do not stand below each other.
 */
export function numberingIn(parts: readonly Part[]): NumberingSpec | undefined {
  const ways = parts.map(({ way }) => way);
  const headings = parts.flatMap(({ blocks }) =>
    blocks.flatMap((block) => ('heading' in block ? [block.heading] : [])),
  );
  const forms = [...new Set([...ways.flat(), ...headings].flatMap(({ mark }) => mark?.form ?? []))]
    .filter((form) => form !== 'annex')
    .sort(compareForms);
  const isUsual =
    forms.every((form) => USUAL.includes(form)) && (forms[0] ?? 'decimal1') === 'decimal1';
  if (isUsual) return undefined;
  const levels = forms.map((form) => TEMPLATES[form] ?? []);
  if (forms.some((form, level) => (WHOLE[form] ?? 1) > 1 && WHOLE[form] !== level + 1)) {
    return undefined;
  }
  const sections = Math.max(1, ...ways.map((way) => way.filter(({ mark }) => mark).length));
  const hasAnnex = ways.flat().some(({ mark }) => mark?.form === 'annex');
  return { levels, sections, ...(hasAnnex && { apart: APART.annex }) };
}

/** The number of a part as the handbook cites it; none where it has none, or one that the numbering does not read. */
export function sectionNumberOf(
  way: readonly PartHeading[],
  numbering: Numbering,
): string | undefined {
  if (way.length === 0 || way.some(({ mark }) => mark === undefined)) return undefined;
  const marks = way.map(({ mark }) => mark?.mark.replace(/[.\uFF0E\u3001]$/u, '') ?? '');
  const own = way.at(-1)?.mark;
  const isWhole = own !== undefined && WHOLE[own.form] !== undefined;
  const written = isWhole ? marks.slice(-1) : marks;
  return [written.join(''), written.join('-')]
    .map((number) => readNumber(numbering, number.normalize('NFKC'))?.label)
    .find((label) => label !== undefined);
}
