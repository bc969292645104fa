import type { Library } from './library.ts';
import type { Locale } from './locale.ts';
import { stepKey, type OrientationStep } from './orientation.ts';
import { minutesToRead } from './reading-time.ts';
import { gradeName, stageAt, type Grade, type Rubric } from './rubric/rubric.ts';
import { placeFor, type findPlace } from './section/links.ts';
import type { Section } from './section/section.ts';
import type { Urls } from './urls.ts';

/** What the path is made from. */
export interface PathSource extends Pick<Library, 'orientation' | 'rubrics'> {
  locale: Locale;
  urls: Urls;
  /** The sections of the language. */
  sections: readonly Section[];
  /** Those of the first language, where that is another one: what the language lacks is read there. */
  originals?: readonly Section[];
}

/** Something that a step reads: a place of the policy, or the page of a grade. */
export interface PathReading {
  /** Its address, which says from which step one comes (`?step=3`): the page then shows the way on. */
  href: string;
  /** The language of the page: another one than the path's, where the path's lacks the section. */
  locale: Locale;
  /** The policy's number; none for what has no number. */
  number: string | undefined;
  title: string;
  /** With fractions. */
  minutes: number;
}

/** A place where a check's answer stands. */
export interface PathAnswer {
  href: string;
  /** The language of its page. */
  locale: Locale;
  /** What the place is cited by: the number or the title of what it stands in, and which paragraph of it, from 1. */
  label: string;
  paragraph: number | undefined;
}

/** A step of the way through the handbook, with all that its views show: on the web, for projection, on paper. */
export interface PathStep {
  /** From 1. */
  number: number;
  /** What a reader's tick is kept by. */
  key: string;
  href: string;
  title: string;
  why: string;
  /** What everybody reads. */
  readings: readonly PathReading[];
  /** Pages of grades, of which each reader reads one. */
  grades: readonly (PathReading & { rubric: string; grade: string })[];
  /** Whole minutes, one at the least. */
  minutes: number;
  question: string | undefined;
  check:
    | {
        question: string;
        choices: readonly { text: string; right: boolean }[];
        because: string;
        answer: PathAnswer | undefined;
      }
    | undefined;
}

/** The name of the page of a step, below the language's folder: `start/3`. */
export function stepPage(number: number): string {
  return `start/${number}`;
}

/** The steps of the new hire's way through the handbook, in order. */
export function pathSteps(source: PathSource): PathStep[] {
  return source.orientation.steps.map((step, index) => stepOf(source, step, index + 1));
}

/** The minutes of all steps as they are shown, so that the reader who adds them up finds the same. */
export function totalMinutes(steps: readonly PathStep[]): number {
  return steps.reduce((sum, { minutes }) => sum + minutes, 0);
}

function stepOf(source: PathSource, step: OrientationStep, number: number): PathStep {
  const { locale, rubrics, sections, originals = sections, urls } = source;
  const readings = step.read.flatMap((anchor) => {
    const found = placeFor(sections, originals, anchor);
    return found ? [placeReading(source, found, number)] : [];
  });
  const grades = (step.grades ?? []).flatMap((wanted) => {
    const rubric = rubrics.find(({ id }) => id === wanted.rubric);
    const grade = rubric?.grades.find(({ id }) => id === wanted.grade);
    return rubric && grade ? [gradeReading(source, rubric, grade, number)] : [];
  });
  // One grade is the reader's: the longest, so that nobody is promised too little.
  const longest = Math.max(0, ...grades.map(({ minutes }) => minutes));
  const minutes = readings.reduce((sum, reading) => sum + reading.minutes, longest);
  const { check } = step;
  return {
    number,
    key: stepKey(step),
    href: urls.page(locale, stepPage(number)),
    title: step.title?.[locale] ?? titleFrom([...readings, ...grades], locale),
    why: step.why[locale],
    readings,
    grades,
    minutes: Math.max(1, Math.round(minutes)),
    question: step.question?.[locale],
    check: check && {
      question: check.question[locale],
      choices: check.choices.map(({ text, right = false }) => ({ text: text[locale], right })),
      because: check.because[locale],
      answer: answerAt(source, check.place, number),
    },
  };
}

/** A step is called as what it reads first, in the path's own language where it reads any. */
function titleFrom(readings: readonly PathReading[], locale: Locale): string {
  const own = readings.find((reading) => reading.locale === locale);
  return (own ?? readings[0])?.title ?? '';
}

type Found = NonNullable<ReturnType<typeof findPlace<Section>>>;

function placeReading({ locale, urls }: PathSource, found: Found, step: number): PathReading {
  const { section } = found;
  const heading = headingOf(found);
  return {
    href: addressOf(found, locale, urls, step),
    locale: section.locale,
    number: heading?.label ?? section.number,
    title: heading?.title ?? section.title,
    minutes: section.minutes[heading?.anchor ?? ''] ?? 0,
  };
}

function gradeReading(
  { locale, urls }: PathSource,
  rubric: Rubric,
  grade: Grade,
  step: number,
): PathStep['grades'][number] {
  const texts = rubric.competencies.flatMap((competency) => [
    competency.title[locale],
    stageAt(competency, grade.id).text[locale],
  ]);
  return {
    rubric: rubric.id,
    grade: grade.id,
    href: fromStep(urls.grade(locale, rubric.id, grade.id), step),
    locale,
    number: undefined,
    title: `${gradeName(grade, locale)} · ${rubric.shortTitle[locale]}`,
    minutes: minutesToRead([grade.role[locale], ...texts].join('\n'), locale),
  };
}

function answerAt(
  { locale, sections, originals = sections, urls }: PathSource,
  place: string,
  step: number,
): PathAnswer | undefined {
  const found = answerIn(sections, originals, place);
  if (!found) return undefined;
  const { section, anchor } = found;
  const heading = headingOf(found);
  const [, paragraph] = PARAGRAPH.exec(anchor ?? '') ?? [];
  return {
    href: addressOf(found, locale, urls, step),
    locale: section.locale,
    label: heading?.label ?? heading?.title ?? section.number ?? section.title,
    paragraph: paragraph === undefined ? undefined : Number(paragraph),
  };
}

/** Where an answer stands. A digest has paragraphs of its own: the heading above is as near as is known. */
function answerIn(
  sections: readonly Section[],
  originals: readonly Section[],
  place: string,
): Found | undefined {
  const found = placeFor(sections, originals, place);
  if (!found?.section.isDigest) return found;
  return placeFor(sections, originals, place.replace(PARAGRAPH, ''));
}

/** A place's address with the step from which it is reached. Where it is in another language, the path does not go on. */
function addressOf({ section, anchor }: Found, locale: Locale, urls: Urls, step: number): string {
  const address = urls.section(section.locale, section.slug, anchor);
  return section.locale === locale ? fromStep(address, step) : address;
}

const PARAGRAPH = /-p(\d+)$/u;

/** The heading at a place, or that of a paragraph; none in the words before the first one. */
function headingOf({ section, anchor = '' }: Found): Section['headings'][number] | undefined {
  const above = anchor.replace(PARAGRAPH, '');
  return section.headings.find((each) => each.anchor === above);
}

/** An address with the step from which it is reached. */
function fromStep(href: string, step: number): string {
  return href.replace(/(?=#|$)/u, `?step=${step}`);
}
