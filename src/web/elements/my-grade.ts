import { erasePersonal, MY_GRADE, readPersonal, writePersonal } from './personal-storage.ts';

/**
 * `<my-grade>`: asks for the reader's own grade and shows the ways to it. What it keeps, `MY_GRADE`, anyone may read; who
 * wants to know of a change listens to `my-grade` on the document.
 */
class MyGradeElement extends HTMLElement {
  /** The grade that is asked about, `a/3`; empty while none is. */
  static observedAttributes = ['data-here'];
  #select = this.querySelector('select');

  connectedCallback(): void {
    const body = this.querySelector<HTMLElement>('[data-body]');
    if (!body) return;
    body.dataset['ready'] = '';
    for (const button of this.querySelectorAll('[data-keep]')) {
      button.addEventListener('click', () => this.#keep());
    }
    for (const button of this.querySelectorAll('[data-forget]')) {
      button.addEventListener('click', () => {
        if (erasePersonal(MY_GRADE)) this.#changed('[data-keep], select');
      });
    }
    // Another tab of the handbook may tell it, too.
    addEventListener('storage', () => this.#show());
    this.#show();
  }

  attributeChangedCallback(): void {
    if (this.isConnected) this.#show();
  }

  #keep(): void {
    const [rubric = '', grade] = (this.dataset['here'] ?? this.#select?.value ?? '').split('/');
    if (grade === undefined) this.#select?.focus();
    else if (writePersonal(MY_GRADE, { rubric, grade })) this.#changed('a, [data-forget]');
    else this.#warn('closed');
  }

  /** Shows what is so now, with the focus on what can be done next: the button that was pressed is gone. */
  #changed(next: string): void {
    this.#show();
    const first = [...this.querySelectorAll<HTMLElement>(next)].find((each) =>
      each.checkVisibility(),
    );
    first?.focus();
    document.dispatchEvent(new Event('my-grade'));
  }

  #show(): void {
    const found = readPersonal(MY_GRADE);
    const key = found.state === 'read' ? `${found.value.rubric}/${found.value.grade}` : undefined;
    const { here } = this.dataset;
    this.hidden = here === '';
    let known = key !== undefined && key === here;
    for (const way of this.querySelectorAll<HTMLElement>('[data-grade]')) {
      way.hidden = way.dataset['grade'] !== key;
      known ||= !way.hidden;
    }
    const state = !known ? 'ask' : here === undefined || key === here ? 'mine' : 'other';
    for (const each of ['ask', 'mine', 'other']) {
      const part = this.querySelector<HTMLElement>(`[data-${each}]`);
      if (part) part.hidden = each !== state;
    }
    // A grade that this edition has no more is asked for again.
    if (found.state === 'foreign' || (key !== undefined && !known)) this.#warn('foreign');
    else this.#warn(undefined);
  }

  #warn(what: 'closed' | 'foreign' | undefined): void {
    const warning = this.querySelector<HTMLElement>('.my-grade-warning');
    if (warning) warning.textContent = what === undefined ? '' : (warning.dataset[what] ?? '');
  }
}

customElements.define('my-grade', MyGradeElement);
