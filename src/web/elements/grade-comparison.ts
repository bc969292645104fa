import { MY_GRADE, readPersonal } from './personal-storage.ts';
import type { ComparisonView } from './comparison-view.ts';

/**
 * `<grade-comparison>`: shows of the whole table what the reader chooses. The page says everything by itself: the code
 * comes when the address asks for a choice, or when a reader comes near.
 */
class GradeComparison extends HTMLElement {
  #view: Promise<ComparisonView> | undefined;

  connectedCallback(): void {
    for (const each of this.querySelectorAll<HTMLElement>('.needs-script')) {
      each.dataset['ready'] = '';
    }
    for (const type of ['pointerover', 'focusin']) {
      this.addEventListener(type, () => void this.#load(), { once: true });
    }
    for (const type of ['submit', 'click', 'change']) {
      this.addEventListener(type, (event) => {
        this.#take(event);
      });
    }
    addEventListener('popstate', () => void this.#load().then((view) => view.leave()));
    const own = readPersonal(MY_GRADE);
    const asked =
      location.search !== '' ||
      (own.state === 'read' && own.value.rubric === this.dataset['rubric']);
    if (asked) {
      // Nobody sees the whole table first who asked for a part of it.
      this.toggleAttribute('data-waits', location.search !== '');
      void this.#load().finally(() => {
        this.removeAttribute('data-waits');
      });
    }
    this.#measure();
  }

  #load(): Promise<ComparisonView> {
    return (this.#view ??= import('./comparison-view.ts').then(
      ({ ComparisonView }) => new ComparisonView(this),
    ));
  }

  /** What the reader does is not lost where the code comes after it. */
  #take(event: Event): void {
    const target = event.target instanceof Element ? event.target : undefined;
    const link = target?.closest('[data-grades]');
    const { ctrlKey, metaKey, shiftKey } = event as MouseEvent;
    if (link && (ctrlKey || metaKey || shiftKey)) return;
    if (link || event.type === 'submit') event.preventDefault();
    if (!target) return;
    const { value, checked } = target as HTMLInputElement;
    void this.#load().then((view) => {
      // Loading sets the controls to what is shown.
      if (event.type === 'change') Object.assign(target, { value, checked });
      view.take(event.type, target);
    });
  }

  /** How high what stays above the table is, and whether the table is wider than its place. */
  #measure(): void {
    const [form, head, region] = ['form', 'thead', '.matrix-region'].map((each) =>
      this.querySelector<HTMLElement>(each),
    );
    if (!form || !head || !region) return;
    const sizes = new ResizeObserver(() => {
      // In a low window, or with large letters, it would cover what is read: it goes with the page.
      form.toggleAttribute('data-goes', form.offsetHeight > innerHeight / 6);
      const stays = getComputedStyle(form).position === 'sticky';
      this.style.setProperty('--bar', `${stays ? form.offsetHeight : 0}px`);
      this.style.setProperty('--head-height', `${head.offsetHeight}px`);
      const moves = region.scrollWidth > region.clientWidth;
      region.tabIndex = moves ? 0 : -1;
      if (moves || region.dataset['moves'] !== undefined) {
        // By the time that the code is there, the table may be as wide as its place again.
        void import('./comparison-sideways.ts').then((code) => {
          code.keepHead(this, region, region.tabIndex === 0);
        });
      }
    });
    for (const each of [form, head, region, ...region.children]) sizes.observe(each);
  }
}

customElements.define('grade-comparison', GradeComparison);
