import type { Paper, SheetChoice } from '../../model/builder-choice.ts';
import type { BuilderData } from './builder-data.ts';
import { makePages } from './sheet-pages.ts';
import type { SheetContent } from './sheet-parts.ts';

type Lying = Pick<SheetChoice, 'paper' | 'landscape'>;

/** The name of a paper and how it lies. */
export function keyOf({ paper, landscape }: Lying): keyof BuilderData['papers'] {
  return `${paper}-${landscape ? 'landscape' : 'portrait'}`;
}

/** The paper of a name and how it lies. */
export function paperOf(key: string): Lying {
  const [paper, lie] = key.split('-');
  return { paper: paper as Paper, landscape: lie === 'landscape' };
}

const KEYS = ['a4-portrait', 'a4-landscape', 'a3-portrait', 'a3-landscape'];

/** The smallest paper on which a sheet has room; none where it has none. */
export function smallestPaper(content: SheetContent, host: HTMLElement): Lying | undefined {
  return KEYS.map(paperOf).find((lying) =>
    makePages({ ...content, choice: { ...content.choice, ...lying } }, host, ''),
  );
}
