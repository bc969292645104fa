import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { glossarySchema } from '../../src/model/glossary.ts';
import { rubricSchema } from '../../src/model/rubric/rubric.ts';

const load = (path: string): unknown => JSON.parse(readFileSync(`content/${path}`, 'utf8'));
const { terms } = glossarySchema.parse(load('glossary.json'));
const rubrics = ['gyo1', 'gyo2'].map((id) => rubricSchema.parse(load(`rubrics/${id}.json`)));

/** Every text of a language that readers see, by the file it stands in; search-only words are none. */
function textsOf(locale: 'ja' | 'en'): [file: string, text: string][] {
  const prose = readdirSync(`content/${locale}`).map((name): [string, string] => [
    `${locale}/${name}`,
    readFileSync(`content/${locale}/${name}`, 'utf8'),
  ]);
  const shown = (value: unknown): string[] => {
    if (Array.isArray(value)) return value.flatMap(shown);
    if (typeof value !== 'object' || value === null) return [];
    return Object.entries(value).flatMap(([key, inside]) => {
      if (key === 'searchOnly') return [];
      if (key === locale) return [inside].flat().filter((each) => typeof each === 'string');
      return shown(inside);
    });
  };
  const data = [
    'glossary',
    'handbook',
    'orientation',
    'overview',
    'questions',
    'rubrics/gyo1',
    'rubrics/gyo2',
  ];
  return [
    ...prose,
    ...data.map((name): [string, string] => [name, shown(load(`${name}.json`)).join('\n')]),
  ];
}

/** Where a pattern stands, with what it found. */
const findings = (locale: 'ja' | 'en', pattern: RegExp, texts = textsOf(locale)): string[] =>
  texts.flatMap(([file, text]) =>
    [...text.matchAll(pattern)].map((match) => `${file}: ${match[0]}`),
  );

/** What is written as the policy writes: all but the summaries in easy words. */
const formal = textsOf('ja').map(([file, text]): [string, string] => [
  file,
  text.replace(/^easy:\n(?: {2}- .*\n)+/mu, ''),
]);

describe('the Japanese wording', () => {
  it('is spelt as public documents are', () => {
    const kana =
      /.{0,4}(?:もとづ|いっそう|だれ|しくみ|ことば|たとえば|どうし(?=[がで、も])|さまざま|とらえ|気づき|をもとに).{0,4}/gu;
    expect(findings('ja', kana)).toEqual([]);
  });

  it('says 業務 where the policy does: 仕事 is left to the balance with life and to pride in it', () => {
    const elsewhere = /仕事(?!と(?:私?生活|家庭|育児|介護)|そのものへの誇り).{0,6}/gu;
    expect(findings('ja', elsewhere, formal)).toEqual([]);
  });
});

describe('the English wording', () => {
  it('has one word for each term', () => {
    const old =
      /dispatch training|in-house posting|dedicated[ -]post|three minds\b|city manager|team leader|division manager|department head/giu;
    expect(findings('en', old)).toEqual([]);
  });

  it('speaks of supervisors only as the policy does, beside managers', () => {
    expect(findings('en', /(?<!managers and )\bsupervisors?\b/giu)).toEqual([]);
  });
});

describe('the grade titles', () => {
  it('are the same English wherever a grade has the same Japanese name', () => {
    const titles = new Map<string, Set<string>>();
    for (const { grades } of rubrics) {
      for (const { name } of grades) {
        titles.set(name.ja, (titles.get(name.ja) ?? new Set()).add(name.en));
      }
    }
    for (const [ja, en] of titles) {
      const term = terms.find(({ name }) => name.ja === ja);
      expect([...en], ja).toEqual([term?.name.en]);
    }
  });

  it('are what roles and notes call the grades', () => {
    const text = rubrics
      .flatMap(({ grades, notes }) => [
        ...grades.map(({ role }) => role),
        ...notes.map(({ text: said }) => said),
      ])
      .map(({ en }) => en)
      .join('\n');
    expect(text).toContain('assists the division director and the principal officers');
    expect(text).toContain('Assists the department director and others');
    expect(text).toContain('read the column Grade 8, Department director.');
    expect(text).toContain('read the column Grade 1, Officer.');
  });
});

describe('the glossary', () => {
  it('has no name in two places of one term', () => {
    for (const { id, name, synonyms, searchOnly } of terms) {
      for (const locale of ['ja', 'en'] as const) {
        const names = [name[locale], ...synonyms[locale], ...searchOnly[locale]].map((each) =>
          each.toLowerCase(),
        );
        expect(names, id).toEqual([...new Set(names)]);
      }
    }
  });

  it('leads nobody from a bare “ai” to the three ai', () => {
    const [ai] = terms.filter(({ id }) => id === 'three-ai');
    expect(
      [ai?.synonyms.en, ai?.searchOnly.en].flat().map((word) => word?.toLowerCase()),
    ).not.toContain('ai');
  });

  // Other things than the term: the leave of mothers, another plan, another scheme, the other party of an appraisal.
  it.each([
    ['childcare-leave', /産休|maternity/u],
    ['appraiser', /^被評価者$/u],
    ['head-of-workplace', /^上司$|^課長$|^line manager$|boss/u],
    ['comprehensive-guidelines', /総合計画/u],
    ['comeback-scheme', /再雇用/u],
    ['engagement', /やる気/u],
    ['co-creation', /^collaboration$/u],
    ['training-section', /人材育成部門/u],
    ['mental-health-care', /メンヘル/u],
    ['harassment-guidelines', /^harassment guidelines$/u],
  ])('has no wrong name for %s', (id, wrong) => {
    const [term] = terms.filter((each) => each.id === id);
    const names = [term?.synonyms, term?.searchOnly].flatMap((each) => [
      ...(each?.ja ?? []),
      ...(each?.en ?? []),
    ]);
    expect(names.filter((name) => wrong.test(name))).toEqual([]);
  });

  it('prints no slang', () => {
    const printed = terms.flatMap(({ synonyms }) => [...synonyms.ja, ...synonyms.en]);
    expect(
      printed.filter((name) =>
        /メンヘル|イクメン|出世|出戻り|サービス残業|いじめ|嫌がらせ/u.test(name),
      ),
    ).toEqual([]);
  });

  it('explains what the tables and the appraisal speak of', () => {
    const names = terms.map(({ name }) => name.ja);
    expect(names).toEqual(
      expect.arrayContaining([
        '組織力',
        '給料表の区分',
        '管理職・監督者',
        '上司',
        '被評価者',
        '主幹',
        '任期付職員',
        '理事者',
        '部目標・課目標',
        '施政方針',
        '協働',
        '省庁派遣研修',
        '民間企業への派遣研修',
        '主管課',
        '人材マネジメント',
        'メンタルヘルス支援事業',
        '担当・小グループ・大グループ',
      ]),
    );
  });
});
