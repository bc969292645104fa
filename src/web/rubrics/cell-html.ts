import { escapeHtml } from '../../escape-html.ts';
import { placeFor, readLink } from '../../model/section/links.ts';
import type { Locale } from '../../model/locale.ts';
import { runsOf, type Stretch, type TextMark } from '../../model/rubric/rich-text.ts';
import type { MarkedPart } from '../../model/rubric/sides.ts';
import { stringsOf } from '../../i18n/index.ts';
import type { PageContext } from '../page-context.ts';

const ELEMENTS = { strong: 'strong', emphasis: 'em', delete: 's', code: 'code' } as const;

/**
 * The HTML of a cell's words with what its author marked and what is new in it. No space stands in it that is not in the
 * text: scripts find words by their places.
 *
 * @param locale the language of the cell, which may be another one than the page's
 */
export function cellHtml(
  context: PageContext,
  parts: readonly MarkedPart[],
  marks: readonly TextMark[],
  locale: Locale,
): string {
  const { newWord } = stringsOf(locale).rubrics;
  return runsOf(parts, marks)
    .map(({ href, stretches }) => {
      const words = stretches.map((each) => stretchHtml(each, newWord)).join('');
      const target = href === undefined ? undefined : targetOf(context, href, locale);
      return target === undefined ? words : `<a href="${escapeHtml(target)}">${words}</a>`;
    })
    .join('');
}

function stretchHtml({ text, marked, kinds }: Stretch, newWord: string): string {
  const words = kinds.reduceRight(
    (inside, kind) => `<${ELEMENTS[kind]}>${inside}</${ELEMENTS[kind]}>`,
    escapeHtml(text),
  );
  if (!marked) return words;
  const label = `<span class="visually-hidden">${escapeHtml(newWord)}</span>`;
  return `<ins class="new-words">${label}${words}</ins>`;
}

/** Where a link of a cell leads; nothing where there is no such place. */
function targetOf(
  { originals, sections, urls }: PageContext,
  href: string,
  locale: Locale,
): string | undefined {
  const to = readLink(href);
  if (to.kind === 'external') return to.href;
  if (to.kind === 'glossary') return urls.glossary(locale, to.term);
  // In the language of the page, which has the section; another one may lack it.
  const place = to.kind === 'place' ? placeFor(sections, originals, to.anchor) : undefined;
  return place && urls.section(place.section.locale, place.section.slug, place.anchor);
}
