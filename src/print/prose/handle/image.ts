import type { HandleInline } from '../printed.ts';

/** A picture that lies beside the content. */
export const image: HandleInline<'image'> = ({ url, alt }, context) => [
  { kind: 'image', path: context.image(url), alt: alt ?? '' },
];
