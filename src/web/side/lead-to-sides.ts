import { readPersonal } from '../elements/personal-storage.ts';
import { partsOf, SIDE } from './side-choice.ts';

/** For each language, the last parts of the addresses of sections that it stands beside. */
type Sides = Partial<Record<string, string[]>>;

const found = readPersonal(SIDE);
const [locale = ''] = partsOf(location.pathname);
const pair: readonly string[] = found.state === 'read' ? found.value : [];
const other = pair.includes(locale) ? pair.find((each) => each !== locale) : undefined;
let slugs: readonly string[] = [];

/** What leads to a single text whatever is chosen: the other languages, and the handbook by itself beside an official text. */
const ALONE = 'language-switch, .official-lead, .official-mark';

/** Links to sections lead to those with the other text beside them, hits of a search too. */
function lead({ target }: Event): void {
  const link = target instanceof Element ? target.closest<HTMLAnchorElement>('a[href]') : null;
  if (!link || link.origin !== location.origin || link.closest(ALONE)) return;
  const [language, slug = '', ...rest] = partsOf(link.pathname);
  if (language === locale && rest.length === 0 && slugs.includes(slug)) {
    link.pathname += `${other}/`;
  }
}

if (other !== undefined) {
  // Before the click is anybody else's. A click of the middle button is one of its own.
  document.addEventListener('click', lead, { capture: true });
  document.addEventListener('auxclick', lead, { capture: true });
  void fetchSlugs(locale, other);
}

/** Until they are there, and where they do not come, links lead to the sections by themselves. */
async function fetchSlugs(own: string, beside: string): Promise<void> {
  const answer = await fetch(`${import.meta.env.BASE_URL}${own}/sides.json`);
  if (answer.ok) slugs = ((await answer.json()) as Sides)[beside] ?? [];
}
