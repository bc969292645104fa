import type { Problem } from '../model/problem.ts';
import type { Manuscript } from './read.ts';

/** Every section stands in every language of the handbook, and in no other. */
export function checkTranslations({ folder, sections, locales }: Manuscript): Problem[] {
  const names = new Set(sections.map(({ name }) => name));
  const missing = [...names].flatMap((name) =>
    locales
      .filter((locale) => !sections.some((file) => file.name === name && file.locale === locale))
      .map((locale) => {
        const twin = sections.find((file) => file.name === name);
        return {
          file: `${folder}/${locale}/${name}`,
          line: 1,
          message: `the translation of ${twin?.path ?? name} is missing`,
          fix: `write ${folder}/${locale}/${name} with the same blocks, or delete ${twin?.path ?? name}`,
        };
      }),
  );
  const extra = sections
    .filter(({ locale }) => !locales.includes(locale))
    .map(({ path, locale }) => ({
      file: path,
      line: 1,
      message: `the handbook has no language “${locale}”`,
      fix: `add "${locale}" to "locales" in ${folder}/handbook.json, or delete the file`,
    }));
  return [...missing, ...extra];
}
