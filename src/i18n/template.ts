/** A text in the grammatical numbers of its language, `{ one: '{count} term', other: '{count} terms' }`. */
export type PluralForms = Partial<Record<Intl.LDMLPluralRule, string>> & { other: string };

/** Puts values into a template: `{query}`. A name without a value leaves nothing. */
export function fill(template: string, values: Readonly<Record<string, string | number>>): string {
  return template.replace(/\{(\w+)\}/gu, (_all, name: string) => String(values[name] ?? ''));
}

/**
 * The form for a count by the rules of a language (CLDR), with the count at `{count}`.
 *
 * @param locale a BCP 47 tag
 */
export function fillCount(
  locale: string,
  count: number,
  forms: PluralForms,
  values: Readonly<Record<string, string | number>> = {},
): string {
  const form = forms[new Intl.PluralRules(locale).select(count)] ?? forms.other;
  return fill(form, { count, ...values });
}
