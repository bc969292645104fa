import type { InitFault } from '../i18n/init-command/index.ts';

/** A file that cannot be taken; told in the language of whoever runs the command. */
export class ImportError extends Error {
  readonly fault: InitFault;
  readonly values: Readonly<Record<string, string>>;
  /** In the file, from 1; nothing where it is of the whole. */
  readonly line: number | undefined;

  constructor(fault: InitFault, values: Readonly<Record<string, string>> = {}, line?: number) {
    super(fault);
    this.fault = fault;
    this.values = values;
    this.line = line;
  }
}
