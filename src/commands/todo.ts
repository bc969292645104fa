import type { CommandWords } from '../i18n/commands/index.ts';
import { fill } from '../i18n/template.ts';
import { hasContact } from '../model/handbook.ts';
import type { Library } from '../model/library.ts';

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
  const { minds, orientations, ideals } = overview;
  const parts = [
    ...(minds.names.length === 0 ? ['minds'] : []),
    ...(orientations.names.length === 0 ? ['orientations'] : []),
    ...(ideals.organisation.text === null ? ['ideals.organisation'] : []),
  ];
  return [
    ...(parts.length > 0 ? [fill(todo.names, { folder, parts: parts.join(', ') })] : []),
    ...(hasContact(handbook) ? [] : [fill(todo.contact, { folder })]),
    ...(site === undefined || site === '' ? [todo.site] : []),
  ];
}
