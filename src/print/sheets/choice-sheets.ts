import type { Locale } from '../../model/locale.ts';
import type { ChoiceSheets } from '../../model/sheet-offer.ts';
import type { Urls } from '../../model/urls.ts';
import type { PrintedSheet, SheetKind } from './kinds.ts';
import { linkTo, measureFile, type Measure } from './offers.ts';

/** How the language of a sheet is told to the comparison that offers it; none for kinds that show no choice of grades. */
const CHOICES: Partial<Record<SheetKind, (locale: Locale) => string>> = {
  matrix: (locale) => locale,
  comparison: (locale) => locale,
  matrixBilingual: (locale) => `${locale} both`,
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
    const language = CHOICES[sheet.kind]?.(sheet.locale);
    if (language === undefined) continue;
    (found[language] ??= {})[sheet.grades.join(',')] = await linkTo(sheet, urls, measure);
  }
  return found;
}
