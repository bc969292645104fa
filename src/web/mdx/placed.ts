/** The attributes of a block's element that tell its place in the policy's numbering; blocks within others have none. */
export interface PlacedProps {
  id?: string;
  'data-paragraph'?: number | string;
  'data-label'?: string;
}

/** A paragraph's place, as its number beside it shows it. */
export interface Place {
  id: string;
  paragraph: number;
  /** The heading it stands under; none in an unnumbered section, which is cited by its title. */
  label: string | undefined;
}

/** The place of a block; none where it has no number of its own. */
export function placeOf({
  id,
  'data-paragraph': paragraph,
  'data-label': label,
}: PlacedProps): Place | undefined {
  return id !== undefined && paragraph !== undefined
    ? { id, paragraph: Number(paragraph), label }
    : undefined;
}
