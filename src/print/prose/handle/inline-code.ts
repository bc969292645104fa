import type { HandleInline } from '../printed.ts';

/** What somebody types or reads on a screen. */
export const inlineCode: HandleInline<'inlineCode'> = ({ value }) => [
  { kind: 'code', text: value },
];
