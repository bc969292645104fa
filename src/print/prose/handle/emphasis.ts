import type { HandleInline } from '../printed.ts';

/** Words in another voice. */
export const emphasis: HandleInline<'emphasis'> = ({ children }, { inlines }) => [
  { kind: 'emphasis', children: inlines(children) },
];
