import type { Term } from './glossary.ts';
import type { Handbook } from './handbook.ts';
import type { Localized } from './locale.ts';
import type { Orientation } from './orientation.ts';
import type { Overview } from './overview.ts';
import type { AskedQuestion } from './questions.ts';
import type { Rubric } from './rubric/rubric.ts';
import type { Section } from './section/section.ts';

/** All that `content/` says, as model objects. */
export interface Library {
  handbook: Handbook;
  orientation: Orientation;
  overview: Overview;
  glossary: readonly Term[];
  /** What staff ask; none where the handbook has no such list. */
  questions: readonly AskedQuestion[];
  /** In the order of their ids. */
  rubrics: readonly Rubric[];
  /** The sections of each language in reading order. */
  sections: Localized<readonly Section[]>;
}
