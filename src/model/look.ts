import { z } from 'astro/zod';

const colour = z.string().regex(/^#[0-9a-f]{6}$/iu, 'notAColour');
/** The name of a file beside `handbook.json`. */
const picture = z.string().regex(/^[a-z0-9][a-z0-9._-]*\.(?:svg|png|webp|ico)$/u, 'notAPicture');

/** Zod schema of `look` in `content/handbook.json`: what makes the pages look like the organisation's. */
export const lookSchema = z.strictObject({
  /** The colour of links, buttons and marks, `#7a1f3d`; or one for each scheme. A dark one is found where none is given. */
  accent: z.union([z.strictObject({ light: colour, dark: colour }), colour]).optional(),
  /** Stands before the handbook's name. */
  logo: picture.optional(),
  favicon: picture.optional(),
});

/** What `look` says. */
export type Look = z.infer<typeof lookSchema>;

/** The logo's file where PDFs and cards can show it, too: they know no icons. */
export function drawnLogo(look: Look | undefined): string | undefined {
  const logo = look?.logo;
  return logo === undefined || logo.endsWith('.ico') ? undefined : logo;
}

/** Light and dark, as the reader's system asks for them. */
export type Scheme = 'light' | 'dark';
export const SCHEMES = ['light', 'dark'] as const satisfies readonly Scheme[];

/**
 * The ground that text stands on in each scheme where it stands out least, `--surface-strong`, and the colour that
 * words are moved towards until they can be read on it.
 */
export const GROUNDS = {
  light: { ground: '#f2f2f2', towards: '#000000' },
  dark: { ground: '#242c3a', towards: '#ffffff' },
} as const;

/** The contrast that text needs at least (WCAG 2.2, 1.4.3). */
export const NEEDED = 4.5;

/** The contrast of two colours, from 1 to 21, by WCAG 2.2. */
export function contrast(one: string, other: string): number {
  const [a, b] = [luminance(one), luminance(other)];
  return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
}

/** A colour itself where words in it can be read in a scheme; the nearest of its hue that can, where not. */
export function legible(given: string, scheme: Scheme): string {
  const { ground, towards } = GROUNDS[scheme];
  for (let part = 0; part <= 1; part += 0.01) {
    const mixed = part === 0 ? given : mix(given, towards, part);
    if (contrast(mixed, ground) >= NEEDED) return mixed;
  }
  return towards;
}

/** The accent of each scheme as it is given, the dark one made from the light where it is given alone. */
export function accentsOf(accent: NonNullable<Look['accent']>): Record<Scheme, string> {
  return typeof accent === 'string' ? { light: accent, dark: legible(accent, 'dark') } : accent;
}

/** Roles of the style sheet that are the accent itself. */
const ROLES = ['accent', 'link', 'link-hover', 'primary', 'number-large'];
/** How much of the accent stands in the surface that it tints. */
const TINT = { light: 0.08, dark: 0.14 };

/**
 * The style sheet that puts an accent in the place of the usual colours, on screens; paper stays black. It counts in the
 * layer of the tokens, and there before what is usual, wherever it is loaded.
 */
export function accentStyle(accent: NonNullable<Look['accent']>): string {
  const { light, dark } = accentsOf(accent);
  const tint = {
    light: mix('#ffffff', light, TINT.light),
    dark: mix('#11151d', dark, TINT.dark),
  };
  const lines = [
    ...ROLES.map((role) => `--${role}: light-dark(${light}, ${dark});`),
    `--accent-surface: light-dark(${tint.light}, ${tint.dark});`,
  ];
  return `@layer tokens {\n  @media screen {\n    :root:root {\n      ${lines.join('\n      ')}\n    }\n  }\n}\n`;
}

function mix(one: string, other: string, part: number): string {
  const others = channels(other);
  return `#${channels(one)
    .map((value, at) => Math.round(value + ((others[at] ?? 0) - value) * part))
    .map((value) => value.toString(16).padStart(2, '0'))
    .join('')}`;
}

/** Red, green and blue, from 0 to 255. */
function channels(hex: string): number[] {
  return [1, 3, 5].map((start) => Number.parseInt(hex.slice(start, start + 2), 16));
}

function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = channels(hex).map((value) => {
    const part = value / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
