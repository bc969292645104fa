import { fill, fillCount } from '../../i18n/template.ts';
import type { ComparisonState } from '../../model/rubric/comparison-address.ts';
import { changesAmong, neighbourOf, stepFrom } from '../../model/rubric/comparison-steps.ts';
import type { Comparison } from './comparison-source.ts';
import { shownWords } from './shown-words.ts';
import { MY_GRADE, readPersonal } from './personal-storage.ts';

/** Some grades as a sentence names them. */
export function pairName({ data, labels }: Comparison, grades: readonly string[]): string {
  const names = grades.map((id) => labels[id] ?? '');
  const [from = '', to = ''] = names;
  return names.length === 2
    ? fill(data.words.pair, { from, to })
    : names.join(data.words.separator);
}

/** What is told before the table: of the whole of it what the page says, of a choice what changes in it. */
export function answer(
  of: Comparison,
  state: ComparisonState,
  { whole, rolesDiffer }: { whole: string | undefined; rolesDiffer: boolean },
): void {
  const { element, outline } = of;
  const changing = changesAmong(outline, state.grades).filter((id) =>
    state.competencies.includes(id),
  );
  const status = element.querySelector('[data-status]');
  const says = whole ?? saysOf(of, state, changing.length, rolesDiffer);
  if (status && status.textContent !== says) status.textContent = says;
  element.querySelector('[data-next]')?.replaceChildren(...nextOf(of, state, whole !== undefined));
  const compared = whole === undefined && state.grades.length > 1;
  const list = element.querySelector<HTMLElement>('[data-changing]');
  if (list) {
    list.hidden = !compared || changing.length === 0;
    const label = document.createElement('b');
    label.textContent = of.data.words.changing;
    list.replaceChildren(label, ...changing.flatMap((id) => [rowLink(id), ' ']));
  }
  const roles = element.querySelector<HTMLElement>('[data-roles]');
  if (roles) {
    roles.hidden = !compared || changing.length > 0 || !rolesDiffer;
    roles.replaceChildren(...(roles.hidden ? [] : rolesOf(of, state)));
  }
}

function saysOf(
  of: Comparison,
  state: ComparisonState,
  count: number,
  rolesDiffer: boolean,
): string {
  const { words, languages } = of.data;
  const pair = pairName(of, state.grades);
  const all = state.competencies.length;
  if (state.grades.length === 1) return fill(words.alone, { grade: pair });
  if (count > 0) return fillCount(languages[0] ?? '', count, words.changes, { pair, all });
  const role = of.element.querySelector('.roles th')?.textContent.trim() ?? '';
  const differs = rolesDiffer ? fill(words.roleDiffers, { role }) : '';
  return [fill(words.same, { pair, all }), differs].filter(Boolean).join(' ');
}

/** Where the next step is, as a link that chooses it; in the whole table the reader's own grade, where it is known. */
function nextOf(of: Comparison, state: ComparisonState, whole: boolean): (string | Node)[] {
  const { data, outline, labels } = of;
  const { words } = data;
  if (whole) {
    const own = readPersonal(MY_GRADE);
    const grade = own.state === 'read' ? own.value.grade : '';
    const other = neighbourOf(outline, grade);
    if (own.state !== 'read' || own.value.rubric !== of.element.dataset['rubric']) return [];
    if (!outline.grades.includes(grade) || other === undefined) return [];
    const pair = outline.grades.filter((id) => id === grade || id === other);
    const says = fill(words.mine, { own: labels[grade] ?? '', other: labels[other] ?? '' });
    return [choice(pair, says)];
  }
  const step = stepFrom(outline, state.grades.at(-1) ?? '');
  if (!step) return [words.last];
  const [before = '', after = ''] = words.next.split('{step}');
  const says = fill(words.nextStep, {
    from: labels[step.from] ?? '',
    to: labels[step.to] ?? '',
    count: step.changes.length,
  });
  return [before, choice([step.from, step.to], says), after];
}

function choice(grades: readonly string[], says: string): HTMLElement {
  const link = document.createElement('a');
  link.href = `?grades=${grades.join(',')}&mark=new`;
  link.dataset['grades'] = grades.join(',');
  link.textContent = says;
  return link;
}

function rowLink(id: string): HTMLElement {
  const link = document.createElement('a');
  link.href = `#${id}`;
  // What else stands in the head of a row is not its name.
  link.textContent = shownWords(document.querySelector(`[id="${id}"] a`)) || id;
  return link;
}

const roleIn = (element: Element, grade: string): HTMLElement | null =>
  element.querySelector(`.roles [data-grade="${grade}"]`);

/** The roles as their cells show them, marks and language included. */
function rolesOf({ element, labels }: Comparison, { grades }: ComparisonState): HTMLElement[] {
  return grades.map((grade) => {
    const role = document.createElement('div');
    const name = document.createElement('strong');
    name.textContent = labels[grade] ?? '';
    const texts = [...(roleIn(element, grade)?.querySelectorAll('.role-text') ?? [])];
    role.append(name, ...texts.map((text) => text.cloneNode(true)));
    return role;
  });
}
