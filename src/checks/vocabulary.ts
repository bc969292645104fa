import type { Nodes, Parents } from 'mdast';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import { visitParents } from 'unist-util-visit-parents';
import { isComponentName, VOCABULARY } from '../markdown/vocabulary.ts';
import type { Problem } from '../model/problem.ts';
import { describeIssues, suggestion } from './issues.ts';
import type { Manuscript } from './read.ts';

const NAMES = Object.keys(VOCABULARY);

/** Authors use the components of the vocabulary, rightly, and no code. */
export function checkVocabulary({ sections }: Manuscript): Problem[] {
  return sections.flatMap(({ path, tree }) => {
    const problems: Problem[] = [];
    const report = (node: Nodes, message: string, fix: string): void => {
      problems.push({ file: path, line: node.position?.start.line ?? 1, message, fix });
    };
    if (!tree) return problems;
    visitParents(tree, (node, ancestors) => {
      switch (node.type) {
        case 'mdxjsEsm':
          report(
            node,
            'import and export have no place in the content',
            'take the line out: the components are there without it. A sentence that begins with “import” or “export” needs another first word',
          );
          break;
        case 'mdxFlowExpression':
        case 'mdxTextExpression':
          report(
            node,
            `{${node.value}} is code, which the content does not hold`,
            'take it out, or write the braces in full width: ｛ ｝',
          );
          break;
        case 'html':
          report(node, 'HTML has no place in the content', 'write it in Markdown');
          break;
        case 'mdxJsxFlowElement':
          checkComponent(node, report);
          break;
        case 'mdxJsxTextElement':
          if (isComponentName(node.name ?? '')) {
            report(
              node,
              `<${node.name ?? ''}> stands in the middle of a line`,
              'give it a paragraph of its own, with an empty line before and after',
            );
          } else {
            checkComponent(node, report);
          }
          break;
        case 'code':
        case 'thematicBreak':
          report(
            node,
            `${node.type === 'code' ? 'a block of code' : 'a rule (---)'} has no form in the handbook`,
            'take it out',
          );
          break;
        default:
          checkInside(node, ancestors, report);
      }
    });
    return problems;
  });
}

type Report = (node: Nodes, message: string, fix: string) => void;

function checkComponent(node: MdxJsxFlowElement | MdxJsxTextElement, report: Report): void {
  const name = node.name ?? '';
  if (!isComponentName(name)) {
    const html = /^[a-z]/u.test(name);
    report(
      node,
      html
        ? `<${name}> is HTML, which has no place in the content`
        : `<${name}> is not a component of the handbook${suggestion(name, NAMES)}`,
      html ? 'write it in Markdown' : `use one of ${NAMES.map((known) => `<${known}>`).join(', ')}`,
    );
    return;
  }
  const { props, holdsBlocks } = VOCABULARY[name];
  const values: Record<string, unknown> = {};
  for (const attribute of node.attributes) {
    if (attribute.type !== 'mdxJsxAttribute' || typeof attribute.value === 'object') {
      report(node, `<${name}> is given code`, `write plain values: name="text"`);
      return;
    }
    values[attribute.name] = attribute.value ?? true;
  }
  const result = props.safeParse(values);
  if (!result.success) {
    for (const { message, fix } of describeIssues(result.error, () => Object.keys(props.shape))) {
      report(node, `<${name}>: ${message}`, fix);
    }
  }
  if (!holdsBlocks && node.children.length > 0) {
    report(node, `<${name}> holds no text`, `write it as <${name} /> on a line of its own`);
  }
  if (holdsBlocks && node.children.length === 0) {
    report(node, `<${name}> is empty`, `write its text between <${name}> and </${name}>`);
  }
}

/** Headings and footnote definitions belong to the section, not into a component: they would have no address. */
function checkInside(node: Nodes, ancestors: readonly Parents[], report: Report): void {
  if (node.type !== 'heading' && node.type !== 'footnoteDefinition') return;
  if (ancestors.length <= 1) return;
  const what = node.type === 'heading' ? 'a heading' : 'a footnote';
  report(node, `${what} stands inside another block`, 'move it out, to the beginning of a line');
}
