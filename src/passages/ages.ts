import { createHash } from 'node:crypto';
import { digestsIn } from '../checks/digests.ts';
import type { Manuscript } from '../checks/read.ts';
import { traitsOf, type Locale } from '../model/locale.ts';
import { fileOf } from '../model/passage-id.ts';
import type { StaleText, StaleTexts, TranslationLock } from '../model/translation-lock.ts';
import type { PassagePlace } from './passage.ts';
import { passagesOf } from './passages.ts';

/** A passage in the first language and in another one. */
export interface Translation {
  id: string;
  locale: Locale;
  /** What it says in the first language, and in the other one. */
  original: string;
  text: string;
  places: Record<'original' | 'text', PassagePlace>;
  /** The hashes of both, as the file of the translations has them. */
  made: string;
}

/**
 * What a translation is to its original: made from what that says now; older than a change of it; older than a change
 * after which the translation was changed, too; not recorded.
 */
export type Age = 'current' | 'changed' | 'both' | 'new';

/** A translation with its age. */
export interface AgedTranslation extends Translation {
  age: Age;
  /** What the first language said when it was translated; nothing where it is not recorded. */
  before: string | undefined;
  /** Where it is recorded: it may have stood elsewhere in its file. */
  recordedAt: string | undefined;
}

/** What is recorded of a passage that is no longer there. */
export interface LostTranslation {
  id: string;
  locale: Locale;
}

/** How old the translations of a handbook are. */
export interface TranslationAges {
  translations: readonly AgedTranslation[];
  gone: readonly LostTranslation[];
}

/** The hash of a text: the same however its lines are broken and its letters are put together. */
export function hashOf(text: string, locale: Locale): string {
  const space = traitsOf(locale).spaced ? ' ' : '';
  const normal = text.normalize('NFC').replace(/\s+/gu, space).trim();
  return createHash('sha256').update(normal).digest('hex').slice(0, 12);
}

/** Every passage that is translated, once for each language. Digests are no translations of passages. */
export function translationsOf(manuscript: Manuscript): Translation[] {
  const [first, ...others] = manuscript.locales;
  if (first === undefined || others.length === 0) return [];
  const digests = new Map(
    others.map((locale) => {
      const isDigest = digestsIn(manuscript, locale);
      const own = manuscript.sections.filter((file) => file.locale === locale && isDigest(file));
      return [locale, new Set(own.map(({ name }) => name.replace(/\.mdx$/u, '')))];
    }),
  );
  return passagesOf(manuscript).flatMap(({ id, texts, places }) =>
    others.flatMap((locale): Translation[] => {
      const [original, text] = [texts[first], texts[locale]];
      const [from, place] = [places[first], places[locale]];
      if (original === undefined || text === undefined || !from || !place) return [];
      if (digests.get(locale)?.has(fileOf(id))) return [];
      const made = `${hashOf(original, first)} ${hashOf(text, locale)}`;
      return [{ id, locale, original, text, places: { original: from, text: place }, made }];
    }),
  );
}

/**
 * Tells of each translation whether its original has changed since. A passage that only stands elsewhere in its file
 * has not changed, nor has one of which the translation alone was mended.
 */
export function agesOf(
  translations: readonly Translation[],
  { passages, texts }: TranslationLock,
): TranslationAges {
  const locales = new Set(translations.map(({ locale }) => locale));
  const recorded = Object.entries(passages).flatMap(([id, by]) =>
    Object.entries(by).map(([locale, made]) => ({ id, locale: locale as Locale, made })),
  );
  const found = new Map<Translation, Pick<AgedTranslation, 'age' | 'before' | 'recordedAt'>>();
  const gone: LostTranslation[] = [];
  for (const locale of new Set([...locales, ...recorded.map((entry) => entry.locale)])) {
    const left = new Map(
      recorded.filter((entry) => entry.locale === locale).map(({ id, made }) => [id, made]),
    );
    const own = translations.filter((each) => each.locale === locale);
    const inFiles = Map.groupBy(left.keys(), fileOf);
    // Those of files that are there no more may be of one that has another name now.
    const files = new Set(own.map(({ id }) => fileOf(id)));
    const homeless = [...left.keys()].filter((id) => !files.has(fileOf(id)));
    const near = (id: string, where: Where): readonly string[] => {
      if (where === 'here') return [];
      if (where === 'file') return inFiles.get(fileOf(id)) ?? [];
      return inFiles.has(fileOf(id)) ? [] : homeless;
    };
    const take = (age: Age, fits: Fits, where: Where): void => {
      for (const each of own) {
        if (found.has(each)) continue;
        const id = [each.id, ...near(each.id, where)].find((other) => {
          const made = left.get(other);
          return made !== undefined && fits(split(made), split(each.made));
        });
        if (id === undefined) continue;
        const before = texts[split(left.get(id) ?? '').original];
        found.set(each, { age, before, recordedAt: id });
        left.delete(id);
      }
    };
    const sameOriginal: Fits = (was, is) => was.original === is.original;
    const sameText: Fits = (was, is) => was.text === is.text;
    const same: Fits = (was, is) => sameOriginal(was, is) && sameText(was, is);
    // Each passage where it was comes first, so that none is taken for one that says the same elsewhere.
    take('current', same, 'here');
    for (const where of ['file', 'renamed'] as const) {
      take('current', same, where);
      take('changed', sameText, where);
      take('current', sameOriginal, where);
    }
    take('both', () => true, 'here');
    gone.push(...[...left.keys()].map((id) => ({ id, locale })));
  }
  return {
    translations: translations.map((each) => ({
      ...each,
      ...(found.get(each) ?? { age: 'new' as const, before: undefined, recordedAt: undefined }),
    })),
    gone,
  };
}

/** How old the translations are; nothing where nobody keeps that. */
export function translationAges(manuscript: Manuscript): TranslationAges | undefined {
  return manuscript.lock && agesOf(translationsOf(manuscript), manuscript.lock);
}

/** What readers are told of: passages whose original has changed since. */
export function staleTexts(manuscript: Manuscript): StaleTexts | undefined {
  const ages = translationAges(manuscript);
  const stale = ages?.translations.filter((each) => each.age === 'changed' || each.age === 'both');
  if (!stale?.length) return undefined;
  const byLocale = Map.groupBy(stale, ({ locale }) => locale);
  return Object.fromEntries(
    [...byLocale].map(([locale, all]) => [
      locale,
      Object.fromEntries(
        all.map(({ id, before = '', original }): [string, StaleText] => [
          id,
          { before, now: original },
        ]),
      ),
    ]),
  );
}

type Made = Record<'original' | 'text', string>;
type Fits = (was: Made, is: Made) => boolean;
/** Where a translation is looked for in the record: as it is called now, in its file, or in one that had another name. */
type Where = 'here' | 'file' | 'renamed';

function split(made: string): Made {
  const [original = '', text = ''] = made.split(' ');
  return { original, text };
}
