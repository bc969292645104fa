import { ownFirst, type Locale } from '../../model/locale.ts';
import type { Rubric } from '../../model/rubric/rubric.ts';
import type { SheetChoice } from '../../model/builder-choice.ts';
import type { PrintLink } from '../../model/sheet-offer.ts';
import type { Urls } from '../../model/urls.ts';
import { SHEET_KINDS, type PrintedSheet, type SheetKind } from './kinds.ts';
import { fullName } from './labels.ts';
import { linkTo, measureFile, type Measure } from './offers.ts';

/** The kinds that say just what can be put together, too: how many participants each has columns for. */
const SEATS: Partial<Record<SheetKind, number>> = {
  matrix: 0,
  matrixBilingual: 0,
  comparison: 0,
  group: 6,
  groupLarge: 12,
};

/** A file that is ready to print, and the choice of which it says just the same. */
export interface ReadySheet extends PrintLink {
  choice: SheetChoice;
  /** Its grade, or its grades, in few words. */
  grade: string;
}

/**
 * The sheets that say just the same as one that can be put together.
 *
 * @param locale the language of the page that offers them
 */
export async function readySheets(
  locale: Locale,
  sheets: readonly PrintedSheet[],
  rubrics: readonly Rubric[],
  urls: Urls,
  measure: Measure = measureFile,
): Promise<ReadySheet[]> {
  const found: ReadySheet[] = [];
  for (const sheet of sheets) {
    const rubric = rubrics.find(({ id }) => id === sheet.rubric);
    const choice = rubric && choiceOf(sheet, rubric);
    // Where two languages share a cell, the page's own comes first.
    if (!choice || (choice.languages.length > 1 && sheet.locale !== locale)) continue;
    const link = await linkTo(sheet, urls, measure);
    found.push({ ...link, label: fullName(sheet), choice, grade: sheet.label });
  }
  return found;
}

function choiceOf(
  { kind, locale, languages, grades }: PrintedSheet,
  rubric: Rubric,
): SheetChoice | undefined {
  const seats = SEATS[kind];
  if (seats === undefined) return undefined;
  const { paper, landscape } = SHEET_KINDS[kind];
  return {
    rubric: rubric.id,
    grades: rubric.grades
      .map(({ id }) => id)
      .filter((id) => grades.length === 0 || grades.includes(id)),
    competencies: rubric.competencies.map(({ id }) => id),
    languages: ownFirst(locale, languages),
    columns: [],
    seats,
    paper,
    landscape,
  };
}
