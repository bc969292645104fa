import { expect, it } from 'vitest';
import { wantedPort } from '../../../src/commands/serving.ts';

it('a server listens where it is told to, or at the usual port', () => {
  expect(wantedPort('8080')).toBe(8080);
  expect(wantedPort('')).toBe(4321);
});

it.each(['abc', '0', '70000', '80.5', '-1'])('%s is refused as a port', (port) => {
  expect(() => wantedPort(port)).toThrow(port);
});
