import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableHead from '@mui/material/TableHead';
import TableRow from '@mui/material/TableRow';
import Typography from '@mui/material/Typography';
import { usePlan } from '../../../state/session-context.tsx';
import { useText } from '../../../state/text.ts';
import { SwingLine } from './swing-line.tsx';
import type { SwingAnswer } from './swing-steps.ts';

interface WeightsTableProps {
  rows: readonly ({ id: string } & SwingAnswer)[];
}

/** What the weights will be, before they are kept: each swing with its number. */
export function WeightsTable({ rows }: WeightsTableProps) {
  const plan = usePlan();
  const { t, format } = useText();
  const isOpen = rows.some(({ points }) => points === null);
  return (
    <>
      <Typography variant="h3" component="h3">
        {t('criteria.weighing.result')}
      </Typography>
      <Typography sx={{ color: 'text.secondary', mt: 1, mb: 3 }}>
        {t(isOpen ? 'criteria.weighing.open' : 'criteria.weighing.check')}
      </Typography>
      <Table aria-label={t('criteria.weighing.result')}>
        <TableHead>
          <TableRow>
            <TableCell>{t('criteria.column.name')}</TableCell>
            <TableCell align="right" sx={{ width: 120, pr: 0 }}>
              {t('criteria.weight.points')}
            </TableCell>
          </TableRow>
        </TableHead>
        <TableBody>
          {rows.map(({ id, points, low, high }) => {
            const criterion = plan.criteria[id];
            return criterion ? (
              <TableRow key={id}>
                <TableCell component="th" scope="row">
                  <SwingLine criterion={criterion} />
                </TableCell>
                <TableCell align="right" sx={{ pr: 0, verticalAlign: 'top', pt: 2 }}>
                  {points === null ? t('criteria.weighing.notWeighed') : format.number(points)}
                  {low !== null && high !== null && (
                    <Typography variant="body2" sx={{ color: 'text.secondary' }}>
                      {t('criteria.interval.between', { low, high })}
                    </Typography>
                  )}
                </TableCell>
              </TableRow>
            ) : null;
          })}
        </TableBody>
      </Table>
    </>
  );
}
