import { describe, expect, it } from 'vitest';
import { ContentProblemsError } from '../../../src/checks/integration.ts';
import { CardError } from '../../../src/cards/render.ts';
import { CommandError } from '../../../src/commands/failure.ts';
import { WorkbookError } from '../../../src/exports/xlsx/workbook-error.ts';
import { AuthorError, formatFault, isAuthorError } from '../../../src/model/author-error.ts';
import { SheetError } from '../../../src/print/typst/compile.ts';

describe('an error for authors', () => {
  it('tells its place, what is wrong, and the remedy', () => {
    const told = { file: 'content/a.mdx', line: 3, message: 'no such link', remedy: 'mend it' };
    expect(formatFault(told)).toBe('content/a.mdx:3  no such link\n    → mend it');
    expect(formatFault({ message: 'all is wrong' })).toBe('all is wrong');
  });

  it('has no stack, whoever shows it', () => {
    const error = new AuthorError({ message: 'wrong', file: 'a' });
    expect(error.stack).toBe('a  wrong');
  });

  it('is known from another copy of its class, as bundles have it', () => {
    class Copy extends Error {
      readonly isForAuthors = true;
    }
    expect(isAuthorError(new Copy())).toBe(true);
    expect(isAuthorError(new Error('a fault of the generator'))).toBe(false);
  });

  it('is the base of all that an author or operator can cause', () => {
    for (const each of [ContentProblemsError, SheetError, CardError, WorkbookError, CommandError]) {
      expect(each.prototype).toBeInstanceOf(AuthorError);
    }
  });
});
