import { captionOf, imagesAlone } from '../../../markdown/figures.ts';
import { lineOf, placeOf, type HandleBlock } from '../printed.ts';

/** A paragraph, or the images that it is made of, with its number in the margin. */
export const paragraph: HandleBlock<'paragraph'> = (node, { inlines, image }) => {
  const place = { line: lineOf(node), ...placeOf(node) };
  const images = imagesAlone(node).map((each) => ({
    kind: 'image' as const,
    path: image(each.url),
    alt: each.alt ?? '',
    caption: captionOf(each) ?? null,
  }));
  return images.length > 0
    ? { kind: 'figure', ...place, images }
    : { kind: 'paragraph', ...place, children: inlines(node.children) };
};
