import { describe, expect, it } from 'vitest';
import { noticeIn } from '../../../src/i18n/notice.ts';
import {
  completeHandbook,
  contactOf,
  handbookSchema,
  isPartial,
  pairName,
  partnersOf,
  titleAndEdition,
  type Handbook,
} from '../../../src/model/handbook.ts';
import { fillLanguages, languagesIn, neededIn } from '../../../src/model/locale.ts';
import type { Section } from '../../../src/model/section/section.ts';

const LEAST = { organisation: 'Museum', title: 'Guide', languages: ['en'] };

const section = (id: string, revised: string): Section => ({ id, revised }) as Section;

/** A handbook of a file's entries, and of some sections. */
function handbookOf(entries: object, sections: readonly Section[] = []): Handbook {
  const file = { ...LEAST, ...entries };
  const filled = fillLanguages(file, neededIn(file), languagesIn(file));
  return completeHandbook(handbookSchema.parse(filled), sections);
}

describe('a handbook of its names and its languages alone', () => {
  const sections = ['2026-04-01', '2026-05-02', '2025-01-01', '2024-01-01'].map((revised, index) =>
    section(`${index}0-part`, revised),
  );
  const handbook = handbookOf({}, sections);

  it('is called by its title, as is what it restates', () => {
    expect(handbook.shortTitle.en).toBe('Guide');
    expect(handbook.policy.name.en).toBe('Guide');
    expect(handbook.policy.shortName.en).toBe('Guide');
    expect(titleAndEdition(handbook, 'en')).toBe('Guide');
  });

  it('cites a policy that has a name by that name', () => {
    expect(handbookOf({ policy: { name: 'Policy' } }).policy.shortName.en).toBe('Policy');
  });

  it('begins with its first sections, and is as new as its newest one', () => {
    expect(handbook.doors.read).toEqual(['00-part', '10-part', '20-part']);
    expect(handbook.revised).toBe('2026-05-02');
  });

  it('has no contact, no news and no edition', () => {
    expect(contactOf(handbook)).toBeUndefined();
    expect(handbook.news).toEqual([]);
    expect(handbook.edition).toBeUndefined();
  });
});

it('a contact is one only where there is a way to it', () => {
  const name = 'Office';
  expect(contactOf(handbookOf({ contact: { name } }))).toBeUndefined();
  expect(contactOf(handbookOf({ contact: { name, phone: '1' } }))?.phone).toBe('1');
});

it('languages have the name that they had before, too', () => {
  expect(handbookOf({ languages: undefined, locales: ['en', 'ja'], title: 'G' }).locales).toEqual([
    'en',
    'ja',
  ]);
});

describe('a text', () => {
  const languages = ['en', 'ja'];

  it('that is written once is the same in every language', () => {
    expect(handbookOf({ languages }).title).toMatchObject({ en: 'Guide', ja: 'Guide' });
  });

  it('is missed in a language that has every text, and is the first language’s in one that has not', () => {
    const title = { en: 'Guide' };
    expect(() => handbookOf({ languages, title })).toThrow();
    const translations = { ja: 'partial' };
    expect(handbookOf({ languages, title, translations }).title.ja).toBe('Guide');
  });

  it('may be a list of texts, as a cell of a table is, and is filled like one text', () => {
    const cells = [{ text: { ja: ['一つ', '二つ'] } }];
    expect(fillLanguages(cells, ['ja'], ['ja', 'en'])).toEqual([
      { text: { ja: ['一つ', '二つ'], en: ['一つ', '二つ'] } },
    ]);
  });

  it('is missed where the first language lacks it, whatever the others say', () => {
    expect(() => handbookOf({ title: { ja: '手引き' } })).toThrow();
  });
});

describe('what is said of the authoritative text', () => {
  const policy = { name: { en: 'Policy', ja: '方針' } };

  it('names a language only where the reader would take another one for it', () => {
    const handbook = handbookOf({ languages: ['en', 'ja'], policy });
    expect(noticeIn(handbook, 'en')).not.toMatch(/English|Japanese/u);
    expect(noticeIn(handbook, 'ja')).toMatch(/英語の原文/u);
    const turned = handbookOf({ languages: ['ja', 'en'], policy });
    expect(noticeIn(turned, 'en')).toMatch(/only the Japanese original/u);
    expect(noticeIn(turned, 'ja')).not.toMatch(/日本語/u);
  });

  it('restates no policy by the handbook’s own title, and holds no more than there is', () => {
    for (const locale of ['en', 'ja', 'ko', 'zh-Hans'] as const) {
      const handbook = handbookOf({ title: 'Guide 1', languages: [locale] });
      expect(noticeIn(handbook, locale)).not.toMatch(
        /Guide|figures|tables|[図表图]を|[图表]）|그림|표 /u,
      );
      const named = {
        ...handbookOf({ languages: [locale], policy: { name: 'P' } }),
        title: handbook.title,
      };
      const [none, ...all] = [undefined, 'figures', 'tables', 'both'] as const;
      const said = [none, ...all].map((holds) => noticeIn({ ...named, holds }, locale));
      expect(new Set(said).size).toBe(said.length);
      for (const each of said) expect(each).toContain('P');
    }
  });

  it('is nothing in a handbook of its own words, but for its translations', () => {
    const handbook = handbookOf({ languages: ['en', 'ja'], texts: 'original' });
    expect(noticeIn(handbook, 'en')).toBeUndefined();
    expect(noticeIn(handbook, 'ja')).toMatch(/翻訳.*英語の本文/u);
  });
});

describe('the languages of a handbook', () => {
  const LANGUAGES = { languages: ['en', 'ja'], organisation: { en: 'Museum', ja: '博物館' } };

  it('stand side by side with the first, where nothing is said', () => {
    const handbook = handbookOf(LANGUAGES);
    expect([partnersOf(handbook, 'en'), partnersOf(handbook, 'ja')]).toEqual([['ja'], ['en']]);
    expect(pairName(handbook, ['ja', 'en'])).toBe('bilingual');
    expect(partnersOf(handbookOf({}), 'en')).toEqual([]);
  });

  it('stand alone where the handbook wants no pair', () => {
    expect(partnersOf(handbookOf({ ...LANGUAGES, pairs: [] }), 'en')).toEqual([]);
  });

  it('are partial where that is said of another than the first', () => {
    const handbook = handbookOf({ ...LANGUAGES, translations: { en: 'partial', ja: 'partial' } });
    expect([isPartial(handbook, 'en'), isPartial(handbook, 'ja')]).toEqual([false, true]);
  });
});
