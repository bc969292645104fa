import { createHash } from 'node:crypto';
import { cardsOf } from '../../../../src/cards/cards.ts';
import { renderCard } from '../../../../src/cards/render.ts';
import { makeSheets } from '../../../../src/print/sheets/kinds.ts';
import { makePdf } from '../../../../src/print/typst/compile.ts';
import { layOutPicture, renderThumbnail } from '../../../../src/print/typst/thumbnail.ts';
import { readLibrary } from '../../../setup/library.ts';
import { readProse } from '../../../setup/prose.ts';

// Prints the digests of some sheets, of a picture and of a card, made anew.
const CONTENT = 'tests/fixtures/organisation';
const sheets = (['section', 'grade', 'digest'] as const).flatMap((kind) =>
  makeSheets(readProse(CONTENT, 'en'), [kind]).slice(0, 1),
);
const [card] = cardsOf(readLibrary(CONTENT));
const [sheet] = sheets;
if (!card || !sheet) throw new Error('the fixture has changed');
const files: Uint8Array[] = [];
for (const each of sheets) files.push(await makePdf(each));
files.push(renderThumbnail(layOutPicture(sheet), 320), await renderCard(card));
for (const bytes of files) {
  console.log(createHash('sha256').update(bytes).digest('hex'));
}
