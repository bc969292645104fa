/** Elements whose code comes when a reader first comes near one: on most visits nobody does. */
const CODE: Record<string, () => Promise<unknown>> = {
  'footnote-reference': () => import('./footnote-reference.ts'),
  'glossary-term': () => import('./glossary-term.ts'),
};
const TAGS = Object.keys(CODE).join();

/** The element whose code an event needs, while it is not there. */
function waiting({ target }: Event): HTMLElement | null {
  const element = target instanceof Element ? target.closest<HTMLElement>(TAGS) : null;
  return element && !customElements.get(element.localName) ? element : null;
}

const load = ({ localName }: HTMLElement): Promise<unknown> | undefined => CODE[localName]?.();

for (const type of ['pointerover', 'pointerdown', 'focusin'] as const) {
  document.addEventListener(type, (event) => {
    const element = waiting(event);
    if (!element) return;
    // A press of a finger is followed by a click, which the element takes otherwise than a mouse's.
    if (event instanceof PointerEvent) element.dataset['pointer'] = event.pointerType;
    void load(element);
  });
}

// The first click is not lost: it comes again when the code is there, and leads on where that fails.
document.addEventListener(
  'click',
  (event) => {
    const element = waiting(event);
    const { target, ctrlKey, metaKey, shiftKey } = event;
    if (!element || !target || ctrlKey || metaKey || shiftKey) return;
    event.preventDefault();
    event.stopPropagation();
    const again = (): void => {
      target.dispatchEvent(new MouseEvent('click', event));
    };
    void load(element)?.then(again, (error: unknown) => {
      console.warn(error);
      const link = element.querySelector('a');
      if (link) location.assign(link.href);
    });
  },
  { capture: true },
);

// The menu opens by itself; what it covers is put out of reach as soon as the code is there.
document.addEventListener(
  'toggle',
  ({ target }) => {
    if (target instanceof Element && target.closest('site-menu')) void import('./site-menu.ts');
  },
  { capture: true },
);

export {};
