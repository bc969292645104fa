import type { Answer } from '../../search/query/engine.ts';
import type { ChosenFilter, Facet, FilterName } from '../../search/query/facets.ts';
import type { Asked } from './address-state.ts';
import type { PanelWords } from './panel-words.ts';
import { updateSelects } from './view.ts';

/** What narrows a search: its language, and filters. They stay, whatever is typed, until the reader takes them off. */
export class PanelChoices {
  #filters = new Map<FilterName, string>();
  #scopes: HTMLInputElement[];
  #details: HTMLDetailsElement;
  #selects: HTMLElement;
  #words: PanelWords;
  /** The answer whose values are on their way. */
  #answer: Answer | undefined;

  /** @param changed called when the reader chooses otherwise */
  constructor(panel: HTMLElement, words: PanelWords, changed: () => void) {
    const details = panel.querySelector<HTMLDetailsElement>('.search-filters');
    const selects = details?.querySelector<HTMLElement>('.search-selects');
    if (!details || !selects) throw new Error('The filters have no place');
    this.#details = details;
    this.#selects = selects;
    this.#words = words;
    this.#scopes = [...panel.querySelectorAll<HTMLInputElement>('[name="in"]')];
    for (const scope of this.#scopes) scope.addEventListener('change', changed);
    selects.addEventListener('change', ({ target }) => {
      const { name, value } = target as HTMLSelectElement;
      if (value === '') this.#filters.delete(name as FilterName);
      else this.#filters.set(name as FilterName, value);
      changed();
    });
  }

  /** What is chosen, as it stands in an address. */
  get asked(): Omit<Asked, 'query'> {
    const scope = this.#scopes.find(({ checked }) => checked)?.value ?? 'all';
    return { scope, filters: new Map(this.#filters) };
  }

  /** The filters that are chosen, as a search takes them. */
  get filters(): ChosenFilter[] {
    return [...this.#filters].map(([name, value]) => ({ name, value }));
  }

  /** Chooses what an address asks. */
  take({ scope, filters }: Omit<Asked, 'query'>): void {
    this.#filters = new Map(filters);
    for (const each of this.#scopes) each.checked = each.value === scope;
    if (!this.#scopes.some(({ checked }) => checked) && this.#scopes[0]) {
      this.#scopes[0].checked = true;
    }
  }

  /** Takes all filters off. */
  clear(): void {
    this.#filters.clear();
  }

  /** Where there is nothing to narrow. */
  hide(): void {
    this.#answer = undefined;
    this.#details.hidden = true;
  }

  /** Offers what the results of an answer can be narrowed by; what is chosen is always in sight. */
  async show(answer: Answer): Promise<void> {
    this.#answer = answer;
    // Where the values cannot be fetched, what is chosen can still be taken off.
    const chosen = (): Facet[] => this.filters.map(({ name }) => ({ name, values: [] }));
    const facets = await answer.facets().catch(chosen);
    if (answer !== this.#answer) return;
    this.#details.hidden = facets.length === 0;
    if (this.#filters.size > 0) this.#details.open = true;
    updateSelects(this.#selects, facets, this.#filters, this.#words);
  }
}
