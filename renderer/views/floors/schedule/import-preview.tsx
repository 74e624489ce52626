import Box from '@mui/material/Box';
import { scheduleFields } from '#app/import/schedule-columns.ts';
import type { Plan } from '#app/plan/plan.ts';
import { PlainTable } from '#renderer/components/chart-frame/plain-table.ts';
import { SelectField } from '#renderer/components/form/select-field.tsx';
import { useText } from '#renderer/state/text.ts';
import type { useImport } from './use-import.ts';

interface ImportPreviewProps {
  plan: Plan;
  source: ReturnType<typeof useImport>;
}

/** More rows than this are taken all the same, and only counted. */
const shownRows = 200;

/** The rows as they will be taken: what each column holds, what is skipped, and what can't be read and why. */
export function ImportPreview({ plan, source }: ImportPreviewProps) {
  const { t, error } = useText();
  const { body, columns, headings, read } = source;
  const known = new Set(Object.values(plan.functions).map(({ name }) => name.trim().toLocaleLowerCase('da')));
  const taken = new Map(read.rows.map((row) => [row.at, row]));
  const problems = new Map(read.problems.map((problem) => [`${problem.at} ${problem.column}`, problem]));
  const standing = (at: number) => {
    const row = taken.get(at);
    if (!row) return t('floorView.import.rowSkipped');
    return t(
      known.has(row.name.toLocaleLowerCase('da')) ? 'floorView.import.rowKnown' : 'floorView.import.rowNew',
    );
  };
  return (
    <Box
      role="region"
      aria-label={t('floorView.import.preview')}
      tabIndex={0}
      sx={{ overflow: 'auto', maxHeight: 360 }}
    >
      <PlainTable>
        <thead>
          <tr>
            <th scope="col">{t('floorView.import.row')}</th>
            {headings.map((heading, column) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: a column of a pasted table has no other name
              <th key={column} scope="col">
                <Box sx={{ minWidth: 120 }}>
                  <Box sx={{ mb: 1 }}>{heading || t('floorView.import.column', { number: column + 1 })}</Box>
                  <SelectField
                    hideLabel
                    label={t('floorView.import.holds', { column: heading || String(column + 1) })}
                    value={columns[column] ?? 'none'}
                    options={[
                      { value: 'none', label: t('floorView.import.nothing') },
                      ...scheduleFields.map((field) => ({
                        value: field,
                        label: t(`floorView.import.field.${field}`),
                      })),
                    ]}
                    onChange={(field) => source.choose(column, field === 'none' ? null : field)}
                  />
                </Box>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {body.slice(0, shownRows).map((cells, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a row of a pasted table has no other name
            <tr key={at}>
              <th scope="row">
                {at + 1} {standing(at)}
              </th>
              {headings.map((heading, column) => {
                const problem = problems.get(`${at} ${column}`);
                return (
                  // biome-ignore lint/suspicious/noArrayIndexKey: as above
                  <td key={`${heading} ${column}`}>
                    <Box
                      component="span"
                      sx={{
                        color: columns[column] === null ? 'text.secondary' : 'inherit',
                        ...(problem ? { color: 'error.main', fontWeight: 600 } : {}),
                      }}
                    >
                      {cells[column] ?? ''}
                    </Box>
                    {problem ? (
                      <Box component="div" sx={{ color: 'error.main', maxWidth: 260 }}>
                        {error(problem.reason)}
                      </Box>
                    ) : null}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </PlainTable>
      {body.length > shownRows ? t('floorView.import.more', { count: body.length - shownRows }) : null}
    </Box>
  );
}
