import { isComponentName } from '../../../markdown/vocabulary.ts';
import { printComponent } from '../components.ts';
import { attributeOf, lineOf, type HandleBlock } from '../printed.ts';

/** A component that the author placed. */
export const component: HandleBlock<'mdxJsxFlowElement'> = (node, { blocks }) => {
  const name = node.name ?? '';
  if (!isComponentName(name)) throw new Error(`<${name}> has no printed form`);
  return {
    kind: 'component',
    line: lineOf(node),
    component: printComponent(name, (prop) => attributeOf(node, prop)),
    blocks: blocks(node.children),
  };
};
