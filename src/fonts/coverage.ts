import { readFileSync } from 'node:fs';
import { create } from 'fontkitten';
import { textFonts } from './index.ts';

const known = new Map<string, ReadonlySet<number>>();

/** The characters, as code points, that a font has. It is read once, when first asked for. */
function codePoints(path: string): ReadonlySet<number> {
  const before = known.get(path);
  if (before) return before;
  const font = create(readFileSync(path));
  const found = new Set('characterSet' in font ? font.characterSet : []);
  known.set(path, found);
  return found;
}

/** Characters that only tell how the one before them is drawn, or where a line may break: no font needs them. */
const SILENT = /[\s\p{Variation_Selector}\p{Cc}\p{Cf}]/u;

/**
 * The characters of a text that the fonts of PDFs and cards lack, each once.
 *
 * @param script that the text is set in, by ISO 15924
 */
export function missingGlyphs(text: string, script: string): string[] {
  const lacking = (paths: readonly string[], characters: readonly string[]): readonly string[] => {
    const [path, ...others] = paths;
    if (path === undefined || characters.length === 0) return characters;
    const found = codePoints(path);
    const left = characters.filter((character) => !found.has(character.codePointAt(0) ?? 0));
    return lacking(others, left);
  };
  const regular = textFonts(script).flatMap(([first]) => first?.path ?? []);
  return [
    ...lacking(
      regular,
      [...new Set(text)].filter((character) => !SILENT.test(character)),
    ),
  ];
}
