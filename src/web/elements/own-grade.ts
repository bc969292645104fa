import { MY_GRADE, readPersonal } from './personal-storage.ts';

/** `<own-grade>`: puts the page of the reader's own grade before the others, where the reader has told it. */
class OwnGrade extends HTMLElement {
  connectedCallback(): void {
    const found = readPersonal(MY_GRADE);
    const list = this.querySelector('.grades');
    if (found.state !== 'read' || !list) return;
    const { rubric, grade } = found.value;
    const links = [...this.querySelectorAll<HTMLAnchorElement>('[data-grade]')];
    // A grade of another edition has no page.
    const own = links.find((link) => link.dataset['grade'] === `${rubric}/${grade}`);
    if (!own) return;
    const row = own.parentElement;
    if (!row) return;
    const { table } = own.dataset;
    const name = own.textContent.trim();
    own.className = this.dataset['look'] ?? '';
    own.textContent = `${this.dataset['own']}${name}${table === undefined ? '' : ` · ${table}`}`;
    list.prepend(row);
  }
}

customElements.define('own-grade', OwnGrade);

export {};
