import { describe, inject } from 'vitest';
import { readLibrary } from '../../setup/library.ts';
import { readPdfs } from '../../setup/pdf.ts';
import { checkPdfs } from '../../site/pdf-checks.ts';
import { checkRubricSheets } from '../../site/sheet-checks.ts';

const site = inject('root');
const library = readLibrary('content');
const pdfs = await readPdfs(site);

describe('the PDFs of the handbook', () => {
  checkPdfs(site, library, pdfs);
  checkRubricSheets(site, library, 'content', pdfs);
});
