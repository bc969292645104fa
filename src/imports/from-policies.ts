import { initWords } from '../i18n/init-command/index.ts';
import type { Locale } from '../model/locale.ts';
import type { Numbering } from '../model/numbering/numbering.ts';
import { readNumber } from '../model/numbering/section-number.ts';
import type { Answers } from './answers.ts';
import type { Draft, Remark } from './draft.ts';
import { fromPolicy, type FromPolicy } from './from-policy.ts';
import { sectionFile, type NewSection } from './starter.ts';

/** What came of a policy in each of its languages, the handbook's first one first. */
export type FromPolicies = readonly [InLanguage, ...InLanguage[]];

interface InLanguage extends FromPolicy {
  locale: Locale;
}

/**
 * The content of a handbook from a policy in several languages. The first language's document says which sections there
 * are; the others' are those of the same number, or, where none has one, those in the same place. The other languages may
 * lack sections: each document is taken as far as it goes, and what finds no place is told.
 *
 * @param drafts by language; the first language has one, and one that has none gets a section to begin with
 * @returns the files of all languages are those of the first
 * @throws ImportError where a document is empty
 */
export function fromPolicies(drafts: ReadonlyMap<Locale, Draft>, answers: Answers): FromPolicies {
  const [locale, ...others] = answers.languages;
  const first = drafts.get(locale);
  if (!first) throw new Error(`There is no document in ${locale}`);
  const partial = Object.fromEntries(others.map((locale) => [locale, 'partial']));
  const more = others.length > 0 ? { translations: partial } : {};
  const main = fromPolicy(first, answers, more);
  const rest = others.flatMap((other): InLanguage[] => {
    const draft = drafts.get(other);
    if (!draft) {
      const [opening] = main.sections;
      const { welcome } = initWords(other).starter;
      const begun = opening && { ...welcome, name: opening.name, number: opening.number };
      if (begun) main.files.set(`${other}/${begun.name}`, sectionFile(begun, answers.today));
      return [];
    }
    const made = fromPolicy(draft, { ...answers, languages: [other], table: false });
    const { sections, remarks } = paired(made, main);
    for (const section of sections) {
      main.files.set(`${other}/${section.name}`, sectionFile(section, answers.today));
    }
    return [{ ...made, locale: other, sections, remarks: [...made.remarks, ...remarks] }];
  });
  return [{ ...main, locale }, ...rest];
}

/** The sections of a document under the names and numbers of those that the first language has. */
function paired(
  { sections, numbering }: FromPolicy,
  main: FromPolicy,
): { sections: NewSection[]; remarks: Remark[] } {
  const inPlace =
    sections.length === main.sections.length && !sections.some(({ number }) => number);
  const taken = new Set<NewSection>();
  const remarks: Remark[] = [];
  const found = sections.flatMap((section, at): NewSection[] => {
    const twin = inPlace
      ? main.sections[at]
      : main.sections.find(
          (each) => !taken.has(each) && isSame([each, main.numbering], [section, numbering]),
        );
    if (!twin) {
      remarks.push({
        kind: 'unmatched',
        line: 1,
        text: `${section.number ?? ''} ${section.title}`,
      });
      return [];
    }
    taken.add(twin);
    return [{ ...section, name: twin.name, number: twin.number }];
  });
  return { sections: found, remarks };
}

type Numbered = readonly [section: NewSection, numbering: Numbering];

/** Whether two sections have the same number; what has none is the same where both stand first. */
function isSame(one: Numbered, other: Numbered): boolean {
  return anchorIn(one) === anchorIn(other);
}

function anchorIn([{ number }, numbering]: Numbered): string {
  return number === undefined ? '' : (readNumber(numbering, number)?.anchor ?? number);
}
