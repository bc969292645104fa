import { readFileSync } from 'node:fs';
import { BOTH } from '../setup/rubric.ts';
import { describe, expect, it } from 'vitest';
import { glossarySchema } from '../../src/model/glossary.ts';
import { differenceOf } from '../../src/model/rubric/difference.ts';
import { rubricJson } from '../../src/exports/json.ts';
import { rubricJsonSchema, rubricSchema, type Rubric } from '../../src/model/rubric/rubric.ts';

const read = (id: string): Rubric =>
  rubricSchema.parse(JSON.parse(readFileSync(`content/rubrics/${id}.json`, 'utf8')));
const gyo1 = read('gyo1');
const gyo2 = read('gyo2');

/** `ⅰ 説明力 1-2` … of each competency, as the policy's tables have them. */
const spans = (rubric: Rubric): string[] =>
  rubric.competencies.map(({ stages }) =>
    stages
      .map(({ name, grades }) => `${name.ja} ${[...new Set([grades[0], grades.at(-1)])].join('–')}`)
      .join(', '),
  );

describe('the first table', () => {
  it('has its grades', () => {
    expect(gyo1.grades.map(({ label, name }) => `${label.ja} ${name.ja}`)).toEqual([
      '1級 員級',
      '2級 主任級',
      '3級 主査級',
      '4級 上級主査級',
      '5級 課長補佐級',
      '6級 課長級',
      '7級 参事級',
      '8級 部長級',
    ]);
  });

  it('has its stages over the right grades', () => {
    const judgement = '役割認識・判断力';
    const explanation = '説明力・交渉力・折衝力';
    const talk = 'コミュニケーション・協調性';
    const drive = '積極性・連携';
    expect(spans(gyo1)).toEqual([
      `${judgement} 1–2, ${judgement} 3–4, ${judgement} 5, ${judgement} 6–7, ${judgement} 8`,
      `説明力 1–2, ${explanation} 3–4, ${explanation} 5, ${explanation} 6–7, ${explanation} 8`,
      `${talk} 1–2, ${talk} 3–4, ${talk} 5–8`,
      `${drive} 1–2, ${drive} 3–4, ${drive} 5, ${drive} 6–8`,
      '知識 1–2, 知識・見識 3–4, 知識・見識 5, 知識・見識 6–8',
      '実務能力 1–2, 政策形成能力 3–4, 政策形成能力 5–7, 政策形成構想 8',
      '業務遂行・課題意識 1–2, 業務遂行・業務改善 3–4, 業務遂行・業務改善 5, 業務遂行・業務改善 6–8',
      '業務継続 1–2, 部下の指導・育成 3–8',
      '責任感・倫理・コンプライアンス・接遇 1–8',
      '主査としての素養 1–2, 管理職としての素養 3–4, マネジメント力 5, マネジメント力 6–7, マネジメント力 8',
    ]);
  });

  it('tells who reads another column', () => {
    expect(gyo1.notes.flatMap(({ reads }) => reads ?? [])).toEqual(['8', '1']);
  });
});

describe('the second table', () => {
  it('has its grades', () => {
    expect(gyo2.grades.map(({ label, name }) => `${label.ja} ${name.ja}`)).toEqual([
      '1・2級 員級',
      '3級 班長級',
      '4級 上級班長級',
      '5級 上級主査級',
    ]);
  });

  it('has its stages over the right grades', () => {
    expect(spans(gyo2)).toEqual([
      '役割認識・判断力 1-2–4, 役割認識・判断力 5',
      '説明力 1-2–4, 説明力・交渉力・折衝力 5',
      'コミュニケーション・協調性 1-2–4, コミュニケーション・協調性 5',
      '積極性・連携 1-2–4, 積極性・連携 5',
      '知識 1-2–4, 知識・見識 5',
      '実務能力 1-2–4, 実務能力 5',
      '業務遂行・課題意識 1-2–4, 業務遂行・業務改善 5',
      '業務継続 1-2–4, 部下の指導・育成 5',
      '責任感・倫理・コンプライアンス・接遇 1-2–5',
    ]);
  });
});

describe('the files of the tables', () => {
  it.each([gyo1, gyo2])('are written as the commands write them: $id', (rubric) => {
    expect(rubricJson(rubric, BOTH)).toBe(
      readFileSync(`content/rubrics/${rubric.id}.json`, 'utf8'),
    );
  });

  it('have a schema for editors that is up to date: npm run rubric -- schema renews it', () => {
    expect(readFileSync('content/rubrics/rubric.schema.json', 'utf8')).toBe(
      rubricJsonSchema(['ja', 'en']),
    );
  });
});

