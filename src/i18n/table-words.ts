/*
 * What people write above and beside the abilities of their own tables: rules of reading, not words of the interface.
 */

/** Whether a heading stands above groups or abilities, and not above a level. */
export function isRowHeading(text: string): boolean {
  return /^(?:区分|分類|分野|領域|能力|能力区分|評価項目|項目|要素|職級|級・職|職位|等級|級|skills?|skill area|area|ability|abilities|competency|competencies|category|group|theme|topic|dimension|level|grade|no\.?|番号)$/iu.test(
    text.replace(/\s+/gu, ' ').trim(),
  );
}

/** Whether a row says what each level is for, and is no ability. */
export function isRoleRow(text: string): boolean {
  return /^(?:基本的な役割|求められる役割|役割|role|basic role|roles)$/iu.test(text.trim());
}

/** Marks that stand for nothing in a cell. */
export function isNothing(text: string): boolean {
  return /^[-‐－–—―ー／/\s]*$/u.test(text);
}
