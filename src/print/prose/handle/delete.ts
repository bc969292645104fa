import type { HandleInline } from '../printed.ts';

/** Words that no longer hold. */
export const deleted: HandleInline<'delete'> = ({ children }, { inlines }) => [
  { kind: 'delete', children: inlines(children) },
];
