import type { Locale } from '../model/locale.ts';
import type { TranslationLock } from '../model/translation-lock.ts';
import type { AgedTranslation, LostTranslation, Translation, TranslationAges } from './ages.ts';

/** What is recorded where every translation was made from what the first language says now. */
export function newLock(translations: readonly Translation[]): TranslationLock {
  const lock: TranslationLock = { version: 1, passages: {}, texts: {} };
  for (const each of translations) record(lock, each);
  return lock;
}

/**
 * The record after some translations were found to be right. What stands elsewhere than it did is recorded where it
 * stands now.
 */
export function acceptedLock(
  old: TranslationLock,
  { translations, gone }: TranslationAges,
  accepts: (each: AgedTranslation | LostTranslation) => boolean,
): TranslationLock {
  const lock: TranslationLock = { version: 1, passages: {}, texts: {} };
  const keep = (id: string, locale: Locale, recordedAt = id): void => {
    const made = old.passages[recordedAt]?.[locale];
    const [original = ''] = made?.split(' ') ?? [];
    const text = old.texts[original];
    if (made === undefined || text === undefined) return;
    lock.passages[id] = { ...lock.passages[id], [locale]: made };
    lock.texts[original] = text;
  };
  // Before the others, which may stand where one of these stood.
  for (const each of gone) if (!accepts(each)) keep(each.id, each.locale);
  for (const each of translations) {
    if (each.age === 'current' || accepts(each)) record(lock, each);
    else if (each.age !== 'new') keep(each.id, each.locale, each.recordedAt);
  }
  return lock;
}

/** The file that holds a record: a line for each passage and for each text, in an order that stays. */
export function lockSource({ version, passages, texts }: TranslationLock): string {
  return `{
  "version": ${version},
  "passages": ${lines(passages)},
  "texts": ${lines(texts)}
}
`;
}

function record(lock: TranslationLock, { id, locale, made, original }: Translation): void {
  const [hash = ''] = made.split(' ');
  lock.passages[id] = { ...lock.passages[id], [locale]: made };
  lock.texts[hash] = original.normalize('NFC');
}

function lines(entries: Readonly<Record<string, unknown>>): string {
  const sorted = Object.entries(entries).sort(([a], [b]) => (a < b ? -1 : 1));
  if (sorted.length === 0) return '{}';
  const each = sorted.map(([key, value]) => `    ${JSON.stringify(key)}: ${JSON.stringify(value)}`);
  return `{\n${each.join(',\n')}\n  }`;
}
