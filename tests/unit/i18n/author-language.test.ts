import { describe, expect, it } from 'vitest';
import { authorLanguage } from '../../../src/i18n/author-language.ts';

const told = (args: string[], environment: Record<string, string>, first?: 'ja' | 'en'): string =>
  authorLanguage({ args, environment, first });

describe('the author’s language', () => {
  it('is what the command is asked for', () => {
    expect(told(['--lang', 'en'], { LANG: 'ja_JP.UTF-8' }, 'ja')).toBe('en');
    expect(told(['--lang=ja'], { LANG: 'en_US.UTF-8' }, 'en')).toBe('ja');
  });

  it('is else the system’s, where it has one', () => {
    expect(told([], { LANG: 'en_GB.UTF-8' }, 'ja')).toBe('en');
    expect(told([], { LC_ALL: 'ja_JP.eucJP', LANG: 'en_US.UTF-8' }, 'en')).toBe('ja');
    expect(told([], { LANG: 'C.UTF-8' }, 'ja')).toBe('ja');
  });

  it('is else the handbook’s first', () => {
    expect(told([], {}, 'en')).toBe('en');
    expect(told([], { LANG: 'fr_FR.UTF-8' }, 'en')).toBe('en');
    expect(told(['--lang'], {}, undefined)).toBe('ja');
  });
});
