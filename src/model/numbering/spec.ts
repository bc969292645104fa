/** The forms of a level: the first is what is counted in, the others are read as well. */
export type LevelSpec = string | readonly string[];

/** How an organisation numbers its policy: its levels from the top. */
export interface NumberingSpec {
  levels: readonly LevelSpec[];
  /** Numbers that run by themselves through the whole, by the letter that begins their anchors: `{ "t": "別表第{n}" }`. */
  apart?: Readonly<Record<string, LevelSpec>> | undefined;
  /** How many levels the numbers of sections have: headings in them have the others. Without it sections may have all. */
  sections?: number | undefined;
  /** What stands between the numbers of two levels where they are cited; without it what reads best between the two. */
  joint?: string | undefined;
  /** Whether sections that have no number are counted. */
  count?: boolean | undefined;
}
