/** `<step-check>`: tells whether the chosen answer is right, and where it stands. */
class StepCheck extends HTMLElement {
  connectedCallback(): void {
    for (const part of this.querySelectorAll<HTMLElement>('.needs-script')) {
      part.dataset['ready'] = '';
    }
    this.querySelector('button')?.addEventListener('click', () => {
      this.#tell();
    });
  }

  #tell(): void {
    const said = this.querySelector('.check-said');
    const chosen = this.querySelector<HTMLInputElement>('input:checked');
    const answer = this.querySelector('details');
    if (!said || !answer) return;
    const { right = '', wrong = '', choose = '' } = this.dataset;
    if (!chosen) {
      said.textContent = choose;
      return;
    }
    if (chosen.dataset['right'] !== undefined) {
      said.textContent = right;
      answer.open = true;
      this.#tick();
      return;
    }
    const link = answer.querySelector('a')?.cloneNode(true);
    said.replaceChildren(wrong, ...(link ? [' ', link] : []));
  }

  /** Whoever knows the answer has read the step. */
  #tick(): void {
    const box = this.closest('reading-ticks')?.querySelector<HTMLInputElement>(
      'input[name="done"]:not(:checked)',
    );
    box?.click();
  }
}

customElements.define('step-check', StepCheck);

export {};
