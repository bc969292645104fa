import { inLanguage, ownFirst, type Locale } from '../../../src/model/locales.ts';
import type { Library } from '../../../src/search/query/language.ts';
import { createEditions } from '../../../src/search/query/editions.ts';
import type { Fetcher } from '../../../src/search/query/store.ts';
import { buildIndex, type IndexFiles } from '../../../src/search/index/build-index.ts';
import type { Concept, SearchRecord, SearchSource } from '../../../src/search/records/record.ts';

/** The languages of the small handbook. */
export const SAMPLE_LOCALES: readonly Locale[] = ['ja', 'en'];

/** A record of a small handbook. */
export function sampleRecord(
  record: Partial<SearchRecord> & Pick<SearchRecord, 'id' | 'locale' | 'title' | 'text'>,
): SearchRecord {
  return {
    kind: 'section',
    url: `/${record.locale}/${record.id.replace(':', '/')}/`,
    number: undefined,
    trail: [],
    also: '',
    places: [],
    about: [],
    grades: [],
    competencies: [],
    ...record,
  };
}

const concept = (id: string, ja: string[], en: string[], locale: Locale): Concept => ({
  id,
  name: (locale === 'ja' ? ja : en)[0] ?? '',
  names: locale === 'ja' ? [...ja, ...en] : [...en, ...ja],
  readings: ja.filter((name) => READINGS.includes(name)),
  leads: LEADS[id] ?? [],
  record: id,
  home: HOMES[id],
});

/** Names that only say how others are read. */
const READINGS = ['いくじきゅうぎょう'];

/** Where terms are at home. */
const HOMES: Record<string, string> = {
  'term:leave': 'section:2-6-4',
  'term:appraisal': 'section:2-4-2',
  'term:harassment': 'section:2-2-5',
};

/** What leads to terms and is none of their names. */
const LEADS: Record<string, string[]> = { 'term:leave': ['産休', 'maternity leave'] };

const concepts = (locale: Locale): Concept[] => [
  concept(
    'term:leave',
    ['育児休業', '育休', 'いくじきゅうぎょう'],
    ['childcare leave', 'parental leave'],
    locale,
  ),
  concept('term:appraisal', ['人事評価', '人評'], ['performance appraisal', 'evaluation'], locale),
  concept('term:appraiser', ['評価者'], ['appraiser'], locale),
  concept('term:harassment', ['ハラスメント', 'パワハラ'], ['harassment', 'bullying'], locale),
  concept('grade:ladder/6', ['課長級', '6級', '課長'], ['Manager', 'Grade 6'], locale),
];

const TEXTS = [
  {
    id: 'section:2-6-4',
    places: ['2-6-4', '2-6-4-p1'],
    about: ['term:leave'],
    grades: [],
    ja: ['働き方改革の推進', '男性職員の育児休業の取得を促します。'],
    en: ['Work-style reform', 'Male staff are encouraged to take childcare leave.'],
  },
  {
    id: 'section:2-4-2',
    places: ['2-4-2'],
    about: ['term:appraisal'],
    grades: ['6'],
    ja: ['人事評価制度', '能力を伸ばすための制度です。人事評価は年に一度です。'],
    en: ['Performance appraisal', 'The scheme develops abilities, once a year.'],
  },
  {
    id: 'section:2-2-5',
    places: ['2-2-5'],
    about: [],
    grades: ['5'],
    ja: ['面談', '評価者は人事評価の結果を伝えます。パワー・ハラスメントは許しません。'],
    en: ['Interviews', 'Appraisers tell the results. Promoting harassment-free work.'],
  },
  {
    id: 'section:2-3-4',
    places: ['2-3-4'],
    about: [],
    grades: [],
    ja: ['派遣研修', 'ＤＸを学ぶ研修に職員を派遣します。庁内公募とは違います。'],
    en: ['Dispatch training', 'Staff are sent to learn about DX.'],
  },
] as const;

export function sampleSource(locale: Locale): SearchSource {
  const sections = TEXTS.map(({ id, places, about, grades, ...text }) =>
    sampleRecord({
      id,
      locale,
      places: [...places],
      about: [...about],
      grades: [...grades],
      title: inLanguage<readonly [string, string]>(text, locale)[0],
      text: inLanguage<readonly [string, string]>(text, locale)[1],
    }),
  );
  const terms = concepts(locale).map(({ id, name }) =>
    sampleRecord({
      id,
      locale,
      kind: id.startsWith('term:') ? 'term' : 'grade',
      title: name,
      text: locale === 'ja' ? '定義です。' : 'A definition.',
      about: [id],
      grades: id.startsWith('grade:') ? ['6'] : [],
    }),
  );
  return {
    locale,
    records: [...sections, ...terms],
    concepts: concepts(locale),
    tables: [],
    questions: [],
    citation: ['方針', 'Policy'],
    suggestions: [],
  };
}

/** Fetches the files of an index as a server would: what it has not is an error. */
export function fetcherOf(files: IndexFiles): Fetcher {
  return (path) => {
    const file = files.get(path);
    return file ? Promise.resolve(file) : Promise.reject(new Error(`404 for ${path}`));
  };
}

/** A small handbook in two languages, indexed like a real one. */
export async function sampleIndex(
  change = (source: SearchSource): SearchSource => source,
): Promise<{
  files: IndexFiles;
  library: (own: Locale) => Promise<Library>;
}> {
  const files = await buildIndex(SAMPLE_LOCALES.map((locale) => change(sampleSource(locale))));
  const libraries = new Map(
    SAMPLE_LOCALES.map((own) => [
      own,
      createEditions(fetcherOf(files), ownFirst(own, SAMPLE_LOCALES)).latest(),
    ]),
  );
  return {
    files,
    library: async (own) => {
      const library = await libraries.get(own);
      if (!library) throw new Error(`There is no index in ${own}`);
      return library;
    },
  };
}
