import type { Told } from './problem.ts';

/** What an {@link AuthorError} tells. */
export interface Fault {
  /** What is wrong, in words of the one who can mend it. */
  message: string;
  /** The file that it is in, from the project's folder; nothing where it is in none. */
  file?: string | undefined;
  /** The line in the file, from 1. */
  line?: number | undefined;
  /** What to do about it. */
  remedy?: string | undefined;
  /** The same as a message that has words in each language, where whoever throws it knows nothing of its reader. */
  told?: Told | undefined;
  /** What led to it, for those who look into the generator. */
  cause?: unknown;
}

/**
 * What an author or an operator caused and can mend: it is shown plainly, with its place and its remedy. Any other error
 * is a fault of the generator, and is shown with its stack.
 */
export class AuthorError extends Error {
  /** Known by this and not by its class, of which each bundle of the build has its own copy. */
  readonly isForAuthors = true;
  readonly file: string | undefined;
  readonly line: number | undefined;
  readonly remedy: string | undefined;
  readonly told: Told | undefined;

  constructor({ message, file, line, remedy, told, cause }: Fault) {
    super(message, cause === undefined ? undefined : { cause });
    this.name = new.target.name;
    this.file = file;
    this.line = line;
    this.remedy = remedy;
    this.told = told;
    // Programs that know nothing of this class show the stack.
    this.stack = formatFault(this);
  }
}

/** Whether an error is for an author or operator, whichever bundle it comes from. */
export function isAuthorError(error: unknown): error is AuthorError {
  return error instanceof Error && 'isForAuthors' in error && error.isForAuthors === true;
}

/** A fault as plain text: its place and what is wrong, and below it the remedy. */
export function formatFault({ message, file, line, remedy }: Fault): string {
  const place = [file, line].filter((part) => part !== undefined).join(':');
  const said = place === '' ? message : `${place}  ${message}`;
  return remedy === undefined ? said : `${said}\n    → ${remedy}`;
}
