import type { AccessibilityReport } from './accessibility-report.ts';
import type { Borrowed } from './borrowed.ts';
import type { Term } from './glossary.ts';
import type { Edition } from './edition/edition.ts';
import type { Handbook } from './handbook.ts';
import type { Localized } from './locale.ts';
import type { Orientation } from './orientation.ts';
import type { Overview } from './overview.ts';
import type { Official } from './official.ts';
import type { AskedQuestion } from './questions.ts';
import type { Rubric } from './rubric/rubric.ts';
import type { Section } from './section/section.ts';
import { hasPage, hasSheetsOf } from './switches.ts';
import type { StaleTexts } from './translation-lock.ts';

/** Which parts a handbook has that others do without. */
export function partsIn({
  glossary,
  handbook,
  orientation,
  rubrics,
}: Pick<Library, 'glossary' | 'handbook' | 'orientation' | 'rubrics'>): {
  glossary: boolean;
  tables: boolean;
  /** Sheets to print, of any kind. */
  sheets: boolean;
} {
  const tables = rubrics.length > 0;
  return {
    glossary: glossary.length > 0,
    tables,
    sheets:
      hasSheetsOf(handbook, 'text') ||
      (tables && hasSheetsOf(handbook, 'tables')) ||
      (orientation.steps.length > 0 && hasSheetsOf(handbook, 'path')),
  };
}

/** All that `content/` says, as model objects. */
export interface Library {
  handbook: Handbook;
  /** Without a step where the handbook has no such path: it then has no pages of it. */
  orientation: Orientation;
  /** None where the handbook has no such figure. */
  overview: Overview | undefined;
  /** Without a term where the handbook has no glossary. */
  glossary: readonly Term[];
  /** What staff ask; none where the handbook has no such list. */
  questions: readonly AskedQuestion[];
  /** In the order of their ids. */
  rubrics: readonly Rubric[];
  /** The editions that were kept of it, oldest first. */
  editions: readonly Edition[];
  /** The policy's own words, in the languages that have them; mostly none. */
  official: readonly Official[];
  /** The texts that languages borrow from the first, where they have none of their own. */
  borrowed: Borrowed;
  /** What has changed in the first language since it was translated; nothing where nobody keeps that. */
  stale?: StaleTexts | undefined;
  /** What a machine found when it tested the site; nothing where nobody keeps that. */
  accessibility?: AccessibilityReport | undefined;
  /** The sections of each language in reading order. */
  sections: Localized<readonly Section[]>;
}

/** What is left of a library without what is switched off: as if the files of those parts were not there. */
export function withoutSwitchedOff(library: Library): Library {
  const { handbook } = library;
  const hasTables = hasPage(handbook, 'tables');
  const steps = hasPage(handbook, 'start') ? library.orientation.steps : [];
  return {
    ...library,
    glossary: hasPage(handbook, 'glossary') ? library.glossary : [],
    questions: hasPage(handbook, 'search') ? library.questions : [],
    rubrics: hasTables ? library.rubrics : [],
    orientation: {
      // What reads pages of grades alone has nothing left to read.
      steps: hasTables
        ? steps
        : steps
            .filter(({ read }) => read.length > 0)
            .map((step) => ({ ...step, grades: undefined })),
    },
  };
}
