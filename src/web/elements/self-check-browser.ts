/** The day it is here, `2026-11-24`. */
export function today(): string {
  const now = new Date();
  const two = (value: number): string => String(value).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

/** Asks one of an element's questions; tells whether the answer was yes. */
export async function ask(element: HTMLElement, question: string): Promise<boolean> {
  const dialog = element.querySelector<HTMLDialogElement>(`[data-question="${question}"]`);
  if (!dialog) return false;
  dialog.returnValue = '';
  dialog.showModal();
  await new Promise((closed) => {
    dialog.addEventListener('close', closed, { once: true });
  });
  return dialog.returnValue === 'yes';
}
