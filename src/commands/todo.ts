import type { CommandWords } from '../i18n/commands/index.ts';
import { fill } from '../i18n/template.ts';
import { contactOf } from '../model/handbook.ts';
import type { Library } from '../model/library.ts';
import type { Overview } from '../model/overview.ts';

/**
 * What is left to do before a site is published, in the operator's words; nothing where all is done.
 *
 * @param site the site's address, where it is set
 * @param folder the content folder
 */
export function todoList(
  { handbook, overview }: Pick<Library, 'handbook' | 'overview'>,
  site: string | undefined,
  folder: string,
  { todo }: CommandWords,
): string[] {
  const parts = overview ? unknownParts(overview) : [];
  return [
    ...(parts.length > 0 ? [fill(todo.names, { folder, parts: parts.join(', ') })] : []),
    ...(!handbook.contact || contactOf(handbook) ? [] : [fill(todo.contact, { folder })]),
    ...(site === undefined || site === '' ? [todo.site] : []),
  ];
}

/** The parts of the figure that nobody has entered yet. */
function unknownParts({ minds, orientations, ideals }: Overview): string[] {
  return [
    ...(minds.names.length === 0 ? ['minds'] : []),
    ...(orientations.names.length === 0 ? ['orientations'] : []),
    ...(ideals.organisation.text === null ? ['ideals.organisation'] : []),
  ];
}