describe('both tables', () => {
  it('have 37 and 17 stages', () => {
    const count = (rubric: Rubric): number =>
      rubric.competencies.reduce((sum, { stages }) => sum + stages.length, 0);
    expect([count(gyo1), count(gyo2)]).toEqual([37, 17]);
  });

  it('change between stages exactly what the policy changes', () => {
    const changed = (competency: string, from: string, to: string): string[] => {
      const stages = gyo1.competencies.find(({ id }) => id === competency)?.stages ?? [];
      const text = (id: string): string => stages.find((stage) => stage.id === id)?.text.ja ?? '';
      return differenceOf(text(from), text(to), 'ja')
        .filter(({ kind }) => kind !== 'kept')
        .map(({ kind, text: words }) => `${kind} ${words}`);
    };
    expect(changed('judgement', 'iii', 'iv')).toEqual(['removed 担当業務を', 'later 業務を']);
    expect(changed('judgement', 'iv', 'v')).toEqual([
      'removed 必要に応じて上司に相談しながら',
      'new 責任者として',
    ]);
    expect(changed('initiative', 'iii', 'iv')).toEqual(['removed 担当や', 'new 部や']);
    expect(changed('leadership', 'iv', 'v')).toEqual([
      'removed 管理職と',
      'new 部長職と',
      'removed 部や課の',
      'later 部の',
    ]);
  });

  // Each condition stands at these stages and no others, in both languages.
  it.each([
    ['judgement', '上司に相談しながら', 'consulting the line manager', ['i', 'ii', 'iii', 'iv']],
    ['judgement', '必要に応じて', 'where necessary', ['iii', 'iv']],
    ['judgement', '責任者として', 'as the person responsible', ['v']],
    ['explanation', '上司と連携', 'together with the line manager', ['i']],
    ['explanation', '筋道を立てて', 'coherently', ['ii']],
    ['explanation', '論理的に', 'logically', ['iii', 'iv']],
    ['explanation', '一定の理解を得ながら', 'a measure of understanding', ['iii', 'iv', 'v']],
    ['explanation', '指示', 'directs', ['v']],
    ['initiative', '上司と相談しながら', 'in consultation with the line manager', ['i', 'ii']],
    ['initiative', '必要に応じて', 'where necessary', ['i']],
    ['initiative', '積極的に', 'actively', ['iii', 'iv']],
    ['practice', '市民の視点', 'citizens’ point of view', ['iv']],
    ['improvement', 'コスト意識', 'awareness of cost', ['iv']],
    ['leadership', '上司の方針や指示', 'line manager’s policy and instructions', ['i']],
    ['leadership', '方針の明示・浸透', 'stating policy', ['iv', 'v']],
    ['leadership', '責任者', 'person responsible', ['iv', 'v']],
  ])('keep the conditions of the policy: %s, %s', (competency, ja, en, expected) => {
    const stages = gyo1.competencies.find(({ id }) => id === competency)?.stages ?? [];
    const having = (locale: 'ja' | 'en', words: string): string[] =>
      stages.filter(({ text }) => text[locale].toLowerCase().includes(words)).map(({ id }) => id);
    expect(having('ja', ja)).toEqual(expected);
    expect(having('en', en)).toEqual(expected);
  });

  it('say the same where the policy’s tables say the same', () => {
    const text = (rubric: Rubric, competency: string, stage: string): string | undefined =>
      rubric.competencies.find(({ id }) => id === competency)?.stages.find(({ id }) => id === stage)
        ?.text.ja;
    for (const competency of [
      'judgement',
      'communication',
      'initiative',
      'knowledge',
      'improvement',
      'development',
      'integrity',
    ]) {
      for (const { id } of gyo2.competencies.find((each) => each.id === competency)?.stages ?? []) {
        expect(text(gyo2, competency, id), `${competency} ${id}`).toBe(text(gyo1, competency, id));
      }
    }
  });
});

describe('the glossary', () => {
  const { terms } = glossarySchema.parse(JSON.parse(readFileSync('content/glossary.json', 'utf8')));

  it('has the names of all grades and competencies, as the tables have them', () => {
    const known = new Map(terms.map(({ name }) => [name.ja, name.en]));
    const titles = gyo1.competencies.map(({ title }) => title);
    for (const name of [...gyo1.grades, ...gyo2.grades].map((grade) => grade.name).concat(titles)) {
      expect(known.get(name.ja), name.ja).toBe(name.en);
    }
  });
});
