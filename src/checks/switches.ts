import { problem } from '../i18n/problems/index.ts';
import { FORMAT_NAMES, NEEDED_PAGES, PAGE_NAMES, SHEET_NAMES } from '../model/switches.ts';
import type { Problem } from '../model/problem.ts';
import { suggestion } from './issues.ts';
import type { Manuscript } from './read.ts';

/** The names of what can be switched off, by the entries of `handbook.json`. */
const NAMES: Readonly<Record<'pages' | 'sheets' | 'formats', readonly string[]>> = {
  pages: PAGE_NAMES,
  sheets: SHEET_NAMES,
  formats: FORMAT_NAMES,
};

/** What is switched off in `handbook.json` is something that there is, and that a handbook does without. */
export function checkSwitches({ data, handbook }: Manuscript): Problem[] {
  const file = data.get('handbook');
  if (!file || !handbook) return [];
  return (['pages', 'sheets', 'formats'] as const).flatMap((entry) =>
    Object.entries(handbook[entry] ?? {}).flatMap(([name, isOn]): Problem[] => {
      const names = NAMES[entry];
      if (names.includes(name)) return [];
      const at = { file: file.path, line: file.lineOf([entry, name]) };
      const there = names.map((each) => `"${each}"`).join(', ');
      if (entry === 'pages' && NEEDED_PAGES.includes(name)) {
        return isOn ? [] : [problem(at, 'pageNeeded', { name, names: there })];
      }
      return [
        problem(at, 'noSwitch', { name, entry, names: there, suggestion: suggestion(name, names) }),
      ];
    }),
  );
}
