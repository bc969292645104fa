import { loadPage } from '../elements/load-page.ts';
import { loadScriptedStyles } from '../elements/scripted-styles.ts';
import { lastAsked } from './memory.ts';

/** The panels that have been completed, or are being completed. */
const begun = new WeakSet<Element>();

/**
 * Completes the panel of a page's dialog, which has only the field so far: the rest of it comes from the search page,
 * where it stands for everybody. What was typed meanwhile is kept; where nothing was, the field has what was asked last.
 * Until all is there, and where it does not come, the form sends its query to the search page.
 */
export async function completePanel(dialog: HTMLDialogElement): Promise<void> {
  const panel = dialog.querySelector('search-panel');
  const form = panel?.querySelector('form');
  const field = form?.querySelector('input');
  if (!panel || !form || !field || begun.has(panel)) return;
  begun.add(panel);
  if (field.value === '') {
    field.value = lastAsked()?.query ?? '';
    field.select();
  }
  try {
    // All of it, before anything is changed: what failed can be tried again.
    const [whole, { SearchPanel }] = await Promise.all([
      fetchPanel(form.action),
      import('./search-panel.ts'),
      loadScriptedStyles(),
    ]);
    for (const { name, value } of whole.attributes) panel.setAttribute(name, value);
    for (const { name, value } of whole.querySelector('input')?.attributes ?? []) {
      if (name !== 'id') field.setAttribute(name, value);
    }
    form.append(...whole.querySelectorAll('form > .search-row ~ *'));
    panel.append(...whole.querySelectorAll(':scope > form ~ *'));
    customElements.define('search-panel', SearchPanel);
  } catch (error) {
    console.warn(error);
    begun.delete(panel);
    // Who goes on typing wants it still.
    field.addEventListener('input', () => void completePanel(dialog), { once: true });
  }
}

async function fetchPanel(address: string): Promise<Element> {
  const page = await loadPage(address);
  const panel = page?.querySelector('main search-panel');
  if (!panel) throw new Error(`${address} has no search`);
  return panel;
}
