import type { ComponentName, FigurePart } from '../../markdown/vocabulary.ts';

/** A component of an author on paper: which figure of the template shows it, and what it is told. */
export type PrintedComponent =
  | { figure: 'overview' | 'ideal' | 'rubrics' | 'example' | 'note' }
  | { figure: 'figure-only'; part: FigurePart };

/** Each component of the vocabulary with its printed form, or the types complain. */
const FORMS = {
  Overview: () => ({ figure: 'overview' }),
  Ideal: () => ({ figure: 'ideal' }),
  FigureOnly: (prop) => ({ figure: 'figure-only', part: prop('figure') as FigurePart }),
  Rubrics: () => ({ figure: 'rubrics' }),
  Example: () => ({ figure: 'example' }),
  Note: () => ({ figure: 'note' }),
} satisfies Record<ComponentName, (prop: (name: string) => string | undefined) => PrintedComponent>;

/**
 * The printed form of a component.
 *
 * @param prop gives the value of a prop; the content checks have seen to its being right
 */
export function printComponent(
  name: ComponentName,
  prop: (name: string) => string | undefined,
): PrintedComponent {
  return FORMS[name](prop);
}
