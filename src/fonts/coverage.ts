import { readFileSync } from 'node:fs';
import { create } from 'fontkitten';
import { TEXT_FONTS } from './index.ts';

let known: ReadonlySet<number> | undefined;

/** The characters, as code points, that the fonts of PDFs and cards have. They are read once, when first asked for. */
function codePoints(): ReadonlySet<number> {
  if (known) return known;
  const [regular] = TEXT_FONTS;
  const font = create(readFileSync(regular.path));
  known = new Set('characterSet' in font ? font.characterSet : []);
  return known;
}

/** Characters that only tell how the one before them is drawn, or where a line may break: no font needs them. */
const SILENT = /[\s\p{Variation_Selector}\p{Cc}\p{Cf}]/u;

/** The characters of a text that the fonts of PDFs and cards lack, each once. */
export function missingGlyphs(text: string): string[] {
  const found = codePoints();
  return [...new Set(text)].filter(
    (character) => !SILENT.test(character) && !found.has(character.codePointAt(0) ?? 0),
  );
}
