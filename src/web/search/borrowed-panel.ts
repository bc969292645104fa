import { loadScriptedStyles } from '../elements/scripted-styles.ts';

/** The panels that have been completed, or are being completed. */
const begun = new WeakSet<Element>();

/**
 * Completes the panel of a page's dialog, which has only the field so far: the rest of it comes from the search page,
 * where it stands for everybody. What was typed or sent meanwhile is kept. Where the page cannot be fetched the field
 * goes on leading to it.
 */
export async function completePanel(dialog: HTMLDialogElement): Promise<void> {
  const panel = dialog.querySelector('search-panel');
  const form = panel?.querySelector('form');
  const field = form?.querySelector('input');
  if (!panel || !form || !field || begun.has(panel)) return;
  begun.add(panel);
  const sent: Event[] = [];
  const keep = (event: SubmitEvent): void => {
    event.preventDefault();
    sent.push(event);
  };
  form.addEventListener('submit', keep);
  try {
    const [whole] = await Promise.all([fetchPanel(form.action), loadScriptedStyles()]);
    for (const { name, value } of whole.attributes) panel.setAttribute(name, value);
    for (const { name, value } of whole.querySelector('input')?.attributes ?? []) {
      if (name !== 'id') field.setAttribute(name, value);
    }
    form.append(...whole.querySelectorAll('form > .search-row ~ *'));
    panel.append(...whole.querySelectorAll(':scope > form ~ *'));
    await import('./search-panel.ts');
    form.removeEventListener('submit', keep);
    if (sent.length > 0) form.requestSubmit();
  } catch (error) {
    console.warn(error);
    form.removeEventListener('submit', keep);
    begun.delete(panel);
    if (sent.length > 0) form.submit();
  }
}

async function fetchPanel(address: string): Promise<Element> {
  const response = await fetch(address);
  const page = new DOMParser().parseFromString(await response.text(), 'text/html');
  const panel = page.querySelector('main search-panel');
  if (!response.ok || !panel) throw new Error(`${address} has no search: ${response.status}`);
  return panel;
}
