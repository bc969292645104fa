/** What can be asked for on the print page. */
export interface ChoiceOutline {
  /** The tables with their grades, by their ids. */
  tables: readonly { id: string; grades: readonly string[] }[];
  /** The page's own language first. */
  languages: readonly string[];
  /** By their names in addresses, the usual one first. */
  purposes: readonly string[];
}

/** What somebody wants to print. */
export interface SheetChoice {
  table: string;
  /** One of the table's grades; none for all of them. */
  grade: string | undefined;
  language: string;
  purpose: string;
}

/** What an address asks for, and which parts of it could not be understood, `grade=9`. */
export interface ReadChoice {
  choice: SheetChoice;
  ignored: string[];
}

/**
 * Reads a choice from the query of an address, `?table=a&grade=3&lang=en&for=training`. What it does not understand it
 * leaves out and names.
 *
 * @param own where to begin when the address names neither table nor grade, such as the reader's own grade
 */
export function readChoice(
  { tables, languages, purposes }: ChoiceOutline,
  query: string,
  own?: { table: string; grade: string },
): ReadChoice {
  const params = new URLSearchParams(query);
  const ignored: string[] = [];
  const read = (key: string, known: readonly string[]): string | undefined => {
    const asked = params.get(key) ?? undefined;
    if (asked === undefined || known.includes(asked)) return asked;
    ignored.push(`${key}=${asked}`);
    return undefined;
  };
  const start = params.has('table') || params.has('grade') ? undefined : own;
  const named =
    read(
      'table',
      tables.map(({ id }) => id),
    ) ?? start?.table;
  const table = tables.find(({ id }) => id === named) ?? tables[0];
  const grades = table?.grades ?? [];
  const grade = read('grade', grades) ?? start?.grade;
  return {
    choice: {
      table: table?.id ?? '',
      grade: grade !== undefined && grades.includes(grade) ? grade : undefined,
      language: read('lang', languages) ?? languages[0] ?? '',
      purpose: read('for', purposes) ?? purposes[0] ?? '',
    },
    ignored,
  };
}

/** The query that stands for a choice. It names the table even where that is the first: readers begin at others. */
export function writeChoice(
  { languages }: Pick<ChoiceOutline, 'languages'>,
  { table, grade, language, purpose }: SheetChoice,
): string {
  const params = new URLSearchParams();
  if (table !== '') params.set('table', table);
  if (grade !== undefined) params.set('grade', grade);
  if (language !== languages[0]) params.set('lang', language);
  params.set('for', purpose);
  return `?${params.toString()}`;
}
