import type { HandleInline } from '../printed.ts';

/** Words with their reading. */
export const ruby: HandleInline<'ruby'> = ({ reading, children }, { inlines }) => [
  { kind: 'ruby', reading, children: inlines(children) },
];
