import { fieldTitle } from '#app/import/list-table.ts';
import type { ReadRow } from '#app/import/read-list.ts';
import type { Text } from '#renderer/state/text.ts';
import type { Import } from './use-import.ts';

/** What is still to be said of the columns; empty when nothing is. */
export function columnsSentence({ t }: Text, { reading, context }: Import): string {
  const names = reading.missing.map((field) => fieldTitle(field, context));
  return names.length === 0 ? '' : t('list.columns.missing', { fields: names.join(', ') });
}

/** Where the list stands: what would be taken, or why nothing is. */
export function checkSentence(text: Text, source: Import): string {
  const { t } = text;
  const { reading } = source;
  if (reading.missing.length > 0) return columnsSentence(text, source);
  const count = countsOf(reading.rows);
  const problems = reading.rows.reduce((sum, row) => sum + row.problems.length, 0);
  if (problems > 0) {
    return t(problems === 1 ? 'list.check.refusedOne' : 'list.check.refused', { count: problems });
  }
  if (reading.taken === null) return t('list.check.nothingNew');
  const { new: added, changed, same, skipped } = count;
  return t('list.check.ready', { added, changed, same, skipped });
}

/** How many rows stand how. */
export function countsOf(rows: readonly ReadRow[]): { [Standing in ReadRow['standing']]: number } {
  const counts = { new: 0, changed: 0, same: 0, skipped: 0, error: 0 };
  for (const { standing } of rows) counts[standing] += 1;
  return counts;
}
