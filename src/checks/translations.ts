import { problem } from '../i18n/problems/index.ts';
import type { Problem } from '../model/problem.ts';
import type { Manuscript } from './read.ts';

/** Every section stands in every language of the handbook, and in no other. */
export function checkTranslations({
  folder,
  sections,
  locales,
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
  const names = new Set(sections.map(({ name }) => name));
  const missing = [...names].flatMap((name) =>
    present
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
  return [...folders, ...missing, ...extra];
}
