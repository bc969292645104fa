import { officialWords } from '../../i18n/official/index.ts';
import { fill } from '../../i18n/template.ts';
import type { SectionText } from '../../markdown/section-text.ts';
import type { Locale } from '../../model/locale.ts';
import { cellPassages, officialAnchor, type Official } from '../../model/official.ts';
import { gradePassages } from '../../model/passage-id.ts';
import type { Rubric } from '../../model/rubric/rubric.ts';
import { ladderView } from '../../model/rubric/view.ts';
import type { Urls } from '../../model/urls.ts';
import { gradeConcept } from './rubric-records.ts';
import type { SearchRecord } from './record.ts';

/** A number of a note in an official text. */
const NOTE = /\[\^([^\]]+)\]/gu;

/** What the content says, as far as these records need it. */
export interface OfficialContent {
  official: readonly Official[];
  rubrics: readonly Rubric[];
  texts: readonly Pick<SectionText, 'section'>[];
}

/**
 * The records of the official text in a language, each at home in the handbook's own record of the same place; none where
 * there is no such text. One in another language is found in that language, as its words are no words of this one.
 *
 * @param own the records of the handbook
 */
export function officialRecords(
  { official, rubrics, texts }: OfficialContent,
  own: readonly SearchRecord[],
  locale: Locale,
  urls: Urls,
): SearchRecord[] {
  const text = official.find((each) => each.locale === locale);
  if (!text) return [];
  const byId = new Map(own.map((record) => [record.id, record]));
  const recordOf = (id: string, said: readonly string[], url: string): SearchRecord[] => {
    const home = byId.get(id);
    if (!home || said.length === 0) return [];
    return [
      {
        ...home,
        id: `official:${id}`,
        kind: 'section',
        url,
        title: fill(officialWords(locale).found, { title: home.title }),
        text: said.join('\n').replace(NOTE, ''),
        also: '',
        places: [],
        about: [],
        home: id,
      },
    ];
  };
  const saidAt = (id: string): readonly string[] => text.passages[id]?.paragraphs ?? [];
  return [
    ...texts.flatMap(({ section }) =>
      section.isDigest
        ? []
        : partsOf(section, text).flatMap(({ anchor, said }) =>
            recordOf(
              `section:${anchor}`,
              said,
              urls.official(locale, section.slug, anchor === section.anchor ? undefined : anchor),
            ),
          ),
    ),
    ...rubrics.flatMap((rubric) => [
      ...rubric.grades.flatMap(({ id }) =>
        recordOf(
          gradeConcept(rubric.id, id),
          saidAt(`${gradePassages(rubric, { id })}/role`),
          `${urls.grade(locale, rubric.id, id)}#${officialAnchor('role')}`,
        ),
      ),
      ...rubric.competencies.flatMap((competency) => {
        const cells = cellPassages(rubric.id, competency);
        return ladderView(rubric, competency).stages.flatMap(({ stage, anchor }) =>
          recordOf(
            `cell:${rubric.id}/${anchor}`,
            saidAt(cells[competency.stages.indexOf(stage)] ?? ''),
            urls.competency(locale, rubric.id, competency.id, officialAnchor(anchor)),
          ),
        );
      }),
    ]),
  ];
}

/** What an official text says in a section, by its headings; notes stand with what cites them. */
function partsOf(
  { id, anchor, headings }: SectionText['section'],
  { passages }: Official,
): { anchor: string; said: string[] }[] {
  const first: string[] = [];
  const parts = new Map([[anchor, first]]);
  for (const heading of headings) parts.set(heading.anchor, []);
  const own = Object.entries(passages).flatMap(([name, { paragraphs }]) =>
    name.startsWith(`${id}#`) ? [{ key: name.slice(id.length + 1), paragraphs }] : [],
  );
  const isNote = ({ key }: { key: string }): boolean => key.startsWith('note-');
  for (const { key, paragraphs } of own.filter((each) => !isNote(each))) {
    const place = key.replace(/-x\d+$/u, '');
    const part = parts.get(place) ?? parts.get(place.replace(/-p\d+$/u, '')) ?? first;
    part.push(...paragraphs);
  }
  for (const { key, paragraphs } of own.filter(isNote)) {
    const number = `[^${key.slice('note-'.length)}]`;
    const cites = (said: readonly string[]): boolean => said.some((text) => text.includes(number));
    ([...parts.values()].find(cites) ?? first).push(...paragraphs);
  }
  return [...parts].map(([each, said]) => ({ anchor: each, said }));
}
