/** A form of a language that BCP 47 has no subtag for: in its tags such forms stand behind an `x`, for private use. */
const PRIVATE = /-(easy)$/u;

/** A language as `lang` and `hreflang` have it: `ja-easy` is `ja-x-easy`, since `easy` by itself would be a script. */
export function langTag(locale: string): string {
  return locale.replace(PRIVATE, '-x-$1');
}

/** The language whose tag a `lang` or `hreflang` holds. */
export function localeOfTag(tag: string): string {
  return tag.replace('-x-', '-');
}
