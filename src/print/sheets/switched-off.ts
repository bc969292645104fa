import { hasSheets, type SwitchedKind } from '../../model/switches.ts';
import type { SheetDraft, SheetSource } from './sheet.ts';

/** How many sheets are no kit. */
const MOST_ALONE = 1;

/**
 * The sheets of a kind that are left where a handbook switches some off: none of that kind, and kits without those.
 *
 * @param make makes them, if they are wanted
 */
export function leftOf(
  kind: SwitchedKind,
  { handbook }: SheetSource,
  make: () => readonly SheetDraft[] | undefined,
): SheetDraft[] {
  if (!hasSheets(handbook, kind)) return [];
  return (make() ?? []).flatMap((draft) => {
    if (!draft.parts) return [draft];
    const parts = draft.parts.filter((part) => hasSheets(handbook, part.kind));
    return parts.length > MOST_ALONE ? [{ ...draft, parts }] : [];
  });
}
