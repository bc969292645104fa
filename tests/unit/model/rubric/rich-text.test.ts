import { describe, expect, it } from 'vitest';
import { readCell } from '../../../../src/markdown/cell.ts';
import { withCellParts } from '../../../../src/model/rubric/cell-parts.ts';
import { runsOf } from '../../../../src/model/rubric/rich-text.ts';
import { rubricSchema, type Rubric } from '../../../../src/model/rubric/rubric.ts';
import { rubricFile } from '../../../../src/exports/json.ts';

const WORDS = {
  examples: 'Examples',
  lookFor: 'Look for',
  proficiency: 'Proficiency',
  links: 'See also',
  said: '{part}: {text}',
};

/** A table of one cell, as it is read from a file. */
function tableWith(cell: object, more: object = {}): Rubric {
  return rubricSchema.parse({
    id: 't',
    title: 'T',
    grades: [{ name: 'A' }, { name: 'B' }],
    competencies: [{ title: 'Care', stages: [{ grades: ['a', 'b'], ...cell }] }],
    ...more,
  });
}

const composed = (rubric: Rubric): Rubric =>
  withCellParts(rubric, () => WORDS, {
    read: readCell,
    titleOf: (href) => (href === '#2' ? 'Work' : undefined),
  });
const cellOf = (rubric: Rubric) => rubric.competencies[0]?.stages[0];

describe('a cell that is written with marks', () => {
  const written = tableWith({
    text: '**Asks** early\n- [hears](#2)\n- tells',
    lookFor: 'the `form`',
    links: [{ href: '#2' }, { href: 'https://example.org', text: 'A guide' }],
  });
  const cell = cellOf(composed(written));

  it('says its words without them, and knows where they stood', () => {
    const text = cell?.text.en ?? '';
    expect(text).toBe(
      'Asks early\n• hears\n• tells\nLook for: the form\nSee also:\n• Work\n• A guide',
    );
    expect(cell?.marks?.en.map(({ from, to, kind }) => [kind, text.slice(from, to)])).toEqual([
      ['strong', 'Asks'],
      ['link', 'hears'],
      ['code', 'form'],
      ['link', 'Work'],
      ['link', 'A guide'],
    ]);
  });

  it('is exported as it is written, and is the same when it is read again', () => {
    const file = rubricFile(composed(written));
    expect(JSON.stringify(file)).toContain('**Asks** early\\n• [hears](#2)');
    expect(JSON.stringify(file)).not.toContain('"marks"');
    expect(cellOf(composed(rubricSchema.parse(file)))).toEqual({ ...cell, id: 'i' });
  });

  it('has one link on the line that tells of it', () => {
    const one = cellOf(composed(tableWith({ text: 'Asks.', links: [{ href: '#2' }] })));
    expect(one?.text.en).toBe('Asks.\nSee also: Work');
  });

  it('calls the scale as the table does', () => {
    const scale = { scaleTitle: 'Standing', proficiencies: [{ id: 'x', name: 'Able' }] };
    const able = cellOf(composed(tableWith({ text: 'Asks.', proficiency: 'x' }, scale)));
    expect(able?.text.en).toBe('Asks.\nStanding: Able');
  });

  it('keeps all signs in the first version of the format', () => {
    const first = tableWith({ id: 'i', text: '- *a* `b`', name: 'Care' }, { version: 1 });
    expect(cellOf(composed(first))?.text.en).toBe('- *a* `b`');
    expect(cellOf(composed(first))?.marks).toBeUndefined();
  });
});

describe('the runs of a text', () => {
  it('are cut where words are new, and stay one link', () => {
    const { text, marks } = readCell('see **the** [old form](#2) now');
    const parts = [
      { text: 'see the old', marked: false },
      { text: ' form now', marked: true },
    ];
    expect(parts.map((part) => part.text).join('')).toBe(text);
    const runs = runsOf(parts, marks);
    expect(runs.map(({ href, stretches }) => [href, stretches.map((each) => each.text)])).toEqual([
      [undefined, ['see ', 'the', ' ']],
      ['#2', ['old', ' form']],
      [undefined, [' now']],
    ]);
    expect(runs[0]?.stretches[1]?.kinds).toEqual(['strong']);
    expect(runs[1]?.stretches.map(({ marked }) => marked)).toEqual([false, true]);
  });
});
