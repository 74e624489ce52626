import Box from '@mui/material/Box';
import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableHead from '@mui/material/TableHead';
import TableRow from '@mui/material/TableRow';
import Typography from '@mui/material/Typography';
import { useDeferredValue, useMemo } from 'react';
import { headlineFigures } from '#app/results/headlines.ts';
import type { Standings } from '#app/results/standings.ts';
import { useWarnings } from '../../components/warning-list/use-warnings.ts';
import { useComparedWith } from '../../state/selection.ts';
import { usePlan } from '../../state/session-context.tsx';
import { useText } from '../../state/text.ts';
import { hideUnlessWide } from './narrow.ts';
import { ScenarioRow } from './scenario-row.tsx';

/** The baseline on top, then the others, with totals, ranks and the figures people ask first; differences in small print. */
export function ScenarioTable({ standings }: { standings: Standings }) {
  const { t } = useText();
  const comparedWith = useComparedWith();
  const base = standings.rows.find(({ scenario }) => scenario.id === comparedWith?.id)?.total ?? null;
  const plan = usePlan();
  const warned = useWarnings();
  const figures = useMemo(() => headlineFigures(plan, warned), [plan, warned]);
  // More than fit a window are drawn once the rest of the screen stands.
  const { length } = standings.rows;
  const drawn = useDeferredValue(length, Math.min(length, drawnAtOnce));
  const hasModels = standings.rows.some(({ scenario }) => scenario.collaborationModel !== null);
  return (
    <>
      <Box sx={{ overflowX: 'auto' }}>
        <Table aria-labelledby="scenarios">
          <TableHead>
            <TableRow>
              <TableCell>{t('overview.column.scenario')}</TableCell>
              <TableCell align="right" sx={{ whiteSpace: 'nowrap' }}>
                {t('overview.column.total')}
                <Unit>0–100</Unit>
              </TableCell>
              <TableCell sx={hideUnlessWide} aria-hidden="true" />
              <TableCell align="right">{t('overview.column.rank')}</TableCell>
              {figures.map(({ headline }) => (
                <TableCell key={headline.code} align="right">
                  {t(headline.label)}
                  {headline.unit && <Unit>{t(headline.unit)}</Unit>}
                </TableCell>
              ))}
            </TableRow>
          </TableHead>
          <TableBody>
            {standings.rows.slice(0, drawn).map((standing) => (
              <ScenarioRow
                key={standing.scenario.id}
                standing={standing}
                isWeighed={standings.weighed !== null}
                figures={figures}
                comparison={comparedWith && { scenarioId: comparedWith.id, total: base }}
              />
            ))}
          </TableBody>
        </Table>
      </Box>
      <Typography variant="body2" sx={{ color: 'text.secondary', mt: 2 }}>
        {comparedWith && standings.rows.length > 1
          ? `${t('overview.differences', { scenario: comparedWith.shortName })} `
          : null}
        {hasModels ? t('matrix.scenarios.credit') : null}
      </Typography>
    </>
  );
}

const drawnAtOnce = 20;

function Unit({ children }: { children: string }) {
  return (
    <Box component="span" sx={{ display: 'block', fontWeight: 400, whiteSpace: 'nowrap' }}>
      {children}
    </Box>
  );
}
