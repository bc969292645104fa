import { loadLibrary, loadOwnRubrics } from './content.ts';
import { partnersOf } from './model/handbook.ts';
import type { Locale } from './model/locale.ts';
import { isInSection, officialFor, officialOfTable, type Official } from './model/official.ts';
import type { Grade, Rubric } from './model/rubric/rubric.ts';
import { translationOf } from './model/section/beside.ts';
import type { Section } from './model/section/section.ts';
import { caseName } from './model/case-file.ts';
import { hasFormat, hasPage, type SwitchedPage } from './model/switches.ts';

/** A path for each language of the handbook, for `getStaticPaths`. */
export async function localePaths(): Promise<
  { params: { locale: Locale }; props: { locale: Locale } }[]
> {
  const { handbook } = await loadLibrary();
  return handbook.locales.map((locale) => ({ params: { locale }, props: { locale } }));
}

/** A path for each language, for a page that a handbook may switch off. */
export function pathsOf(page: SwitchedPage): typeof localePaths {
  return async () => (hasPage((await loadLibrary()).handbook, page) ? localePaths() : []);
}

/** A path for each language to put sheets together, where there are rubrics to make them of. */
export async function builderPaths(): ReturnType<typeof localePaths> {
  return hasPage((await loadLibrary()).handbook, 'builder') ? rubricsPaths() : [];
}

/** A path for each language, where there are rubrics at all. */
export async function rubricsPaths(): ReturnType<typeof localePaths> {
  const { rubrics } = await loadLibrary();
  return rubrics.length > 0 ? localePaths() : [];
}

/** A path for each language, where there is a glossary. */
export async function glossaryPaths(): ReturnType<typeof localePaths> {
  const { glossary } = await loadLibrary();
  return glossary.length > 0 ? localePaths() : [];
}

/** A path for each language, where there is a reading path. */
export async function pathPaths(): ReturnType<typeof localePaths> {
  const { orientation } = await loadLibrary();
  return orientation.steps.length > 0 ? localePaths() : [];
}

/** A path for each section in each language. */
export async function sectionPaths(): Promise<
  { params: { locale: Locale; section: string }; props: { section: Section } }[]
> {
  const { handbook, sections } = await loadLibrary();
  return handbook.locales
    .flatMap((locale) => sections[locale])
    .map((section) => ({
      params: { locale: section.locale, section: section.slug },
      props: { section },
    }));
}

/** A path for each section in each language with each other one that stands beside it. */
export async function besidePaths(): Promise<
  {
    params: { locale: Locale; section: string; other: Locale };
    props: { section: Section; translation: Section };
  }[]
> {
  const { handbook, sections } = await loadLibrary();
  return handbook.locales.flatMap((locale) =>
    partnersOf(handbook, locale).flatMap((other) =>
      sections[locale].flatMap((section) => {
        const translation = translationOf(section, sections[other]);
        if (!translation) return [];
        const params = { locale, section: section.slug, other };
        return { params, props: { section, translation } };
      }),
    ),
  );
}

/** A path for each section of which there is an official text, in each language that has the section whole. */
export async function officialPaths(): Promise<
  { params: { locale: Locale; section: string }; props: { section: Section; official: Official } }[]
> {
  const { official } = await loadLibrary();
  if (official.length === 0) return [];
  return (await sectionPaths()).flatMap(({ params, props: { section } }) => {
    const text = officialFor(official, section.locale);
    return text && !section.isDigest && isInSection(text, section.id)
      ? [{ params, props: { section, official: text } }]
      : [];
  });
}

/** A path for each rubric of which there is an official text in each language. */
export async function officialTablePaths(): Promise<
  {
    params: { locale: Locale; rubric: string };
    props: { rubric: Rubric; official: Official };
  }[]
> {
  const { official } = await loadLibrary();
  return (await rubricPaths()).flatMap(({ params, props: { locale, rubric } }) => {
    const text = officialOfTable(official, rubric, locale);
    return text ? [{ params, props: { rubric, official: text } }] : [];
  });
}

/** For each language the sections that have another text beside them, by that text: none where there are none. */
export async function sidesPaths(): Promise<
  { params: { locale: Locale }; props: { sides: Record<string, string[]> } }[]
