import { describe, expect, it } from 'vitest';
import { layOut } from '../../../../src/print/typst/compile.ts';
import { makeSheets, type SheetKind } from '../../../../src/print/sheets/kinds.ts';
import { readProse } from '../../../setup/prose.ts';

const source = readProse('tests/fixtures/organisation', 'en');
const usual = { ...source.handbook, look: undefined, logoFile: undefined };
const plain = { ...source, handbook: usual };

function drawn(from: typeof source, kind: SheetKind): string {
  const [sheet] = makeSheets(from, [kind]);
  if (!sheet) throw new Error('the fixture has changed');
  return layOut(sheet).svg();
}

describe('an organisation’s look on paper', () => {
  it.each(['handbook', 'digest', 'section', 'matrix', 'grade', 'orientation', 'gradeKit'] as const)(
    'is its accent and its logo: %s',
    (kind) => {
      const svg = drawn(source, kind);
      expect(svg).toContain('#7a1f3d');
      expect(svg).not.toContain('#0017c1');
      expect(svg).toContain('data:image/svg+xml');
    },
  );

  it('is as usual where it says nothing, and no more is told to the template', () => {
    const [sheet] = makeSheets(plain, ['matrix']);
    expect(sheet?.data).not.toHaveProperty('look');
    const svg = drawn(plain, 'matrix');
    expect(svg).toContain('#0017c1');
    expect(svg).not.toContain('#7a1f3d');
  });

  it('is part of what a sheet is made of, so that a changed logo is a changed sheet', () => {
    const [sheet] = makeSheets(source, ['matrix']);
    expect(sheet?.data.look?.accent).toBe('#7a1f3d');
    expect(sheet?.data.look?.logo?.path).toMatch(/^images\/[0-9a-f]{16}\/.+mark\.svg$/u);
  });
});
