/** What a column of an area schedule may hold. */
export const scheduleFields = [
  'name',
  'kind',
  'unitCount',
  'netM2Each',
  'netM2',
  'grossM2',
  'floor',
  'zone',
  'remark',
] as const;
export type ScheduleField = (typeof scheduleFields)[number];

/** What each column holds; `null` = nothing that is taken. */
export type ScheduleColumns = readonly (ScheduleField | null)[];

/** How headings are usually written, most telling first. */
const usualHeadings: readonly [ScheduleField, RegExp][] = [
  ['grossM2', /brutto|gross|\bbta\b/],
  ['netM2Each', /(?:netto|m2|areal|net|area).*(?:pr|hver|stk|enhed|each|per|unit)|^(?:hver|each)/],
  ['netM2', /netto|\bnet\b|\bnta\b|areal|area|^m2$|^kvm$/],
  ['unitCount', /antal|stk|number|count|quantity/],
  ['kind', /ønsket zone|zonetype|slags|zone wished|kind of zone/],
  ['floor', /etage|plan\b|floor|storey|level/],
  ['zone', /zone|placering|place|område/],
  ['remark', /bemærk|note|remark|comment|kommentar/],
  ['name', /funktion|rum|lokale|navn|function|room|name|anvendelse/],
];

/** A heading as it is recognized: without case, unit signs and double spaces. */
export function headingKey(heading: string): string {
  return heading
    .toLocaleLowerCase('da')
    .replaceAll('²', '2')
    .replaceAll('.', ' ')
    .replace(/[()[\]:]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}

/**
 * What the columns hold by their headings: as somebody said before, else as such headings usually mean. Each field is
 * given once, to the first column that asks for it.
 *
 * @param known fields by {@link headingKey}, as they were chosen earlier
 */
export function guessedColumns(
  headings: readonly string[],
  known: { readonly [heading: string]: ScheduleField | null },
): (ScheduleField | null)[] {
  const taken = new Set<ScheduleField>();
  const wanted = headings.map((heading) => {
    const key = headingKey(heading);
    if (Object.hasOwn(known, key)) return known[key] ?? null;
    return usualHeadings.find(([, pattern]) => pattern.test(key))?.[0] ?? null;
  });
  const columns = wanted.map((field) => {
    if (field === null || taken.has(field)) return null;
    taken.add(field);
    return field;
  });
  // A schedule without a heading for it still names its rows in the first column that says nothing else.
  const first = columns.indexOf(null);
  if (!taken.has('name') && first >= 0) columns[first] = 'name';
  return columns;
}

/** Whether a first row names columns: none of its cells is a figure, and one at least is recognized. */
export function isHeadingRow(cells: readonly string[]): boolean {
  const filled = cells.map((cell) => cell.trim()).filter(Boolean);
  if (filled.length === 0 || filled.some((cell) => /^[\d.,\s]+$/.test(cell))) return false;
  return filled.some((cell) => usualHeadings.some(([, pattern]) => pattern.test(headingKey(cell))));
}
