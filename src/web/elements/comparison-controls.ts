import { fill } from '../../i18n/template.ts';
import type { ComparisonState } from '../../model/rubric/comparison-address.ts';
import { besideOf } from '../../model/rubric/comparison-steps.ts';
import type { ComparisonFile } from '../rubrics/comparison-data.ts';
import type { Comparison } from './comparison-source.ts';

const boxesIn = (element: Element, name: string): HTMLInputElement[] => [
  ...element.querySelectorAll<HTMLInputElement>(`input[name="${name}"]`),
];

/** What the boxes and the language say. */
export function chosenIn(
  element: Element,
): Pick<
  ComparisonState,
  'grades' | 'competencies' | 'differencesOnly' | 'markNew' | 'showRemoved'
> &
  Partial<Pick<ComparisonState, 'language'>> {
  const checked = (name: string): string[] =>
    boxesIn(element, name)
      .filter((box) => box.checked)
      .map(({ value }) => value);
  const marks = checked('mark');
  const language = element.querySelector<HTMLSelectElement>('[name="text"]')?.value;
  return {
    grades: checked('grades'),
    competencies: checked('competencies'),
    differencesOnly: checked('only').length > 0,
    markNew: marks.includes('new'),
    showRemoved: marks.includes('removed'),
    ...(language !== undefined && { language }),
  };
}

/**
 * The grades that an end of the sentence asks for: the other end stays, or is the grade beside it; all where no grade
 * is chosen any more. Nothing where something else was changed.
 */
export function gradesOfEnds(
  { element, outline }: Comparison,
  changed: Element,
  state: ComparisonState,
): readonly string[] | undefined {
  const ends = [...element.querySelectorAll<HTMLSelectElement>('[data-end]')];
  const place = ends.findIndex((end) => end === changed);
  const value = ends[place]?.value;
  if (value === undefined) return undefined;
  const { grades } = outline;
  if (!grades.includes(value)) return grades;
  const whole = state.grades.length === grades.length;
  const chosen = new Set(whole ? [] : state.grades.filter((_each, index) => index !== place));
  chosen.add(value);
  const { above, below } = besideOf(outline, value);
  const beside = place === 0 ? [above, below] : [below, above];
  if (chosen.size === 1) chosen.add(beside.find((each) => each !== undefined) ?? value);
  return grades.filter((each) => chosen.has(each));
}

/** Sets the controls to what is shown. */
export function reflect(
  { element, data, outline, labels }: Comparison,
  state: ComparisonState,
): void {
  const { grades } = state;
  const whole = grades.length === outline.grades.length;
  const set = (name: string, values: readonly string[]): void => {
    for (const box of boxesIn(element, name)) box.checked = values.includes(box.value);
  };
  set('grades', grades);
  set('competencies', state.competencies);
  set('only', state.differencesOnly ? ['differences'] : []);
  set('mark', [...(state.markNew ? ['new'] : []), ...(state.showRemoved ? ['removed'] : [])]);
  const language = element.querySelector<HTMLSelectElement>('[name="text"]');
  if (language) language.value = state.language;
  [...element.querySelectorAll<HTMLSelectElement>('[data-end]')].forEach((select, place) => {
    select.value = whole ? '' : (grades[place] ?? '');
  });
  element.querySelector('[data-all]')?.setAttribute('aria-pressed', String(whole));
  const add = element.querySelector<HTMLElement>('[data-add]');
  if (add) {
    add.dataset['words'] ??= add.textContent;
    // The third grade and those after it stand where they were added.
    const more = whole ? [] : grades.slice(2).map((id) => labels[id]);
    add.textContent = more.join(data.words.separator) || add.dataset['words'];
  }
  const chosen = element.querySelector('[data-chosen]');
  if (chosen) {
    chosen.textContent = fill(data.words.chosen, {
      chosen: state.competencies.length,
      all: outline.competencies.length,
    });
  }
  showSteps(element, grades, whole);
}

/** Marks in the strip the grades that are shown, and their step. */
function showSteps(element: HTMLElement, grades: readonly string[], whole: boolean): void {
  for (const each of element.querySelectorAll<HTMLElement>('[data-tier]')) {
    each.toggleAttribute('data-shown', !whole && grades.includes(each.dataset['tier'] ?? ''));
  }
  const strip = element.querySelector('.strip');
  for (const each of strip?.querySelectorAll<HTMLElement>('[data-grades]') ?? []) {
    if (each.dataset['grades'] === grades.join(',')) each.setAttribute('aria-current', 'true');
    else each.removeAttribute('aria-current');
  }
  // On a phone the strip is longer than the window is wide.
  const shown = whole ? null : strip?.querySelector<HTMLElement>('[data-shown]');
  if (strip && shown) strip.scrollLeft = shown.offsetLeft - strip.clientWidth / 3;
}

/** Offers the sheet that says on paper exactly what is chosen, where there is one. */
export function offerSheet(
  { element, data, outline }: Comparison,
  { grades, competencies, language }: ComparisonState,
  file: ComparisonFile | undefined,
): void {
  const line = element.querySelector<HTMLElement>('[data-sheet]');
  if (!line) return;
  const whole = grades.length === outline.grades.length;
  const of = data.pairs[language]?.join(' ') ?? language;
  const sheet = file?.sheets[of]?.[whole ? '' : grades.join(',')];
  line.hidden = !sheet || competencies.length < outline.competencies.length;
  line.querySelector('a')?.remove();
  if (!sheet) return;
  const link = document.createElement('a');
  link.href = sheet.href;
  const facts = document.createElement('span');
  facts.className = 'soft';
  facts.textContent = sheet.facts;
  link.append(sheet.label, facts);
  line.append(link);
}

/** Closes what is open: all of it, and the focus stays with it; or what a click was not in. */
export function closePanels(element: HTMLElement, around?: Element): void {
  for (const each of element.querySelectorAll<HTMLDetailsElement>('details[open]')) {
    if (around && each.contains(around)) continue;
    const inside = !around && each.contains(document.activeElement);
    each.open = false;
    if (inside) each.querySelector('summary')?.focus();
  }
}
