import { fill } from '../i18n/template.ts';
import { CommandError, commandFault } from './failure.ts';
import { operatorWords } from './language.ts';
import { basePath } from './site-settings.ts';

const USUAL_PORT = 4321;

/**
 * Where a server is to listen: `PORT`, or the usual one.
 *
 * @throws CommandError where that is no port
 */
export function wantedPort(port = process.env['PORT'] ?? ''): number {
  if (port === '') return USUAL_PORT;
  const number = Number(port);
  if (!Number.isInteger(number) || number < 1 || number > 65_535) {
    throw new CommandError(commandFault('wrongPort', { port }));
  }
  return number;
}

/**
 * Says where the handbook is served, and how that ends.
 *
 * @param port where it listens
 * @param wanted where it should have: another program may have been there before
 * @param more what else there is to know
 */
export function tellAddress(port: number, wanted: number, ...more: readonly string[]): void {
  const { portTaken, serving, stop } = operatorWords();
  if (port !== wanted) console.log(fill(portTaken, { port: wanted }));
  const address = `http://localhost:${port}${basePath()}`;
  console.log(['', fill(serving, { address }), ...more, stop].join('\n'));
}
