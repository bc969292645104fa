import type { HandleInline } from '../printed.ts';

/** Words of weight. */
export const strong: HandleInline<'strong'> = ({ children }, { inlines }) => [
  { kind: 'strong', children: inlines(children) },
];
