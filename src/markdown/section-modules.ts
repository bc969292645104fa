import { LOCALES } from '../model/locales.ts';

/** The name by which pages import the sections, as MDX has made them into components. */
const NAME = 'virtual:sections';

/** A plugin of Vite, as far as this one is one. */
interface SectionModules {
  name: string;
  resolveId: (id: string) => string | undefined;
  load: (id: string) => string | undefined;
}

/**
 * Gives pages the sections of a content folder: a module with all of them by their paths from the project's folder.
 *
 * @param folder the content folder, from the project's folder
 */
export function sectionModules(folder: string): SectionModules {
  const resolved = `\0${NAME}`;
  const files = JSON.stringify(`/${folder}/{${LOCALES.join(',')}}/*.mdx`);
  return {
    name: 'section-modules',
    resolveId: (id) => (id === NAME ? resolved : undefined),
    // Folders with a dot, in which tests put their content, are looked into as well.
    load: (id) =>
      id === resolved
        ? `export const sections = import.meta.glob(${files}, { eager: true, exhaustive: true });`
        : undefined,
  };
}
