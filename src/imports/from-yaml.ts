import type { Locale } from '../model/locale.ts';
import { assembleTable } from './assemble-table.ts';
import { saidIn, type DraftTable, type TableRemark } from './draft-table.ts';
import { usualTitle } from './table-rubric.ts';
import { accountFor, countOf, type ReadText, type TakenTable } from './taken-table.ts';
import { takeTracks } from './tracks-in-names.ts';
import { YamlSource, type Path } from './yaml-source.ts';
import { readYamlTable } from './yaml-table.ts';

/**
 * A rubric out of somebody's YAML, by its shape. What it does not understand is told, and nothing is lost silently.
 *
 * @throws ImportError where it is no YAML or no such table
 */
export function rubricFromYaml(text: string, languages: readonly Locale[], id: string): TakenTable {
  const source = new YamlSource(text);
  const table = readYamlTable(source);
  const isScaleListed = table.proficiencies.some((step) => step.id ?? step.text);
  const tracks = takeTracks(table);
  const rubric = assembleTable(table, languages, { id, usual: usualTitle(languages) });
  const read = ({ path, text: said }: { path: Path; text: string }): ReadText => ({
    text: said,
    key: path.findLast((key) => typeof key === 'string') ?? '',
    line: source.lineOf(path),
  });
  const untaken = source.left().map(read);
  const { characters, kept, left } = accountFor(rubric, source.taken().map(read), refsIn(table));
  const isOne = languages.length > 1 && typeof table.skills[0]?.title === 'string';
  return {
    rubric,
    remarks: [
      ...(isOne ? [{ kind: 'oneLanguage' as const, text: '' }] : []),
      ...(tracks.length > 0 ? [{ kind: 'tracksInNames' as const, text: tracks.join(', ') }] : []),
      ...(isScaleListed ? [] : scaleRemark(table, languages)),
      ...[...left, ...untaken.map((each) => ({ kind: 'leftOut' as const, ...each }))].sort(
        (one, other) => (one.line ?? 0) - (other.line ?? 0),
      ),
    ],
    characters: characters + countOf(untaken),
    kept,
  };
}

/** Steps that no list has stand in the order in which they come. */
export function scaleRemark(
  { proficiencies }: DraftTable,
  [first]: readonly Locale[],
): TableRemark[] {
  if (proficiencies.length === 0 || first === undefined) return [];
  const text = proficiencies.map(({ name }) => saidIn(name, first)).join(', ');
  return [{ kind: 'scaleInOrder', text }];
}

/** The words by which parts of the file name each other. */
export function refsIn({ levels, skills, proficiencies, tracks }: DraftTable): string[] {
  return [
    ...[...levels, ...skills].flatMap(({ refs }) => refs),
    ...[...proficiencies, ...tracks].flatMap(({ id }) => id ?? []),
    ...levels.flatMap(({ track, parallel }) => [track ?? '', ...parallel]),
    ...skills.flatMap(({ id }) => id ?? []),
  ];
}
