import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import {
  accentsOf,
  accentStyle,
  contrast,
  GROUNDS,
  legible,
  lookSchema,
  NEEDED,
  SCHEMES,
} from '../../../src/model/look.ts';

const COLOURS = ['#7a1f3d', '#ffcc00', '#808080', '#00843d', '#0017c1', '#000000', '#ffffff'];

describe('contrast', () => {
  it('is that of WCAG', () => {
    expect(contrast('#000000', '#ffffff')).toBeCloseTo(21, 5);
    expect(contrast('#777777', '#ffffff')).toBeCloseTo(4.48, 2);
    expect(contrast('#ffffff', '#777777')).toBeCloseTo(4.48, 2);
  });

  it('is measured on the grounds that the style sheet has', () => {
    const tokens = readFileSync('src/web/styles/tokens.css', 'utf8');
    const usual = readFileSync('node_modules/@digital-go-jp/design-tokens/dist/tokens.css', 'utf8');
    expect(tokens).toContain(
      `--surface-strong: light-dark(var(--color-neutral-solid-gray-50), ${GROUNDS.dark.ground})`,
    );
    expect(usual).toContain(`--color-neutral-solid-gray-50: ${GROUNDS.light.ground};`);
    for (const ground of ['#ffffff', '#f7f7f8']) {
      expect(contrast('#000000', ground)).toBeGreaterThan(
        contrast('#000000', GROUNDS.light.ground),
      );
    }
    for (const ground of ['#11151d', '#1a202b']) {
      expect(contrast('#ffffff', ground)).toBeGreaterThan(contrast('#ffffff', GROUNDS.dark.ground));
    }
  });
});

describe('an accent', () => {
  it.each(COLOURS)('can be read in both schemes after the nearest way: %s', (colour) => {
    for (const scheme of SCHEMES) {
      const found = legible(colour, scheme);
      expect(contrast(found, GROUNDS[scheme].ground)).toBeGreaterThanOrEqual(NEEDED);
      if (contrast(colour, GROUNDS[scheme].ground) >= NEEDED) expect(found).toBe(colour);
    }
  });

  it.each(COLOURS)('can be read on the surface that it tints: %s', (colour) => {
    const accent = { light: legible(colour, 'light'), dark: legible(colour, 'dark') };
    const [, light = '', dark = ''] =
      /--accent-surface: light-dark\((#\w+), (#\w+)\)/u.exec(accentStyle(accent)) ?? [];
    expect(contrast(accent.light, light)).toBeGreaterThanOrEqual(NEEDED);
    expect(contrast(accent.dark, dark)).toBeGreaterThanOrEqual(NEEDED);
  });

  it('is made for the dark where it is given for the light alone', () => {
    const { light, dark } = accentsOf('#7a1f3d');
    expect(light).toBe('#7a1f3d');
    expect(contrast(dark, GROUNDS.dark.ground)).toBeGreaterThanOrEqual(NEEDED);
    expect(accentsOf({ light: '#111111', dark: '#eeeeee' })).toEqual({
      light: '#111111',
      dark: '#eeeeee',
    });
  });

  it('is a colour of six digits, and a picture a file beside handbook.json', () => {
    expect(lookSchema.safeParse({ accent: '#7A1F3D', logo: 'logo.svg' }).success).toBe(true);
    for (const wrong of [
      { accent: 'red' },
      { accent: { light: '#111111' } },
      { logo: '../logo.svg' },
      { favicon: 'logo.tiff' },
    ]) {
      expect(lookSchema.safeParse(wrong).success).toBe(false);
    }
  });
});
