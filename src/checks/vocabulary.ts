import type { Nodes, Parents, Table } from 'mdast';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import { toString } from 'mdast-util-to-string';
import { visitParents } from 'unist-util-visit-parents';
import { piece, problem, type ProblemKey } from '../i18n/problems/index.ts';
import { VOCABULARY, WRAPPERS, type ComponentName } from '../markdown/vocabulary.ts';
import type { Problem, ToldValue } from '../model/problem.ts';
import { describeIssues, suggestion } from './issues.ts';
import { isAbsent, type Manuscript } from './read.ts';

/** All that authors may write as a component. */
const KNOWN = { ...VOCABULARY, ...WRAPPERS };
const NAMES = Object.keys(KNOWN);

function isKnown(name: string): name is keyof typeof KNOWN {
  return Object.hasOwn(KNOWN, name);
}

/** Components that show what `overview.json` says. */
const NEED_OVERVIEW: ReadonlySet<string> = new Set<ComponentName>([
  'Overview',
  'Ideal',
  'FigureOnly',
]);

/** Whether a node is a tag of HTML: what stands in it is told with it. */
function isHtml(node: Parents): boolean {
  if (node.type === 'mdxJsxFlowElement') return node.name === 'ruby';
  return node.type === 'mdxJsxTextElement' && !isKnown(node.name ?? '');
}

type Report = (node: Nodes, key: ProblemKey, values?: Record<string, ToldValue>) => void;

/** Authors use the components of the vocabulary, rightly, and no code. */
export function checkVocabulary(manuscript: Manuscript): Problem[] {
  const unfed = isAbsent(manuscript, 'overview') ? NEED_OVERVIEW : new Set<string>();
  return manuscript.sections.flatMap(({ path, tree }) => {
    const problems: Problem[] = [];
    const report: Report = (node, key, values) => {
      problems.push(problem({ file: path, line: node.position?.start.line ?? 1 }, key, values));
    };
    if (!tree) return problems;
    visitParents(tree, (node, ancestors) => {
      switch (node.type) {
        case 'mdxjsEsm':
          report(node, 'importExport');
          break;
        case 'mdxFlowExpression':
        case 'mdxTextExpression':
          report(node, 'code', { code: `{${node.value}}` });
          break;
        case 'html':
          report(node, 'html', { tag: node.value });
          break;
        case 'mdxJsxFlowElement':
          checkComponent(node, report);
          if (unfed.has(node.name ?? '')) report(node, 'componentUnfed', { name: node.name ?? '' });
          break;
        case 'mdxJsxTextElement':
          if (isKnown(node.name ?? '') && node.name !== 'Ruby') {
            report(node, 'componentInLine', { name: node.name ?? '' });
          } else if (!ancestors.some(isHtml)) {
            checkComponent(node, report);
          }
          break;
        case 'thematicBreak':
          report(node, 'noForm', { what: piece('rule') });
          break;
        case 'definitionDescription':
          if (toString(node).trim() === '') report(node, 'definitionEmpty');
          break;
        case 'table':
          checkRows(node, report);
          break;
        default:
          checkInside(node, ancestors, report);
      }
    });
    return problems;
  });
}

function checkComponent(node: MdxJsxFlowElement | MdxJsxTextElement, report: Report): void {
  const name = node.name ?? '';
  if (/^br$/iu.test(name)) {
    report(node, 'lineBreakTag');
    return;
  }
  // Where it is rightly written, it is a part of its line, and no component any more.
  if (/^ruby$/iu.test(name)) {
    report(node, 'rubyForm');
    return;
  }
  if (!isKnown(name)) {
    const meant = NAMES.find((each) => each.toLowerCase() === name.toLowerCase());
    if (meant !== undefined) report(node, 'componentCase', { name, right: meant });
    else if (/^[a-z]|^$/u.test(name)) report(node, 'html', { tag: `<${name}>` });
    else {
      const known = NAMES.map((each) => `<${each}>`).join(', ');
      report(node, 'componentUnknown', { name, suggestion: suggestion(name, NAMES), known });
    }
    return;
  }
  const { props, holdsBlocks } = KNOWN[name];
  const values: Record<string, unknown> = {};
  for (const attribute of node.attributes) {
    if (attribute.type !== 'mdxJsxAttribute' || typeof attribute.value === 'object') {
      report(node, 'componentCode', { name });
      return;
    }
    values[attribute.name] = attribute.value ?? true;
  }
  const result = props.safeParse(values);
  if (!result.success) {
    const issues = describeIssues(result.error, values, () => Object.keys(props.shape));
    for (const { key, values: told } of issues) report(node, key, { ...told });
  }
  if (!holdsBlocks && node.children.length > 0) report(node, 'componentHolds', { name });
  if (holdsBlocks && node.children.length === 0) report(node, 'componentEmpty', { name });
  else if (name === 'Table' && !isTableAlone(node)) report(node, 'tableAlone', { name });
}

/** Each row of a table has as many cells as its head: what is too much would be lost, and what is missing moves others. */
function checkRows({ children: [head, ...rows] }: Table, report: Report): void {
  const columns = head?.children.length ?? 0;
  const row = rows.find(({ children }) => children.length !== columns);
  if (row) report(row, 'tableCells', { count: row.children.length, columns });
}

function isTableAlone({ children }: Parents): boolean {
  return children.length === 1 && children[0]?.type === 'table';
}

/** Headings and footnote definitions belong to the section, not into a component: they would have no address. */
function checkInside(node: Nodes, ancestors: readonly Parents[], report: Report): void {
  if (node.type !== 'heading' && node.type !== 'footnoteDefinition') return;
  if (ancestors.length <= 1) return;
  const what = piece(node.type === 'heading' ? 'aHeading' : 'aFootnote');
  report(node, 'insideBlock', { what });
}
