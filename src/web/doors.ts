import { sharesStages } from '../model/rubric/rubric.ts';
import type { PrintLink } from '../model/sheet-offer.ts';
import { hasSheets } from '../model/switches.ts';
import { mainLinks } from './main-links.ts';
import type { PageContext } from './page-context.ts';
import { rubricReach } from './rubric-reach.ts';

/** A way into the handbook, with the links behind it that people want most. */
export interface Door {
  title: string;
  text: string;
  href: string;
  links: readonly DoorLink[];
}

/** A link of a door. */
export interface DoorLink {
  href: string;
  number?: string | undefined;
  title: string;
  /** What explains the title, in small letters. */
  note?: string;
}

/** Doors are equally full, and none is a list to search through. */
const MOST = 3;

/**
 * The doors of the home page.
 *
 * @param sheets what the print door offers first
 */
export function doorsOf(context: PageContext, sheets: readonly PrintLink[]): Door[] {
  const { handbook, locale, orientation, rubrics, shows, strings, urls } = context;
  const words = strings.home;
  const start = mainLinks(context).find(({ page }) => page === 'read');
  const print = urls.page(locale, 'print');
  const hasGrades = rubrics.length > 0;
  const ownGrade =
    hasGrades && hasSheets(handbook, 'selfCheck')
      ? [{ href: `${print}?for=self-check`, title: strings.desk.ownGrade }]
      : [];
  const newcomers = sectionLinks(context, handbook.doors.newcomers);
  // Where no path leads them, the first of the sections does.
  const own = shows('start') ? newcomers[0]?.href : undefined;
  const way = orientation.steps.length > 0 ? urls.page(locale, 'start') : own;
  const doors: Door[] = [
    {
      title: words.readTitle,
      text: words.readText,
      href: start?.href ?? urls.home(locale),
      links: readLinks(context),
    },
    ...(hasGrades
      ? [
          {
            title: words.compareTitle,
            text: words.compareText,
            href: urls.rubrics(locale),
            links: rubricLinks(context),
          },
        ]
      : []),
    ...(shows('print')
      ? [
          {
            title: words.printTitle,
            text: words.printText,
            href: print,
            links: [
              ...sheets
                .slice(0, ownGrade.length > 0 ? MOST - 1 : MOST)
                .map(({ href, label }) => ({ href, title: label })),
              ...ownGrade,
            ],
          },
        ]
      : []),
    ...(way !== undefined
      ? [
          {
            title: words.newcomersTitle,
            text: words.newcomersText,
            href: way,
            links: newcomers,
          },
        ]
      : []),
  ];
  return doors.map((door) => ({ ...door, links: door.links.slice(0, MOST) }));
}

/** What the handbook offers to read first; in place of what a language lacks, the first sections that it has. */
function readLinks(context: PageContext): DoorLink[] {
  const { read } = context.handbook.doors;
  const own = context.sections.map(({ id }) => id);
  const there = read.filter((id) => own.includes(id));
  const others = own.filter((id) => !read.includes(id));
  return sectionLinks(context, [...there, ...others].slice(0, read.length));
}

function sectionLinks({ locale, sections, urls }: PageContext, ids: readonly string[]): DoorLink[] {
  return ids.flatMap((id) =>
    sections
      .filter((section) => section.id === id)
      .map(({ slug, number, title }) => ({ href: urls.section(locale, slug), number, title })),
  );
}

/** The tables, and where their stages change. */
function rubricLinks(context: PageContext): DoorLink[] {
  const { locale, rubrics, strings, urls } = context;
  return [
    ...rubrics.map((rubric) => ({
      href: urls.rubric(locale, rubric.id),
      title: rubricReach(context, rubric),
      note: rubric.shortTitle[locale],
    })),
    ...(rubrics.some(sharesStages)
      ? [{ href: `${urls.rubrics(locale)}#map`, title: strings.rubrics.map }]
      : []),
  ];
}
