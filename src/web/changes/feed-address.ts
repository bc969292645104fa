import type { Locale } from '../../model/locale.ts';
import type { Urls } from '../../model/urls.ts';

/** The address of a language's feed of changes; none where the site's host is not known, which a feed has to name. */
export function feedOf(urls: Urls, locale: Locale): string | undefined {
  return urls.hasHost ? urls.file(`changes.${locale}.atom`) : undefined;
}
