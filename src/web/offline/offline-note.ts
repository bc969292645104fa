import { offlineWords } from '../../i18n/offline/index.ts';
import { fill } from '../../i18n/template.ts';
import { localeOfTag } from '../../model/lang-tag.ts';
import { isLocale, LOCALES, regionTag } from '../../model/locales.ts';
import { currentEdition, savedEdition } from './saved-edition.ts';

/**
 * Tells a reader who has saved the handbook, above the page, that it is the saved edition that is shown, or that there is a
 * newer one than that. Others never load this.
 */
async function tell(worker: ServiceWorker): Promise<void> {
  const base = new URL('.', worker.scriptURL).pathname;
  const saved = await savedEdition(base);
  if (!saved) return;
  const own = localeOfTag(document.documentElement.lang);
  const locale = isLocale(own) ? own : LOCALES[0];
  const { note } = offlineWords(locale);
  const current = await currentEdition(base).catch(() => undefined);
  if (current?.edition === saved.edition) return;
  const line = document.createElement('p');
  line.className = 'frame no-print';
  line.role = 'status';
  line.style.paddingBlockStart = 'var(--space-3)';
  if (current) {
    const link = document.createElement('a');
    link.href = `${base}${locale}/offline/`;
    link.textContent = note.update;
    line.append(`${note.newer} `, link);
  } else {
    const tag = regionTag(locale);
    const date = new Intl.DateTimeFormat(tag, { dateStyle: 'long', timeZone: 'UTC' });
    line.append(fill(note.saved, { date: date.format(new Date(`${saved.revised}T00:00:00Z`)) }));
  }
  document.querySelector('main')?.before(line);
}

const { controller } = navigator.serviceWorker;
// The page where it is saved says all of it itself; another worker than ours may have the host.
if (
  controller?.scriptURL.includes('sw.js?edition=') &&
  !document.querySelector('offline-reading')
) {
  void tell(controller);
}
