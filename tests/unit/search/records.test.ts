import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parseSection } from '../../../src/markdown/grammar.ts';
import type { Overview } from '../../../src/model/overview.ts';
import { rubricSchema } from '../../../src/model/rubric/rubric.ts';
import type { Section } from '../../../src/model/section/section.ts';
import { createUrls } from '../../../src/model/urls.ts';
import { tokenizer, indexWords } from '../../../src/search/index/tokens.ts';
import { fileRecord } from '../../../src/search/records/source.ts';
import { sectionRecords } from '../../../src/search/records/section-records.ts';
import { sampleRecord } from './sample.ts';

const SOURCE = `---
title: Training
summary: In short.
---

Before all headings.[^1]

## ① First

- One
- Two[^2]

### Unnumbered

More.

## ② Second

<Example>

Inside.

</Example>

[^1]: A note on the whole.

[^2]: A note on two.
`;

function sectionOf(source: string): {
  section: Section;
  records: ReturnType<typeof sectionRecords>;
} {
  const number = '2-(3)';
  const { tree, structure } = parseSection({ path: '23-training.mdx', source, number });
  const section: Section = {
    id: '23-training',
    slug: 'training',
    locale: 'en',
    number,
    anchor: '2-3',
    title: 'Training',
    summary: 'In short.',
    revised: '2026-01-01',
    level: 2,
    headings: structure.headings,
    footnotes: {},
    anchors: structure.anchors,
    minutes: {},
  };
  const urls = createUrls('https://example.jp', '/base/');
  return { section, records: sectionRecords({ section, tree }, [], {} as Overview, urls) };
}

describe('the records of a section', () => {
  const { records } = sectionOf(SOURCE);

  it('are its beginning and its headings, each with its address', () => {
    expect(records.map(({ id, url, number, title }) => [id, url, number, title])).toEqual([
      ['section:2-3', '/base/en/training/', '2-(3)', 'Training'],
      ['section:2-3-1', '/base/en/training/#2-3-1', '2-(3)-①', 'First'],
      ['section:2-3-1-h1', '/base/en/training/#2-3-1-h1', '2-(3)-①', 'Unnumbered'],
      ['section:2-3-2', '/base/en/training/#2-3-2', '2-(3)-②', 'Second'],
    ]);
  });

  it('hold what stands there, and the footnotes that are cited there', () => {
    expect(records.map(({ text }) => text)).toEqual([
      'In short.\nBefore all headings.\nA note on the whole.',
      'One\nTwo\nA note on two.',
      'More.',
      'Inside.',
    ]);
  });

  it('can be found by the numbers of their paragraphs', () => {
    expect(records[1]?.places).toEqual(['2-3-1', '2-3-1-p1']);
  });
});

describe('the words of the index', () => {
  it('are compounds and their parts, without particles', () => {
    expect([...indexWords('人事評価制度について学ぶ', 'ja').keys()]).toEqual([
      '人事評価制度',
      '人事',
      '評価',
      '制度',
      '学',
      '学ぶ',
    ]);
    expect([...indexWords('The policies of on-the-job training', 'en').keys()]).toEqual([
      'polici',
      'onthejob',
      'job',
      'train',
    ]);
  });

  it('mark what stands in a title', () => {
    const record = sampleRecord({ id: 'section:1', locale: 'ja', title: '評価', text: '評価者' });
    expect(tokenizer([])(record).tokens).toEqual(['評価τ', '評価者']);
  });
});

describe('the record of a file to print', () => {
  const rubric = rubricSchema.parse(
    JSON.parse(readFileSync('tests/fixtures/organisation/rubrics/ladder.json', 'utf8')),
  );
  const [grade] = rubric.grades;
  const [competency] = rubric.competencies;

  it('is found by the grades and the competency of its sheet', () => {
    const file = {
      id: 'x',
      locale: 'en' as const,
      url: '/pdf/x.pdf',
      title: 'X',
      rubric: rubric.id,
      grades: [grade?.id ?? ''],
      competency: competency?.id,
    };
    expect(fileRecord(file, [rubric], 'en')).toMatchObject({
      kind: 'pdf',
      grades: [grade?.label.en],
      competencies: [competency?.title.en],
      about: [
        'page:print',
        `rubric:${rubric.id}`,
        `grade:${rubric.id}/${grade?.id}`,
        `competency:${rubric.id}/${competency?.id}`,
      ],
    });
  });
});
