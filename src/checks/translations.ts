import { problem } from '../i18n/problems/index.ts';
import type { Problem } from '../model/problem.ts';
import type { Manuscript } from './read.ts';

/**
 * Every section stands in every language of the handbook, and in no other. A language that is partial may lack some; what
 * it has, the first language has too.
 */
export function checkTranslations({
  folder,
  sections,
  locales,
  partial,
  unread,
  handbook,
}: Manuscript): Problem[] {
  // Where the handbook's languages are not known, that is told already.
  if (!handbook) return [];
  const present = locales.filter((locale) =>
    [...sections, ...unread].some((file) => file.locale === locale),
  );
  const folders = locales
    .filter((locale) => !present.includes(locale))
    .map((locale) => {
      const path = `${folder}/${locale}/`;
      return problem({ file: path, line: 1 }, 'folderMissing', { path, locale });
    });
  const names = new Set(
    sections.filter(({ locale }) => !partial.has(locale)).map(({ name }) => name),
  );
  const [first] = locales;
  const alone = sections
    .filter(({ locale, name }) => partial.has(locale) && !names.has(name))
    .filter(({ name }) => !unread.some((file) => file.name === name && file.locale === first))
    .map(({ path, name, locale }) => {
      const original = `${folder}/${first}/${name}`;
      return problem({ file: path, line: 1 }, 'translationAlone', { locale, original });
    });
  const missing = [...names].flatMap((name) =>
    present
      .filter((locale) => !partial.has(locale))
      .filter(
        (locale) => ![...sections, ...unread].some((f) => f.name === name && f.locale === locale),
      )
      .map((locale) => {
        const path = `${folder}/${locale}/${name}`;
        const twin = sections.find((file) => file.name === name)?.path ?? name;
        return problem({ file: path, line: 1 }, 'translationMissing', { path, twin });
      }),
  );
  const extra = sections
    .filter(({ locale }) => !locales.includes(locale))
    .map(({ path, locale }) => {
      const values = { locale, handbook: `${folder}/handbook.json` };
      return problem({ file: path, line: 1 }, 'languageUnknown', values);
    });
  return [...folders, ...missing, ...alone, ...extra];
}
