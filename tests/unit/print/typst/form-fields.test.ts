import { AnnotationMode, getDocument, OPS } from 'unpdf/pdfjs';
import { describe, expect, it } from 'vitest';
import { makeSheets, type PrintedSheet } from '../../../../src/print/sheets/kinds.ts';
import { makePdf } from '../../../../src/print/typst/compile.ts';
import { addFormFields, type FormField } from '../../../../src/print/typst/form-fields.ts';
import { elementsBelow, readFacts } from '../../../setup/pdf-structure.ts';
import { faultsOfTables } from '../../../setup/pdf-tables.ts';
import { readProse } from '../../../setup/prose.ts';
import { readLargeRubric } from '../../../setup/rubric.ts';

/** The self-check sheet of the first grade: nine competencies on two pages. */
function sheetIn(locale: 'ja' | 'en'): PrintedSheet {
  const source = {
    ...readProse('tests/fixtures/organisation', locale),
    rubrics: [readLargeRubric()],
  };
  const [sheet] = makeSheets(source, ['selfCheck']);
  if (!sheet) throw new Error('no sheet');
  return sheet;
}
const sheet = sheetIn('ja');
const bytes = await makePdf(sheet);
const facts = await readFacts(bytes);

type Document = Awaited<ReturnType<typeof getDocument>['promise']>;
const open = async (data: Uint8Array): Promise<Document> =>
  getDocument({ data: Uint8Array.from(data), verbosity: 0 }).promise;

interface Widget {
  id: string;
  fieldName: string;
  rect: [number, number, number, number];
}

/** The fields of each page, in the order in which a reader goes from one to the next. */
async function widgetsOf(pdf: Document): Promise<Widget[][]> {
  const pages: Widget[][] = [];
  for (let number = 1; number <= pdf.numPages; number += 1) {
    pages.push((await (await pdf.getPage(number)).getAnnotations()) as Widget[]);
  }
  return pages;
}

