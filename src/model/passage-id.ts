/** The part of a passage's id that names the file that it is in: `23-training`, `rubrics/gyo1`. */
export function fileOf(id: string): string {
  return id.split('#', 1)[0] ?? id;
}

/** What a passage is called in its file: `2-3-1-p2`, `terms/ojt/definition`. */
export function keyOf(id: string): string {
  return id.slice(fileOf(id).length + 1);
}
