import Box from '@mui/material/Box';
import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableHead from '@mui/material/TableHead';
import TableRow from '@mui/material/TableRow';
import Typography from '@mui/material/Typography';
import type { Standings } from '#app/results/standings.ts';
import { useComparedWith } from '../../state/selection.ts';
import { useText } from '../../state/text.ts';
import { hideWhenNarrow } from './narrow.ts';
import { ScenarioRow } from './scenario-row.tsx';

/** The baseline on top, then the others, with totals, uncertainty, rank and difference. */
export function ScenarioTable({ standings }: { standings: Standings }) {
  const { t } = useText();
  const comparedWith = useComparedWith();
  const base = standings.rows.find(({ scenario }) => scenario.id === comparedWith?.id)?.total ?? null;
  const hasModels = standings.rows.some(({ scenario }) => scenario.collaborationModel !== null);
  return (
    <>
      <Box sx={{ overflowX: 'auto' }}>
        <Table aria-labelledby="scenarios">
          <TableHead>
            <TableRow>
              <TableCell>{t('overview.column.scenario')}</TableCell>
              <TableCell>{t('overview.column.model')}</TableCell>
              <TableCell align="right" sx={{ whiteSpace: 'nowrap' }}>
                {t('overview.column.total')}
                <Unit>0–100</Unit>
              </TableCell>
              <TableCell sx={hideWhenNarrow} aria-hidden="true" />
              <TableCell align="right">{t('overview.column.interval')}</TableCell>
              <TableCell align="right">{t('overview.column.rank')}</TableCell>
              {comparedWith && (
                <TableCell align="right" sx={{ whiteSpace: 'nowrap' }}>
                  {t('overview.column.difference', { scenario: comparedWith.shortName })}
                </TableCell>
              )}
            </TableRow>
          </TableHead>
          <TableBody>
            {standings.rows.map((standing) => (
              <ScenarioRow
                key={standing.scenario.id}
                standing={standing}
                isWeighed={standings.weighed !== null}
                comparison={comparedWith && { scenarioId: comparedWith.id, total: base }}
              />
            ))}
          </TableBody>
        </Table>
      </Box>
      {hasModels && (
        <Typography variant="body2" sx={{ color: 'text.secondary', mt: 2 }}>
          {t('matrix.scenarios.credit')}
        </Typography>
      )}
    </>
  );
}

function Unit({ children }: { children: string }) {
  return (
    <Box component="span" sx={{ display: 'block', fontWeight: 400, whiteSpace: 'nowrap' }}>
      {children}
    </Box>
  );
}
