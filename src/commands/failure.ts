import { AuthorError, isAuthorError, formatFault } from '../model/author-error.ts';

/** What people are told when a command cannot do its work. */
export class CommandError extends AuthorError {}

/** What the system's refusals mean, and what the operator can do about them. */
const REFUSALS: Record<string, { message: string; remedy: string }> = {
  ENOSPC: { message: 'The disk is full', remedy: 'make room on it, then run this again' },
  EDQUOT: { message: 'Your share of the disk is full', remedy: 'make room, then run this again' },
  EACCES: { message: 'This may not be written', remedy: 'give yourself the right to write there' },
  EPERM: { message: 'This may not be written', remedy: 'give yourself the right to write there' },
  EROFS: { message: 'This disk can only be read', remedy: 'write to another one' },
  EBUSY: { message: 'Another program uses this', remedy: 'close it, then run this again' },
};

/** Shows an error as its reader needs it: what somebody can mend plainly, a fault of the generator with its stack. */
export function reportFailure(error: unknown): void {
  const fault = isAuthorError(error) ? error : refusalIn(error);
  console.error(fault ? `\n${formatFault(fault)}\n` : error);
  process.exitCode = 1;
}

/** The system's refusal that an error tells of, or that led to it, in words for operators. */
export function refusalIn(error: unknown): AuthorError | undefined {
  if (!(error instanceof Error)) return undefined;
  const { code = '', path, dest } = error as NodeJS.ErrnoException & { dest?: string };
  const refusal = REFUSALS[code];
  // The same codes tell of ports, which have no path.
  if (!refusal || 'port' in error) return refusalIn(error.cause);
  return new CommandError({ ...refusal, file: dest ?? path, cause: error });
}
