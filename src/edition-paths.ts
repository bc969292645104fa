import { loadLibrary } from './content.ts';
import { unlistedPages, loadHistory } from './editions.ts';
import type { Edition } from './model/edition/edition.ts';
import { formsOf, goneIn, type GonePage } from './model/edition/gone.ts';
import { textPath, wayPath, type Step } from './model/edition/history.ts';
import type { Locale } from './model/locale.ts';
import { localePaths } from './static-paths.ts';

/** A path for each language, where editions were kept. */
export async function changesPaths(): ReturnType<typeof localePaths> {
  return (await loadHistory()) ? localePaths() : [];
}

/** A path for each edition beside the content as it stands, and for each beside the next one: `2026-04-01/2027-04-01`. */
export async function stepOfEditionPaths(): Promise<
  { params: { locale: Locale; way: string }; props: { step: Step } }[]
> {
  const { steps = [] } = (await loadHistory()) ?? {};
  return (await localePaths()).flatMap(({ params }) =>
    steps.map((step) => ({
      params: { ...params, way: wayPath(step) },
      props: { step },
    })),
  );
}

/** A path for each edition as it read, in each language. */
export async function editionPaths(): Promise<
  { params: { locale: Locale; edition: string }; props: { edition: Edition } }[]
> {
  const { editions = [] } = (await loadHistory()) ?? {};
  const paths = (await localePaths()).flatMap(({ params }) =>
    editions.map((edition) => ({
      params: { ...params, edition: edition.date },
      props: { edition },
    })),
  );
  for (const { params } of paths)
    unlistedPages.add(`${params.locale}/${textPath(params.edition)}/`);
  return paths;
}

/** A path for each page that an edition had and the content as it stands has not, in each language that had it. */
export async function gonePaths(): Promise<
  { params: { locale: Locale; gone: string }; props: { page: GonePage } }[]
> {
  const history = await loadHistory();
  const { handbook, official } = await loadLibrary();
  const paths = handbook.locales.flatMap((locale) =>
    (history ? goneIn(history, locale).pages : []).flatMap((page) =>
      formsOf(page, { handbook, official }, locale).map((gone) => ({
        params: { locale, gone },
        props: { page },
      })),
    ),
  );
  for (const { params } of paths) unlistedPages.add(`${params.locale}/${params.gone}/`);
  return paths;
}
