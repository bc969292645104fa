import { describe, inject } from 'vitest';
import { readLibrary } from '../setup/library.ts';
import { readPdfs } from '../setup/pdf.ts';
import { checkPdfs } from './pdf-checks.ts';
import { checkRubricSheets } from './sheet-checks.ts';

const CONTENT = 'tests/fixtures/organisation';
const site = inject('fixture');
const library = readLibrary(CONTENT);
const pdfs = await readPdfs(site);

describe('the PDFs of an organisation', () => {
  checkPdfs(site, library, pdfs);
  checkRubricSheets(site, library, CONTENT, pdfs);
});
