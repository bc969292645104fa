import { expect, it } from 'vitest';
import { todoList } from '../../../src/commands/todo.ts';
import { commandWords } from '../../../src/i18n/commands/index.ts';
import { readContent } from '../../../src/content.ts';

const { library } = readContent('.', 'tests/fixtures/organisation');
const told = (changed: Partial<typeof library>, site?: string): string[] =>
  todoList({ ...library, ...changed }, site, 'content', commandWords('en'));

it('what is left to do before a site is published is told in one list', () => {
  const { handbook, overview } = library;
  if (!overview) throw new Error('The fixture has an overview');
  const contact = { name: handbook.title, phone: null, email: null, url: null };
  const known = {
    ...overview,
    minds: { ...overview.minds, names: [handbook.title] },
    orientations: { ...overview.orientations, names: [handbook.title] },
    ideals: {
      ...overview.ideals,
      organisation: { ...overview.ideals.organisation, text: handbook.title },
    },
  };
  expect(told({ overview: known }, 'https://a.example')).toEqual([]);
  expect(told({ overview: known })).toEqual([expect.stringMatching(/^set SITE/u)]);
  const unknown = { ...known, minds: { ...known.minds, names: [] } };
  expect(
    told({ overview: unknown, handbook: { ...handbook, contact } }, 'https://a.example'),
  ).toEqual([
    expect.stringContaining('(minds in content/overview.json)'),
    expect.stringContaining('contact in content/handbook.json'),
  ]);
  // Who has no figure and names no contact is reminded of neither.
  const without = { overview: undefined, handbook: { ...handbook, contact: undefined } };
  expect(told(without, 'https://a.example')).toEqual([]);
});
