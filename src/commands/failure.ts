import { existsSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import type { FaultKey } from '../i18n/commands/index.ts';
import { describeProblem } from '../i18n/problems/index.ts';
import { fill } from '../i18n/template.ts';
import { AuthorError, isAuthorError, formatFault, type Fault } from '../model/author-error.ts';
import { operatorLanguage, operatorWords } from './language.ts';

/** What people are told when a command cannot do its work. */
export class CommandError extends AuthorError {}

/** Something that an operator can mend, in the operator's language. */
export function commandFault(
  key: FaultKey,
  values: Readonly<Record<string, string | number>> = {},
): Pick<AuthorError, 'message' | 'remedy'> {
  const { message, remedy } = operatorWords().faults[key];
  return { message: fill(message, values), remedy: fill(remedy, values) };
}

/** What the system's refusals mean. */
const REFUSALS: Record<string, FaultKey> = {
  ENOSPC: 'diskFull',
  EDQUOT: 'quotaFull',
  EACCES: 'notAllowed',
  EPERM: 'notAllowed',
  EROFS: 'readOnly',
  EBUSY: 'busy',
  ENOTDIR: 'notAFolder',
  EISDIR: 'notAFile',
  ENAMETOOLONG: 'nameTooLong',
};

/** What a refusal means, seeing what lies there where its code alone does not tell. */
function meaningOf(error: Error, code: string, path: string | undefined): FaultKey | undefined {
  if (path !== undefined && code === 'ENOENT') {
    // What is read and is not there is looked for by the generator: a package that is missing is no fault of the operator's.
    return 'isOfSaving' in error && !existsSync(dirname(path)) ? 'noFolder' : undefined;
  }
  if (path !== undefined && code === 'EEXIST') {
    return statSync(path, { throwIfNoEntry: false })?.isFile() ? 'notAFolder' : undefined;
  }
  return REFUSALS[code];
}

/** Shows an error as its reader needs it: what somebody can mend plainly, a fault of the generator with its stack. */
export function reportFailure(error: unknown): void {
  const fault = isAuthorError(error) ? error : refusalIn(error);
  console.error(fault ? `\n${formatFault(inOperatorsWords(fault))}\n` : error);
  process.exitCode = 1;
}

/** A fault that has words in each language, in those of the operator. */
function inOperatorsWords(fault: AuthorError): Fault {
  if (!fault.told) return fault;
  const { message, fix } = describeProblem(fault.told, operatorLanguage());
  return { file: fault.file, line: fault.line, message, remedy: fix };
}

/** The system's refusal that an error tells of, or that led to it, in words for operators. */
export function refusalIn(error: unknown): AuthorError | undefined {
  if (!(error instanceof Error)) return undefined;
  const { code = '', path, dest } = error as NodeJS.ErrnoException & { dest?: string };
  const file = dest ?? path;
  const refusal = meaningOf(error, code, file);
  // The same codes tell of ports, which have no path.
  if (!refusal || 'port' in error) return refusalIn(error.cause);
  return new CommandError({ ...commandFault(refusal), file, cause: error });
}