> {
  const paths = [
    ...(await besidePaths()).map(({ params }) => params),
    ...(await officialPaths()).map(({ params }) => ({ ...params, other: 'official' })),
  ];
  return [...Map.groupBy(paths, ({ locale }) => locale)].map(([locale, own]) => {
    const sides: Record<string, string[]> = {};
    for (const { section, other } of own) (sides[other] ??= []).push(section);
    return { params: { locale }, props: { sides } };
  });
}

/** A path for each step of the new hire's reading path in each language. */
export async function stepPaths(): Promise<
  { params: { locale: Locale; step: string }; props: { number: number } }[]
> {
  const { handbook, orientation } = await loadLibrary();
  return handbook.locales.flatMap((locale) =>
    orientation.steps.map((_step, index) => ({
      params: { locale, step: String(index + 1) },
      props: { number: index + 1 },
    })),
  );
}

/** A path for each rubric in each language. */
export async function rubricPaths(): Promise<
  {
    params: { locale: Locale; rubric: string };
    props: { locale: Locale; rubric: Rubric };
  }[]
> {
  const { handbook, rubrics } = await loadLibrary();
  return handbook.locales.flatMap((locale) =>
    rubrics.map((rubric) => ({
      params: { locale, rubric: rubric.id },
      props: { locale, rubric },
    })),
  );
}

/** A path for each grade of each rubric in each language. */
export async function gradePaths(): Promise<
  {
    params: { locale: Locale; rubric: string; grade: string };
    props: { locale: Locale; rubric: Rubric; grade: Grade };
  }[]
> {
  return (await rubricPaths()).flatMap(({ params, props }) =>
    props.rubric.grades.map((grade) => ({
      params: { ...params, grade: grade.id },
      props: { ...props, grade },
    })),
  );
}

/** A path for each grade's self-check on screen. */
export async function selfCheckPaths(): ReturnType<typeof gradePaths> {
  return hasPage((await loadLibrary()).handbook, 'selfCheck') ? gradePaths() : [];
}

/** What the route of a rubric's file gets. */
export interface RubricFileProps {
  rubric: Rubric;
  /** The same with each language's own texts alone: what one borrows from the first is empty in it. */
  own: Rubric;
  /** The handbook's languages, which the file holds. */
  locales: readonly Locale[];
}

/** A path for each rubric's files, which hold every language. */
export async function rubricFilePaths(): Promise<
  { params: { rubric: string }; props: RubricFileProps }[]
> {
  const { handbook, rubrics } = await loadLibrary();
  const { locales } = handbook;
  const owns = await loadOwnRubrics();
  return rubrics.map((rubric) => {
    const own = owns.find(({ id }) => id === rubric.id) ?? rubric;
    return { params: { rubric: rubric.id }, props: { rubric, own, locales } };
  });
}

/** What the route of a rubric as a framework of competencies gets. */
export type CaseFileProps = Omit<RubricFileProps, 'locales'> & { locale: Locale };

/** A path for each rubric as a framework of competencies, in each language. */
export async function casePaths(): Promise<{ params: { rubric: string }; props: CaseFileProps }[]> {
  const { handbook } = await loadLibrary();
  if (!hasFormat(handbook, 'case')) return [];
  return (await rubricFilePaths()).flatMap(({ props: { rubric, own, locales } }) =>
    locales.map((locale) => ({
      params: { rubric: caseName(rubric.id, locale, locales) },
      props: { rubric, own, locale },
    })),
  );
}

/** The files that make the pages look like the organisation's: its accent as a style sheet, logo and favicon. */
export async function lookPaths(): Promise<{ params: { name: string; ending: string } }[]> {
  const { accent, logo, favicon } = (await loadLibrary()).handbook.look ?? {};
  const files = new Set([accent === undefined ? undefined : 'accent.css', logo, favicon]);
  return [...files]
    .filter((file) => file !== undefined)
    .map((file) => {
      const dot = file.lastIndexOf('.');
      return { params: { name: file.slice(0, dot), ending: file.slice(dot + 1) } };
    });
}
