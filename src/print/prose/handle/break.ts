import type { HandleInline } from '../printed.ts';

/** The end of a line. */
export const lineBreak: HandleInline<'break'> = () => [{ kind: 'break' }];
