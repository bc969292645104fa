import type { Nodes, Parents } from 'mdast';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import { visitParents } from 'unist-util-visit-parents';
import { piece, problem, type ProblemKey } from '../i18n/problems/index.ts';
import { isComponentName, VOCABULARY, type ComponentName } from '../markdown/vocabulary.ts';
import type { Problem, ToldValue } from '../model/problem.ts';
import { describeIssues, suggestion } from './issues.ts';
import { isAbsent, type Manuscript } from './read.ts';

const NAMES = Object.keys(VOCABULARY);

/** Components that show what `overview.json` says. */
const NEED_OVERVIEW: ReadonlySet<string> = new Set<ComponentName>([
  'Overview',
  'Ideal',
  'FigureOnly',
]);

/** Whether a node is a tag of HTML: what stands in it is told with it. */
function isHtml(node: Parents): boolean {
  return node.type === 'mdxJsxTextElement' && !isComponentName(node.name ?? '');
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
          if (isComponentName(node.name ?? '')) {
            report(node, 'componentInLine', { name: node.name ?? '' });
          } else if (!ancestors.some(isHtml)) {
            checkComponent(node, report);
          }
          break;
        case 'code':
          report(node, 'noForm', { what: piece('codeBlock') });
          break;
        case 'thematicBreak':
          report(node, 'noForm', { what: piece('rule') });
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
  if (!isComponentName(name)) {
    const meant = NAMES.find((each) => each.toLowerCase() === name.toLowerCase());
    if (meant !== undefined) report(node, 'componentCase', { name, right: meant });
    else if (/^[a-z]|^$/u.test(name)) report(node, 'html', { tag: `<${name}>` });
    else {
      const known = NAMES.map((each) => `<${each}>`).join(', ');
      report(node, 'componentUnknown', { name, suggestion: suggestion(name, NAMES), known });
    }
    return;
  }
  const { props, holdsBlocks } = VOCABULARY[name];
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
}

/** Headings and footnote definitions belong to the section, not into a component: they would have no address. */
function checkInside(node: Nodes, ancestors: readonly Parents[], report: Report): void {
  if (node.type !== 'heading' && node.type !== 'footnoteDefinition') return;
  if (ancestors.length <= 1) return;
  const what = piece(node.type === 'heading' ? 'aHeading' : 'aFootnote');
  report(node, 'insideBlock', { what });
}
