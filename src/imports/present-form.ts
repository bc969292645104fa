import { initWords, type InitWords } from '../i18n/init-command/index.ts';
import { fill } from '../i18n/template.ts';
import { localized, type Localized } from '../model/locale.ts';
import type { Answers } from './answers.ts';

/**
 * The data files of a new handbook, by name: all fields that the schemas ask for, with what was answered or with words
 * that say the least.
 *
 * @param first the place of the first section: its slug or its number in plain digits
 * @param more further entries of `handbook.json`
 */
export function presentForm(
  answers: Answers,
  first: string,
  more: Readonly<Record<string, unknown>>,
): Record<string, unknown> {
  const { title, organisation, languages, today } = answers;
  const same = (text: string): Localized<string> => localized(() => text);
  const said = (pick: (words: InitWords['starter']) => string): Localized<string> =>
    localized((locale) =>
      fill(pick(initWords(locale).starter), { organisation, year: today.slice(0, 4) }),
    );
  const unknown = { label: same(title), count: 1, names: [], unknown: said(({ lead }) => lead) };
  const named = { label: same(title), text: same(organisation) };
  return {
    'handbook.json': {
      organisation: same(organisation),
      title: same(title),
      shortTitle: same(title),
      description: said(({ description }) => description),
      policy: {
        name: said(({ policy }) => policy),
        shortName: said(({ policyShort }) => policyShort),
      },
      revised: today,
      edition: said(({ edition }) => edition),
      locales: languages,
      contact: {
        name: said(({ contact }) => contact),
        phone: null,
        email: null,
        url: null,
      },
      lead: said(({ lead }) => lead),
      news: [],
      doors: { read: [], newcomers: [], grades: [] },
      ...more,
    },
    'glossary.json': { terms: [] },
    'orientation.json': {
      steps: [{ read: [first], why: said(({ description }) => description) }],
    },
    'overview.json': {
      title: same(title),
      alt: said(({ description }) => description),
      purpose: { label: same(title), items: [same(organisation)] },
      minds: unknown,
      orientations: unknown,
      ai: { label: same(title), items: [{ name: same(organisation), short: same(title) }] },
      ideals: {
        label: same(title),
        staff: named,
        organisation: { ...named, unknown: said(({ lead }) => lead) },
      },
      soil: { ...named, parties: [{ name: same(organisation), role: same(title) }] },
    },
  };
}
