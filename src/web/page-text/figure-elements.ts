import type { Image, Root } from 'mdast';
import type { MdxJsxFlowElement } from 'mdast-util-mdx-jsx';
import { visitParents } from 'unist-util-visit-parents';
import { captionOf, imagesAlone } from '../../markdown/figures.ts';
import { attributesOf, elementOf } from './element.ts';

/**
 * Turns paragraphs of images alone into `<Figure>`, with the place of the paragraph and the caption of the image. Several
 * images are figures inside of one.
 */
export function remarkFigureElements(): (tree: Root) => void {
  return (tree) => {
    visitParents(tree, 'paragraph', (paragraph, ancestors) => {
      const parent = ancestors.at(-1);
      const figures = imagesAlone(paragraph).map(figureOf);
      const [first, ...more] = figures;
      if (!parent || !first) return;
      const place = { ...paragraph.data?.hProperties };
      const figure =
        more.length === 0
          ? { ...first, attributes: [...attributesOf(place), ...first.attributes] }
          : elementOf('Figure', place, figures);
      parent.children[parent.children.indexOf(paragraph as never)] = figure;
    });
  };
}

function figureOf(image: Image): MdxJsxFlowElement {
  return elementOf('Figure', { caption: captionOf(image) }, [{ ...image, title: null }]);
}
