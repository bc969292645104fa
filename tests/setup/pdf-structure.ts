import {
  PDFArray,
  PDFBool,
  PDFDict,
  PDFDocument,
  PDFHexString,
  PDFName,
  PDFNumber,
  PDFRawStream,
  PDFString,
  decodePDFRawStream,
  type PDFObject,
} from '@pdfme/pdf-lib';

/** An element of a PDF's structure tree. */
export interface StructureElement {
  /** Its type, a custom one as what it stands for. */
  type: string;
  id: string | undefined;
  alt: string | undefined;
  lang: string | undefined;
  /** Of cells: `Row` or `Column`. */
  scope: string | undefined;
  /** Of cells: the ids of the headers. */
  headers: string[];
  /** Of cells: the number of columns. */
  span: number;
  children: StructureElement[];
  /** Whether it holds content of a page. */
  marked: boolean;
  /** The name of the field that it holds. */
  field: string | undefined;
}

/** What a PDF says of itself. */
export interface PdfFacts {
  title: string | undefined;
  lang: string | undefined;
  marked: boolean;
  displaysTitle: boolean;
  /** The part of PDF/UA that it claims. */
  ua: string | undefined;
  fonts: { name: string; embedded: boolean }[];
  /** The fields to fill in, by their names: what screen readers tell of them. */
  fields: Map<string, string | undefined>;
  root: StructureElement;
}

/** Reads what stands in a PDF besides its pages. */
export async function readFacts(bytes: Uint8Array): Promise<PdfFacts> {
  const pdf = await PDFDocument.load(bytes, { updateMetadata: false, parseSpeed: Infinity });
  const { catalog, context } = pdf;
  const dictionary = (name: string): PDFDict | undefined =>
    catalog.lookupMaybe(PDFName.of(name), PDFDict);
  const tree = dictionary('StructTreeRoot');
  const metadata = catalog.lookup(PDFName.of('Metadata'));
  const xmp =
    metadata instanceof PDFRawStream
      ? Buffer.from(decodePDFRawStream(metadata).decode()).toString('utf8')
      : '';
  const form = dictionary('AcroForm');
  // What a program may write with in fields draws nothing yet.
  const offered: PDFObject[] =
    form
      ?.lookupMaybe(PDFName.of('DR'), PDFDict)
      ?.lookupMaybe(PDFName.of('Font'), PDFDict)
      ?.values()
      .flatMap((font) => context.lookup(font) ?? []) ?? [];
  const roles = tree?.lookupMaybe(PDFName.of('RoleMap'), PDFDict);
  return {
    title: pdf.getTitle(),
    lang: textOf(catalog.lookup(PDFName.of('Lang'))),
    marked: dictionary('MarkInfo')?.lookup(PDFName.of('Marked')) === PDFBool.True,
    displaysTitle:
      dictionary('ViewerPreferences')?.lookup(PDFName.of('DisplayDocTitle')) === PDFBool.True,
    ua: /pdfuaid:part(?:>|=")(\d)/u.exec(xmp)?.[1],
    fonts: context
      .enumerateIndirectObjects()
      .flatMap(([, object]) => (offered.includes(object) ? [] : fontOf(object))),
    fields: new Map(
      listOf(form?.lookup(PDFName.of('Fields'))).flatMap((field) =>
        field instanceof PDFDict ? [[nameOfField(field) ?? '', textAt(field, 'TU')]] : [],
      ),
    ),
    root: tree ? elementOf(tree, roles) : emptyTree(),
  };
}

/** All elements below one, in the order of reading, itself first. */
export function elementsBelow(element: StructureElement): StructureElement[] {
  return [element, ...element.children.flatMap(elementsBelow)];
}

/** Fonts that draw; those inside a composite one belong to it. */
function fontOf(object: PDFObject): PdfFacts['fonts'] {
  if (!(object instanceof PDFDict) || nameOf(object.lookup(PDFName.of('Type'))) !== 'Font') {
    return [];
  }
  const kind = nameOf(object.lookup(PDFName.of('Subtype'))) ?? '';
  if (kind.startsWith('CIDFont')) return [];
  const inner = object.lookupMaybe(PDFName.of('DescendantFonts'), PDFArray)?.lookup(0);
  const holder = inner instanceof PDFDict ? inner : object;
  const descriptor = holder.lookupMaybe(PDFName.of('FontDescriptor'), PDFDict);
  return [
    {
      name: nameOf(object.lookup(PDFName.of('BaseFont'))) ?? kind,
      embedded: ['FontFile', 'FontFile2', 'FontFile3'].some((key) =>
        descriptor?.has(PDFName.of(key)),
      ),
    },
  ];
}

function elementOf(element: PDFDict, roles: PDFDict | undefined): StructureElement {
  const own = nameOf(element.lookup(PDFName.of('S'))) ?? '';
  const kids = listOf(element.lookup(PDFName.of('K')));
  const attributes = listOf(element.lookup(PDFName.of('A')));
  const find = (key: string): PDFObject | undefined =>
    attributes.flatMap((each) =>
      each instanceof PDFDict ? (each.lookup(PDFName.of(key)) ?? []) : [],
    )[0];
  const span = find('ColSpan');
  const children = kids.filter(
    (kid): kid is PDFDict => kid instanceof PDFDict && kid.has(PDFName.of('S')),
  );
  return {
    type: nameOf(roles?.lookup(PDFName.of(own))) ?? own,
    id: textOf(element.lookup(PDFName.of('ID'))),
    alt: textOf(element.lookup(PDFName.of('Alt'))),
    lang: textOf(element.lookup(PDFName.of('Lang'))),
    scope: nameOf(find('Scope')),
    headers: listOf(find('Headers')).flatMap((each) => textOf(each) ?? []),
    span: span instanceof PDFNumber ? span.asNumber() : 1,
    children: children.map((child) => elementOf(child, roles)),
    marked: kids.length > children.length,
    field: kids
      .flatMap((kid) => (kid instanceof PDFDict ? (kid.lookup(PDFName.of('Obj')) ?? []) : []))
      .flatMap((held) => (held instanceof PDFDict ? (nameOfField(held) ?? []) : []))[0],
  };
}

function emptyTree(): StructureElement {
  return {
    type: '',
    id: undefined,
    alt: undefined,
    lang: undefined,
    scope: undefined,
    headers: [],
    span: 1,
    children: [],
    marked: false,
    field: undefined,
  };
}

const textAt = (holder: PDFDict, key: string): string | undefined =>
  textOf(holder.lookup(PDFName.of(key)));

/** The name of a field; none where an annotation is a link. */
const nameOfField = (annotation: PDFDict): string | undefined => textAt(annotation, 'T');

function listOf(object: PDFObject | undefined): PDFObject[] {
  if (object instanceof PDFArray) {
    return object.asArray().flatMap((_each, index) => object.lookup(index) ?? []);
  }
  return object === undefined ? [] : [object];
}

function nameOf(object: PDFObject | undefined): string | undefined {
  return object instanceof PDFName ? object.decodeText() : undefined;
}

function textOf(object: PDFObject | undefined): string | undefined {
  return object instanceof PDFString || object instanceof PDFHexString
    ? object.decodeText()
    : undefined;
}