describe('a sheet to fill in', () => {
  it('has lines for its head and, for each competency, boxes and room to write', () => {
    const names = [...facts.fields.keys()];
    const row = (number: number): string[] => [
      ...[1, 2, 3, 4].map((step) => `box-${number}-${step}`),
      ...[1, 2].map((column) => `text-${number}-${column}`),
    ];
    const rows = [1, 2, 3, 4, 5, 6, 7, 8, 9].flatMap(row);
    expect(names).toEqual(['line-1', 'line-2', 'line-3', ...rows]);
  });

  it('says of each field what it asks for, and of which competency', () => {
    const [{ title } = { title: { ja: '' } }] = readLargeRubric().competencies;
    expect(facts.fields.get('line-1')).toBe('氏名');
    expect(facts.fields.get('box-1-3')).toBe(`① ${title.ja}：今の状態：ひとりでできる`);
    expect(facts.fields.get('text-1-2')).toBe(`① ${title.ja}：次に取り組むこと`);
    expect(new Set(facts.fields.values()).size).toBe(facts.fields.size);
  });

  it('has each field in the structure where it is read, and in its cell', async () => {
    const held = elementsBelow(facts.root).filter(({ field }) => field !== undefined);
    expect(held.map(({ field }) => field)).toEqual([...facts.fields.keys()]);
    expect(new Set(held.map(({ type }) => type))).toEqual(new Set(['Form']));
    expect(faultsOfTables(facts.root)).toEqual([]);
    const rows = elementsBelow(facts.root).filter(({ type }) => type === 'TR');
    const inRow = rows.map((row) => elementsBelow(row).flatMap(({ field }) => field ?? []));
    expect(inRow[2]).toEqual(expect.arrayContaining(['box-2-1', 'text-2-2']));
    const pages = await widgetsOf(await open(bytes));
    expect(pages.flat().map(({ fieldName }) => fieldName)).toEqual([...facts.fields.keys()]);
    expect(pages.map(({ length }) => length > 6)).toEqual([true, true]);
  });

  it('has fields that are as large as their room, and none over another', async () => {
    for (const page of await widgetsOf(await open(bytes))) {
      for (const [index, { fieldName, rect }] of page.entries()) {
        const [left, low, right, high] = rect;
        const kind = fieldName.split('-')[0];
        const size = [right - left, high - low];
        if (kind === 'box') for (const side of size) expect(side).toBeGreaterThan(7);
        if (kind === 'text') expect(Math.min(...size)).toBeGreaterThan(80);
        const over = page.slice(index + 1).filter(({ rect: [a, b, c, d] }) => {
          return a < right && c > left && b < high && d > low;
        });
        expect(over, fieldName).toEqual([]);
      }
    }
  });

  it('keeps what is filled in', async () => {
    const pdf = await open(bytes);
    const widgets = (await widgetsOf(pdf)).flat();
    const idOf = (name: string): string =>
      widgets.find(({ fieldName }) => fieldName === name)?.id ?? '';
    const written = 'Word で資料を作り、\n上司に説明した。';
    pdf.annotationStorage.setValue(idOf('text-9-1'), { value: written });
    pdf.annotationStorage.setValue(idOf('line-1'), { value: '山田 花子' });
    pdf.annotationStorage.setValue(idOf('box-2-3'), { value: true });
    const again = await (await open(await pdf.saveDocument())).getFieldObjects();
    const value = (name: string): unknown => (again?.[name] as { value: unknown }[])[0]?.value;
    expect(value('text-9-1')).toBe(written);
    expect(value('line-1')).toBe('山田 花子');
    expect([1, 2, 3, 4].map((step) => value(`box-2-${step}`))).toEqual([
      'Off',
      'Off',
      'Yes',
      'Off',
    ]);
  });

  it('prints the same as one without fields', async () => {
    const { fields, ...data } = sheet.data;
    const bare = JSON.parse(JSON.stringify(data), (_key, value: unknown) =>
      typeof value === 'string' && /^(?:line|box|text)-\d/u.test(value) ? null : value,
    ) as typeof sheet.data;
    expect(fields).toHaveLength(57);
    const plain = await makePdf({ ...sheet, data: bare });
    expect((await readFacts(plain)).fields.size).toBe(0);
    expect(await drawingOf(bytes)).toEqual(await drawingOf(plain));
  });
});

/** What draws: letters, lines and grounds, those of fields included. */
const DRAWS: ReadonlySet<unknown> = new Set([
  OPS.showText,
  OPS.constructPath,
  OPS.paintImageXObject,
]);

/** All that is drawn when a file is printed. */
async function drawingOf(data: Uint8Array): Promise<string[]> {
  const pdf = await open(data);
  const drawn: string[] = [];
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const page = await pdf.getPage(number);
    const { fnArray, argsArray } = await page.getOperatorList({
      intent: 'print',
      annotationMode: AnnotationMode.ENABLE,
    });
    fnArray.forEach((kind: unknown, index: number) => {
      if (DRAWS.has(kind)) drawn.push(JSON.stringify(argsArray[index]));
    });
  }
  return drawn;
}

describe('places and fields have to fit', () => {
  const field: FormField = { name: 'a', label: 'A', kind: 'line' };
  const place = (name: string): string =>
    `<< /Subtype /Link /A << /Type /Action /S /URI /URI (field:${name}) >> >>`;
  const file = (...texts: string[]): Parameters<typeof addFormFields>[0] => ({
    head: Buffer.alloc(0),
    objects: new Map(texts.map((text, index) => [index + 1, { text, bytes: undefined }])),
    trailer: '',
  });

  it('or the sheet is not made', () => {
    expect(() => {
      addFormFields(file('<< /Type /Catalog >>'), [field]);
    }).toThrow('no place for a');
    expect(() => {
      addFormFields(file(place('b')), [field]);
    }).toThrow('no field for the place b');
    expect(() => {
      addFormFields(file(place('b')), []);
    }).toThrow('no field for the place b');
    expect(() => {
      addFormFields(file(place('a')), [field]);
    }).toThrow('not in the structure');
  });
});
