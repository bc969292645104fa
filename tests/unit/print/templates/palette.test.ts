import { readFileSync } from 'node:fs';
import tokens from '@digital-go-jp/design-tokens';
import { expect, it } from 'vitest';

const PALETTE = readFileSync('src/print/templates/palette.typ', 'utf8');
const { Neutral, Primitive } = tokens.Color;

/** The colour of a token by the name that the palette gives it: `solid-gray-900`. */
function colourOf(name: string): string {
  const [, hue = '', shade = ''] = /^(.+)-(\d+)$/u.exec(name) ?? [];
  const scale = hue === 'solid-gray' ? Neutral.SolidGray : Primitive.Blue;
  return String((scale as Record<string, { $value: string }>)[shade]?.$value);
}

it('prints in the colours of the design tokens that are named', () => {
  const named = [
    ...PALETTE.matchAll(/^\/\/\/ .*?\b((?:solid-gray|blue)-\d+).*\n#let .*"(#[\da-f]+)"\)+$/gmu),
  ];
  expect(named).toHaveLength(PALETTE.match(/#[\da-f]{6}/gu)?.length ?? 0);
  for (const [, name = '', colour] of named) {
    expect(colour, name).toBe(colourOf(name).toLowerCase());
  }
});
