import { ownFirst } from '../../model/locale.ts';
import type { ChoiceSheets } from '../../model/sheet-offer.ts';
import type { Urls } from '../../model/urls.ts';
import type { PrintedSheet, SheetKind } from './kinds.ts';
import { linkTo, measureFile, type Measure } from './offers.ts';

/** How the language of a sheet is told to the comparison that offers it; none for kinds that show no choice of grades. */
const CHOICES: Partial<Record<SheetKind, (sheet: PrintedSheet) => string>> = {
  matrix: ({ locale }) => locale,
  comparison: ({ locale }) => locale,
  matrixBilingual: ({ locale, languages }) => ownFirst(locale, languages).join(' '),
};

/** The sheets that show what a reader can choose in a rubric's table. */
export async function choiceSheetsOf(
  rubric: string,
  sheets: readonly PrintedSheet[],
  urls: Urls,
  measure: Measure = measureFile,
): Promise<ChoiceSheets> {
  const found: ChoiceSheets = {};
  for (const sheet of sheets.filter((each) => each.rubric === rubric)) {
    const language = CHOICES[sheet.kind]?.(sheet);
    if (language === undefined) continue;
    (found[language] ??= {})[sheet.grades.join(',')] = await linkTo(sheet, urls, measure);
  }
  return found;
}
