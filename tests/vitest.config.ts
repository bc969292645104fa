import { resolve } from 'node:path';
import { defineConfig } from 'vitest/config';
import LongestFirst from './setup/longest-first.ts';

// Commands, builds and workers begin some hundred times: what they load is compiled for all of them once.
process.env['NODE_COMPILE_CACHE'] ??= resolve(import.meta.dirname, '../.build/compiled');

/** Far above what any test takes: machines do other things besides. */
const PATIENT = { testTimeout: 60_000, hookTimeout: 60_000 };

export default defineConfig({
  root: new URL('..', import.meta.url).pathname,
  test: {
    // What people are told is in the language of their system.
    env: { LC_ALL: 'en_GB.UTF-8' },
    reporters: ['default', './tests/setup/count-reporter.ts'],
    // Two cores build, serve and browse at once.
    maxWorkers: 2,
    sequence: { sequencer: LongestFirst },
    projects: [
      { test: { name: 'unit', include: ['tests/unit/**/*.test.ts'], ...PATIENT } },
      { test: { name: 'content', include: ['tests/content/*.test.ts'], ...PATIENT } },
      { test: { name: 'house', include: ['tests/*.test.ts'], testTimeout: 600_000 } },
      {
        test: {
          name: 'site',
          include: [
            'tests/site/**/*.test.ts',
            'tests/browser/**/*.test.ts',
            'tests/content/{site,browser}/**/*.test.ts',
          ],
          globalSetup: ['tests/setup/browser.ts', 'tests/setup/sites.ts'],
          setupFiles: ['tests/setup/built-sites.ts'],
          testTimeout: 60_000,
          // Pages load while others are looked at.
          maxConcurrency: 2,
          hookTimeout: 300_000,
          // What is waited for comes at once, but for machines that do other things besides.
          expect: { poll: { timeout: 20_000 } },
          // After the house's tests: checking types and the authors' server share the folder `.astro`. The sites are
          // built meanwhile: a build has its own.
          sequence: { groupOrder: 1 },
        },
      },
    ],
  },
});
