import { answerOf, isBlank, type Check } from '../../model/self-check.ts';
import type { SelfCheckData } from '../rubrics/self-check-data.ts';

/** The result of a check as a chart and as a table, beside an earlier one. */
export class SelfCheckResult {
  #root: HTMLElement;
  #data: SelfCheckData;
  #choice: HTMLSelectElement | null;

  constructor(root: HTMLElement, data: SelfCheckData) {
    this.#root = root;
    this.#data = data;
    this.#choice = root.querySelector('[data-earlier-choice]');
  }

  /** Calls back when another record is chosen to compare with. */
  onChoice(call: () => void): void {
    this.#choice?.addEventListener('change', call);
  }

  /** The day of the record that is compared with; empty where none is. */
  get chosen(): string {
    return this.#choice?.value ?? '';
  }

  /** A day as people write it. */
  dateName(date: string): string {
    const style = { dateStyle: 'long', timeZone: 'UTC' } as const;
    return new Intl.DateTimeFormat(this.#data.tag, style).format(new Date(date));
  }

  /** Offers records to compare with, and chooses one. */
  offer(saved: readonly Check[], date = ''): void {
    const choice = this.#choice;
    if (!choice) return;
    const options = saved.map((each) => new Option(this.dateName(each.date), each.date));
    choice.replaceChildren(new Option(this.#data.words.nothingEarlier, ''), ...options);
    choice.value = date;
    this.#hide('[data-compare]', saved.length === 0);
  }

  /** Shows a check, beside the record that is chosen. */
  show(now: Check, saved: readonly Check[]): void {
    const earlier = saved.find(({ date }) => date === this.chosen);
    const note = this.#root.querySelector('[data-result-note]');
    const { noRecords, resultNote } = this.#data.words;
    this.#root.querySelector('.check-result')?.toggleAttribute('data-blank', isBlank(now));
    if (note) note.textContent = isBlank(now) ? resultNote : saved.length > 0 ? '' : noRecords;
    this.#hide('[data-act="drop"]', !earlier);
    this.#hide('[data-legend-earlier]', !earlier);
    for (const cell of this.#root.querySelectorAll<HTMLElement>('[data-earlier-column]')) {
      cell.hidden = !earlier;
    }
    const date = earlier ? this.dateName(earlier.date) : '';
    for (const place of this.#root.querySelectorAll(
      '[data-earlier-date], th[data-earlier-column]',
    )) {
      place.textContent = date;
    }
    for (const id of this.#data.competencies) {
      this.#draw(id, answerOf(now, id).scale, earlier ? answerOf(earlier, id).scale : null);
      this.#write(id, now, '[data-now]');
      if (earlier) this.#write(id, earlier, 'td[data-earlier-column]');
    }
  }

  #hide(selector: string, hidden: boolean): void {
    this.#root.querySelector(selector)?.toggleAttribute('hidden', hidden);
  }

  /** Sets the marks of a competency on its steps; the line between them says which way it went. */
  #draw(id: string, now: number | null, earlier: number | null): void {
    const row = this.#root.querySelector(`[data-chart="${id}"]`);
    const steps = this.#data.scale.length;
    const place = (step: number): string => `${((step + 0.5) / steps) * 100}%`;
    const known = (step: number | null): step is number => step !== null && step < steps;
    for (const [name, step] of [
      ['now', now],
      ['earlier', earlier],
    ] as const) {
      const mark = row?.querySelector(`circle.${name}`);
      // A mark without a place is not shown.
      if (known(step)) mark?.setAttribute('cx', place(step));
      else mark?.removeAttribute('cx');
    }
    const line = row?.querySelector('.change');
    line?.removeAttribute('x1');
    if (!known(now) || !known(earlier) || now === earlier) return;
    line?.setAttribute('x1', place(earlier));
    line?.setAttribute('x2', place(now));
  }

  #write(id: string, check: Check, selector: string): void {
    const cell = this.#root.querySelector(`[data-row="${id}"] ${selector}`);
    if (!cell) return;
    const { scale, evidence, step } = answerOf(check, id);
    const said = [scale === null ? '' : (this.#data.scale[scale] ?? ''), evidence, step];
    cell.textContent =
      said.filter((each) => each.trim() !== '').join('\n') || this.#data.words.empty;
  }
}
