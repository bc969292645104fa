import type { Locale, Localized } from '../model/locale.ts';

/** What a passage is of, which decides how it is shown. */
export type PassageKind = 'title' | 'summary' | 'heading' | 'block' | 'footnote' | 'text';

/** The smallest piece of the content that is translated, cited and compared as one. */
export interface Passage {
  /**
   * Its address in the content, the same in all languages and whatever stands before it: `23-training#2-3-1-p2`,
   * `rubrics/gyo1#competencies/ethics/stages/ii/text`, `glossary#terms/ojt/definition`.
   */
  id: string;
  kind: PassageKind;
  /** What each language says in words of its own, without Markdown's signs; lines as in the text. */
  texts: Partial<Localized<string>>;
  /** Where each language says it. */
  places: Partial<Localized<PassagePlace>>;
}

/** A place in a file of the content. */
export interface PassagePlace {
  /** Path from the project's folder. */
  file: string;
  /** From 1. */
  line: number;
}

/** Puts what a language says into its passage. */
export function addText(
  passages: Map<string, Passage>,
  { id, kind }: Pick<Passage, 'id' | 'kind'>,
  locale: Locale,
  said: { text: string; place: PassagePlace },
): void {
  if (said.text === '') return;
  let passage = passages.get(id);
  if (!passage) passages.set(id, (passage = { id, kind, texts: {}, places: {} }));
  passage.texts[locale] = said.text;
  passage.places[locale] = said.place;
}
