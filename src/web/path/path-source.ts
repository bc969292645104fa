import {
  pathSteps,
  type PathAnswer,
  type PathReading,
  type PathStep,
} from '../../model/orientation-path.ts';
import { langTag } from '../../model/lang-tag.ts';
import { passagesOfStep } from '../../model/orientation.ts';
import type { PageContext } from '../page-context.ts';

/** The steps of the new hire's path in the language of a page. */
export function stepsOf(context: PageContext): PathStep[] {
  return pathSteps(context);
}

/** The language of the page that a link of the path leads to, where it is not the path's own. */
export function otherLanguage(
  { locale }: Pick<PathReading, 'locale'>,
  page: Pick<PageContext, 'locale'>,
): string | undefined {
  return locale === page.locale ? undefined : langTag(locale);
}

/** A place with its number: `2-(1) The responsibilities of staff`. */
export function readingName({ number, title }: PathReading): string {
  return number === undefined ? title : `${number} ${title}`;
}

/** The same in few words: its number, where it has one. */
export function readingLabel({ number, title }: PathReading): string {
  return number ?? title;
}

/** A place as it is cited in a sentence: `2-(1)-①, paragraph 1`. */
export function answerName(
  { label, paragraph }: PathAnswer,
  { strings }: Pick<PageContext, 'strings'>,
): string {
  return paragraph === undefined ? label : strings.path.paragraph(label, paragraph);
}

/** What the ids of a step's passages begin with. */
export function stepPassages(
  { orientation: { steps } }: Pick<PageContext, 'orientation'>,
  number: number,
): string {
  return passagesOfStep(steps, number);
}
