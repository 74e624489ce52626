import { fieldTitle } from '#app/import/list-table.ts';
import type { ReadRow } from '#app/import/read-list.ts';
import type { Text } from '#renderer/state/text.ts';
import type { Import } from './use-import.ts';

/** What is still to be said of the columns; empty when nothing is. */
export function columnsSentence({ t }: Text, { missing, context }: Import): string {
  const names = missing.map((field) => fieldTitle(field, context));
  return names.length === 0 ? '' : t('list.columns.missing', { fields: names.join(', ') });
}

/** Where the list stands: what would be taken, or why nothing is. */
export function checkSentence({ t }: Text, { reading }: Import): string {
  const count = countsOf(reading.rows);
  const problems = reading.rows.reduce((sum, row) => sum + row.problems.length, 0);
  if (problems > 0) {
    return t(problems === 1 ? 'list.check.refusedOne' : 'list.check.refused', { count: problems });
  }
  const { new: added, changed, same, skipped } = count;
  if (reading.taken === null) return t(same > 0 ? 'list.check.nothingNew' : 'list.check.nothingFound');
  return t('list.check.ready', { added, changed, same, skipped });
}

/** How many rows stand how. */
export function countsOf(rows: readonly ReadRow[]): { [Standing in ReadRow['standing']]: number } {
  const counts = { new: 0, changed: 0, same: 0, skipped: 0, error: 0 };
  for (const { standing } of rows) counts[standing] += 1;
  return counts;
}
