import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readForm } from '../../../../src/model/numbering/form.ts';
import { numberingOf } from '../../../../src/model/numbering/numbering.ts';
import { NUMERALS } from '../../../../src/model/numbering/numerals.ts';
import { PRESETS, type PresetName } from '../../../../src/model/numbering/presets.ts';
import { numberOf, readNumber } from '../../../../src/model/numbering/section-number.ts';

/** What a form reads out of a text that it fits. */
function readBy(template: string, text: string): number[] | undefined {
  const form = readForm(template);
  const match = form && new RegExp(`^${form.pattern}$`, 'u').exec(text);
  return match ? form.parse(match.slice(1)) : undefined;
}

describe.each([...NUMERALS.values()])('numbers like $sample', (numeral) => {
  it('are read as they are written, and in another width', () => {
    for (let value = 1; value <= numeral.last; value += 1) {
      const text = numeral.format(value) ?? '';
      expect(text).toMatch(new RegExp(`^${numeral.pattern}$`, 'u'));
      expect(numeral.parse(text)).toBe(value);
      expect(readBy(`({${numeral.sample}})`, `（${text}）`)).toEqual([value]);
    }
    expect(numeral.format(numeral.last + 1)).toBeUndefined();
  });

  it('are written as they were read, or are none', () => {
    fc.assert(
      fc.property(fc.stringMatching(new RegExp(`^${numeral.pattern}$`)), (text) => {
        const value = numeral.parse(text);
        const plain = text.normalize('NFKC').replace(/^0+(?=\d)/u, '');
        if (value) expect(numeral.format(value)?.normalize('NFKC')).toBe(plain);
      }),
    );
  });
});

const forms = Object.values(PRESETS).flatMap(
  ({ levels }: { levels: readonly (string | readonly string[])[] }) => levels.flat(),
);

it.each([...new Set(forms), '施策{n}', '第1編', '1-1', '({a})', 'イロハ', '第1章'])(
  'what the form %s writes, it reads',
  (template) => {
    const form = readForm(template);
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 20 })), (values) => {
        const text = form?.format(values);
        expect(text === undefined).toBe(values.length !== form?.numbers);
        if (text !== undefined) expect(readBy(template, text)).toEqual(values);
      }),
    );
  },
);

it.each(['', '章', 'A B', '{}', '{x}', '{n', '第{n}{章}', '第ア章'])(
  '%j is no form',
  (template) => {
    expect(readForm(template)).toBeUndefined();
  },
);

it.each(Object.keys(PRESETS) as PresetName[])(
  'in %s the label of any number is read as that number',
  (name) => {
    const numbering = numberingOf(name);
    const most = numbering.spec.sections ?? numbering.levels.length;
    const steps = fc
      .array(fc.tuple(fc.integer({ min: 1, max: 19 }), fc.nat(9)), { maxLength: most })
      .map((all) =>
        all.flatMap(([value, pick], level) => {
          const at = numbering.levels[level] ?? [];
          const form = at[pick % at.length];
          return form ? [{ level, value, form }] : [];
        }),
      );
    fc.assert(
      fc.property(steps, (path) => {
        if (path.length === 0) return;
        const { label, anchor } = numberOf(numbering, '', path);
        expect(readNumber(numbering, label)?.anchor).toBe(anchor);
        expect(readNumber(numbering, label)?.label).toBe(label);
      }),
    );
  },
);
