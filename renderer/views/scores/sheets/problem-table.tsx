import Box from '@mui/material/Box';
import type { SheetProblem } from '#app/scoresheet/problem.ts';
import { PlainTable } from '#renderer/components/chart-frame/plain-table.ts';
import { useText } from '#renderer/state/text.ts';

/** Each cell that can't be taken, by sheet and address, and why. */
export function ProblemTable({ problems }: { problems: readonly SheetProblem[] }) {
  const { t, error } = useText();
  return (
    <Box
      role="region"
      aria-label={t('sheet.take.problems')}
      tabIndex={0}
      sx={{ overflow: 'auto', maxHeight: 420 }}
    >
      <PlainTable>
        <thead>
          <tr>
            <th scope="col">{t('sheet.take.place')}</th>
            <th scope="col">{t('sheet.take.wrong')}</th>
          </tr>
        </thead>
        <tbody>
          {problems.map(({ sheet, cell, reason }) => (
            <tr key={`${sheet} ${cell} ${reason.code}`}>
              <th scope="row">{`${sheet}, ${cell}`}</th>
              <td>{error(reason)}</td>
            </tr>
          ))}
        </tbody>
      </PlainTable>
    </Box>
  );
}
