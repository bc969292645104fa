/** The headings of groups are as wide as the table, and stand over rows that are seen. */
export function showGroups(element: HTMLElement, columns: number): void {
  for (const row of element.querySelectorAll<HTMLTableRowElement>('.group-row')) {
    const head = row.querySelector('th');
    if (head) head.colSpan = columns + 1;
    row.hidden = !row.parentElement?.querySelector('tr[data-competency]:not([hidden])');
  }
}
