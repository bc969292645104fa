import type { Image, Paragraph } from 'mdast';

/** The images of a paragraph that is made of nothing else; none where it has words, too. */
export function imagesAlone({ children }: Paragraph): Image[] {
  const images = children.filter((node) => node.type === 'image');
  const others = children.filter(
    (node) => node.type !== 'break' && !(node.type === 'text' && node.value.trim() === ''),
  );
  return images.length === others.length ? images : [];
}

/** What stands below an image, which authors write behind its address: `![…](chart.png "Figure 1")`. */
export function captionOf({ title }: Image): string | undefined {
  return title?.trim() || undefined;
}
