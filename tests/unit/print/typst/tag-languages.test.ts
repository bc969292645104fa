import { PDFArray, PDFDict, PDFDocument, PDFName } from '@pdfme/pdf-lib';
import { describe, expect, it } from 'vitest';
import { makeSheets, type SheetKind } from '../../../../src/print/sheets/kinds.ts';
import { makePdf } from '../../../../src/print/typst/compile.ts';
import { elementsBelow, readFacts } from '../../../setup/pdf-structure.ts';
import { readPages } from '../../../setup/pdf-text.ts';
import { readProse } from '../../../setup/prose.ts';

const partial = readProse('tests/fixtures/partial', 'en');

/** The first sheet of a kind that holds words in Japanese among those in English. */
async function sheetOf(kind: SheetKind): Promise<Uint8Array> {
  const [sheet] = makeSheets(partial, [kind]);
  if (!sheet) throw new Error(`no ${kind}`);
  return makePdf(sheet);
}

describe('the structure of a sheet', () => {
  it('tells the language of words in bold, whatever is beside them', async () => {
    const [page] = await readPages(await sheetOf('selfCheck'));
    const told = (text: string): (string | undefined)[] =>
      (page?.runs ?? []).filter((run) => run.text.includes(text)).map(({ lang }) => lang);
    expect(told('着')).toEqual(['ja']);
    expect(told('Answers')).toEqual([undefined]);
  });

  it('tells that of a stretch within a heading', async () => {
    const [competency] = makeSheets(partial, ['competency']).filter(({ path }) =>
      path.endsWith('calm'),
    );
    if (!competency) throw new Error('the fixture has changed');
    const facts = await readFacts(await makePdf(competency));
    const heading = elementsBelow(facts.root).find(({ type }) => type === 'H1');
    expect(heading?.lang).toBeUndefined();
    expect(heading?.children.map(({ type, lang }) => [type, lang])).toEqual([['Span', 'ja']]);
  });

  it('is found from each page: what has become an element of its own names itself there', async () => {
    const pdf = await PDFDocument.load(await sheetOf('selfCheck'), { updateMetadata: false });
    const root = pdf.catalog.lookup(PDFName.of('StructTreeRoot'), PDFDict);
    const numbers = root
      .lookup(PDFName.of('ParentTree'), PDFDict)
      .lookup(PDFName.of('Nums'), PDFArray);
    // Fields have an entry of one element each, the page has one of all that it draws.
    const holders = numbers
      .asArray()
      .map((entry) => pdf.context.lookup(entry))
      .find((entry) => entry instanceof PDFArray)
      ?.asArray();
    const spans = pdf.context.enumerateIndirectObjects().flatMap(([{ objectNumber }, object]) => {
      if (!(object instanceof PDFDict) || !object.has(PDFName.of('Lang'))) return [];
      const isSpan = object.get(PDFName.of('S')) === PDFName.of('Span');
      const held = isSpan ? object.lookup(PDFName.of('K'), PDFArray).asArray() : [];
      return held.map((id) => [`${objectNumber} 0 R`, holders?.[Number(String(id))]?.toString()]);
    });
    expect(spans.length).toBeGreaterThan(0);
    for (const [span, holder] of spans) expect(holder).toBe(span);
  });
});
