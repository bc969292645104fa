import type { HandleInline } from '../printed.ts';

/** The mark of a footnote; where it is the first, the note goes with it to the foot of the page. */
export const footnoteReference: HandleInline<'footnoteReference'> = (
  { identifier },
  { noteNumber, takeNote },
) => [{ kind: 'footnote', number: noteNumber(identifier), note: takeNote(identifier) }];
