import { execFileSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';

describe('the code', () => {
  it('is formatted', () => {
    const run = (): string =>
      execFileSync('node_modules/.bin/prettier', ['--check', '.'], {
        encoding: 'utf8',
        stdio: 'pipe',
      });
    expect(run).not.toThrow();
  });

  it('is sound to the linters', () => {
    const run = (): string =>
      execFileSync('npm', ['run', '--silent', 'lint'], { encoding: 'utf8', stdio: 'pipe' });
    expect(run).not.toThrow();
  });

  it('has sound types', () => {
    const run = (): string =>
      execFileSync('node_modules/.bin/astro', ['check'], {
        encoding: 'utf8',
        stdio: 'pipe',
        env: {
          PATH: process.env['PATH'],
          HOME: process.env['HOME'],
          ASTRO_TELEMETRY_DISABLED: '1',
        },
      });
    expect(run).not.toThrow();
  });
});
