import { PDFDocument, PDFName, PDFRawStream } from '@pdfme/pdf-lib';
import { describe, expect, it } from 'vitest';
import { readPdf, writePdf } from '../../../../src/print/typst/pdf-file.ts';

/** A file with a page as the compiler writes it: each entry in a line of its own, a stream among the objects. */
function compilersFile(): Buffer {
  const objects = [
    '<<\n  /Type /Catalog\n  /Pages 2 0 R\n  /Words (two  blanks \\(in brackets\\))\n>>',
    '<<\n  /Type /Pages\n  /Count 1\n  /Kids [4 0 R]\n>>',
    `<<\n  /Length 64\n>>\nstream\n${'q Q endobj stream\n'.repeat(9).slice(0, 64)}\nendstream`,
    '<<\n  /Type /Page\n  /Parent 2 0 R\n  /MediaBox [0 0 9 9]\n  /Contents 3 0 R\n>>',
  ];
  let file = '%PDF-1.7\n%\x80\x80\x80\x80\n\n';
  const offsets = objects.map((object, index) => {
    const offset = file.length;
    file += `${index + 1} 0 obj\n${object}\nendobj\n\n`;
    return offset;
  });
  const at = file.length;
  const rows = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n\r\n`).join('');
  file += `xref\n0 5\n0000000000 65535 f\r\n${rows}trailer\n<<\n  /Size 5\n  /Root 1 0 R\n>>\n`;
  return Buffer.from(`${file}startxref\n${at}\n%%EOF`, 'latin1');
}

describe('a PDF', () => {
  it('is taken apart into its objects', () => {
    const { objects, trailer } = readPdf(compilersFile());
    expect([...objects.keys()]).toEqual([1, 2, 3, 4]);
    expect(objects.get(2)?.text).toBe('<< /Type /Pages /Count 1 /Kids [4 0 R] >>');
    expect(objects.get(3)?.bytes?.toString()).toMatch(/^q Q endobj stream\n.{46}$/su);
    expect(trailer).toBe('/Root 1 0 R');
  });

  it('is written so that other programs find the same in it', async () => {
    const pdf = await PDFDocument.load(writePdf(readPdf(compilersFile())));
    expect(pdf.getPageCount()).toBe(1);
    expect(pdf.getPage(0).getSize()).toEqual({ width: 9, height: 9 });
    expect(String(pdf.catalog.get(PDFName.of('Words')))).toBe('(two  blanks \\(in brackets\\))');
    const stream = pdf.getPage(0).node.lookup(PDFName.of('Contents'));
    expect(stream).toBeInstanceOf(PDFRawStream);
    expect(String(stream)).toContain('/Filter /FlateDecode');
  });

  it('is refused where it is not as the compiler writes it', () => {
    const other = Buffer.from(compilersFile().toString('latin1').replace('\nxref', '\nxxxx'));
    expect(() => readPdf(other)).toThrow('no table');
    expect(() => readPdf(writePdf(readPdf(compilersFile())))).toThrow('no table');
  });
});
