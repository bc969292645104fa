import { join } from 'node:path';
import { CONTENT } from '../../content-folder.ts';
import { languageName, stringsOf } from '../../i18n/index.ts';
import { noticeIn } from '../../i18n/notice.ts';
import { authoritative, traitsOf, type Locale } from '../../model/locale.ts';
import {
  pathSteps,
  totalMinutes,
  type PathReading,
  type PathStep,
} from '../../model/orientation-path.ts';
import { passagesOfStep } from '../../model/orientation.ts';
import { ageMark } from './aging.ts';
import type { SheetDraft, SheetSource } from './sheet.ts';

/** The new hire's reading path for a training: what to read, the questions with room to answer them, and the answers. */
export function orientationSheet(source: SheetSource): SheetDraft {
  const { handbook, locale, texts, urls } = source;
  const { path, sheets, start } = stringsOf(locale);
  const sections = texts[locale].map((text) => text.section);
  const originals = texts[authoritative(handbook.locales)].map((text) => text.section);
  const steps = pathSteps({ ...source, sections, originals });
  const { trainer } = path;
  const notice = noticeIn(handbook, locale);
  return {
    path: 'orientation',
    title: `${sheets.orientation} | ${handbook.title[locale]}`,
    name: sheets.orientation,
    label: sheets.orientation,
    address: urls.page(locale, 'start/all'),
    source: join(CONTENT, 'orientation.json'),
    data: {
      over: handbook.policy.name[locale],
      heading: start.title,
      lines: [trainer.name, trainer.date],
      columns: [trainer.columns.step, trainer.columns.reads, trainer.columns.minutes],
      pace: [
        start.total(totalMinutes(steps)),
        trainer.pace(traitsOf(locale).perMinute),
        ...(notice === undefined ? [] : [notice]),
      ],
      words: {
        reads: path.reads,
        question: path.question,
        check: path.check,
        answers: trainer.answers,
      },
      steps: steps.map((step) => stepData(step, steps.length, source)),
    },
  };
}

function stepData(step: PathStep, all: number, source: SheetSource): object {
  const { locale, orientation } = source;
  const { path } = stringsOf(locale);
  const { number, title, why, question, check } = step;
  const passages = passagesOfStep(orientation.steps, number);
  const marked = (text: string, key: string): string =>
    text + ageMark(source, locale, `${passages}/${key}`);
  return {
    number: path.place(number, all),
    title: marked(title, 'title'),
    why: marked(why, 'why'),
    reads: [...step.readings, ...step.grades].map((reading) => nameOf(reading, locale)),
    minutes: path.trainer.minutes(step.minutes),
    question: question === undefined ? null : marked(question, 'question'),
    check: check
      ? {
          question: marked(check.question, 'check/question'),
          choices: check.choices.map(({ text }, at) =>
            marked(text, `check/choices/${at + 1}/text`),
          ),
        }
      : null,
    answer: check ? answerData(check, marked(check.because, 'check/because'), locale) : null,
  };
}

/** What is read, and in which language where that is another one. */
function nameOf({ number, title, locale: other }: PathReading, locale: Locale): object {
  const { inOther } = stringsOf(locale).languages;
  return {
    lang: other,
    text: number === undefined ? title : `${number} ${title}`,
    ...(other !== locale && { told: inOther(languageName(other, locale)) }),
  };
}

function answerData(
  { choices, answer }: NonNullable<PathStep['check']>,
  because: string,
  locale: Locale,
): object {
  const { path, sheets } = stringsOf(locale);
  const right = choices.filter((choice) => choice.right).map(({ text }) => text);
  const place =
    answer &&
    (answer.paragraph === undefined
      ? answer.label
      : path.paragraph(answer.label, answer.paragraph));
  return { text: right.join(sheets.between), because, place: place ?? null };
}
