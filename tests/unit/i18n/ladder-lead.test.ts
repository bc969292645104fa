import { describe, expect, it } from 'vitest';
import { ladderLeadIn } from '../../../src/i18n/ladder-lead.ts';
import { stageWords } from '../../../src/model/rubric/rubric.ts';
import { ladderView } from '../../../src/model/rubric/view.ts';
import { readLibrary } from '../../setup/library.ts';
import { readRubric } from '../../setup/rubric.ts';

const town = readLibrary('tests/fixtures/town').rubrics;

function leadOf(table: string, id: string): string {
  const rubric = [...town, readRubric('tracks'), readRubric('crafts')].find(
    (each) => each.id === table,
  );
  const competency = rubric?.competencies.find((each) => each.id === id);
  if (!rubric || !competency) throw new Error(`There is no ${table} ${id}`);
  const locale = town.includes(rubric) ? 'ja' : 'en';
  return ladderLeadIn(rubric, ladderView(rubric, competency).stages, locale);
}

describe('what is said before the stages of a competency', () => {
  it('says that all are asked the same only where all are asked', () => {
    expect(leadOf('crafts', 'wood')).toBe('The same is expected at every grade.');
    expect(leadOf('sagyo', 'dandori')).toBe('');
  });

  it('counts the stages that lead up one way, and not those of tracks beside each other', () => {
    expect(leadOf('jimu', 'chishiki')).toMatch(/^級が上がるにつれて、3つの段階があります。/u);
    const [parted] = readRubric('tracks').competencies;
    expect(leadOf('tracks', parted?.id ?? '')).toBe(
      'Words that are new since the stage before are marked.',
    );
  });
});

describe('how stages are called', () => {
  it('is by number where some posts share one, and by name only where it says more than the row', () => {
    const words = town.map((rubric) => [rubric.id, stageWords(rubric, 'ja')]);
    expect(words).toEqual([
      ['jimu', { named: false, numbered: true }],
      ['sagyo', { named: false, numbered: false }],
      ['shobo', { named: false, numbered: true }],
    ]);
    expect(stageWords(readRubric('crafts'), 'en')).toEqual({ named: true, numbered: true });
  });
});
