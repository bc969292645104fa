import { describe, expect, it } from 'vitest';
import { readContent } from '../../../../src/content.ts';
import { historyIn } from '../../../../src/editions.ts';
import { createUrls } from '../../../../src/model/urls.ts';
import { markBelow, markOf } from '../../../../src/web/changes/changes.ts';
import { goneOf, leadFrom, stepBefore } from '../../../../src/web/changes/gone.ts';
import { createPageContext } from '../../../../src/web/page-context.ts';

const content = readContent('.', 'tests/fixtures/organisation');
const urls = createUrls('https://handbook.example.jp', '/');
const context = createPageContext(content.library, 'en', urls, historyIn(content));

describe('marks at what reads differently', () => {
  const ladder = 'rubrics/ladder#';

  it('stand at paragraphs and cells, and lead to both texts', () => {
    expect(markOf(context, '2-p1')).toEqual({
      href: '/en/changes/2024-10-01/#now-2-p1',
      word: 'Changed',
      label: 'Changed: Changed since October 2024: see the old text beside the new',
    });
    expect(markOf(context, '2-1-p3')?.word).toBe('New');
    expect(markOf(context, '2-1-p1')).toBeUndefined();
    const ways = ['grades/c/role', 'competencies/care/stages/i', 'competencies/care/stages/ii'];
    expect(ways.map((of) => markBelow(context, `${ladder}${of}`)?.href.split('#')[1])).toEqual([
      'now-rubrics/ladder/grades/c/role',
      'now-rubrics/ladder/competencies/care/stages/i/grades',
      'now-rubrics/ladder/competencies/care/stages/ii/text',
    ]);
  });

  it('do not stand where nothing was changed, nor twice', () => {
    for (const of of ['grades/a', 'competencies/skill', 'competencies/skill/stages/i', 'grades']) {
      const own = markBelow(context, `${ladder}${of}`, of === 'grades' ? 'c' : undefined);
      expect(own, of).toBeUndefined();
    }
    expect(markBelow(context, `${ladder}competencies/care`, 'stages')).toBeUndefined();
    expect(markBelow(context, `${ladder}competencies/car`)).toBeUndefined();
    expect(markBelow({ ...context, history: undefined }, `${ladder}competencies/care`)).toBe(
      undefined,
    );
  });
});

describe('places that are no more', () => {
  it('lead to what has their words now, or to how they read', () => {
    const leads = Object.fromEntries(
      (goneOf(context).places.get('work') ?? []).map((place) => [
        place.passage.anchor,
        leadFrom(context, place),
      ]),
    );
    expect(leads).toEqual({
      '2-2-p2': { href: '/en/work/#2-2-p1', label: '2-② paragraph 1', moved: true },
      '2-3': {
        href: '/en/changes/2024-10-01/text/#2-3',
        label: 'October 2024 2-③ heading',
        moved: false,
      },
      '2-3-p1': {
        href: '/en/changes/2024-10-01/text/#2-3-p1',
        label: 'October 2024 2-③ paragraph 1',
        moved: false,
      },
    });
  });
});

describe('a step of the reading path', () => {
  const said = 'was part of October 2024. It is no longer at this address.';

  it('tells which other one had its address, and leads to where that is now, or to how it read', () => {
    expect(stepBefore(context, 'start/3')).toEqual({
      said: `“For newcomers Step 3 Leaving” ${said}`,
      now: '',
      href: '/en/changes/2024-10-01/text/#orientation/steps/2-3/why',
      label: 'How it read in October 2024',
    });
    const ja = createPageContext(content.library, 'ja', urls, historyIn(content));
    expect(stepBefore(ja, 'start/3')?.said).toBe(
      '「はじめての方へ 3番目 去る」は、2024年10月改定にありましたが、いまはこのアドレスにありません。',
    );
    expect(stepBefore(context, 'start/2')).toBeUndefined();
    expect(stepBefore({ ...context, history: undefined }, 'start/3')).toBeUndefined();
  });
});
