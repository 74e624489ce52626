import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableHead from '@mui/material/TableHead';
import TableRow from '@mui/material/TableRow';
import { sorted } from '#app/plan/plan.ts';
import { overviewItems } from '#app/results/next-steps.ts';
import { EmptyState } from '../../components/empty-state.tsx';
import { SectionHeading } from '../../components/section-heading.tsx';
import { useCommand, usePlan } from '../../state/session-context.tsx';
import { useText } from '../../state/text.ts';
import { AssumptionRow } from './assumption-row.tsx';
import { newAssumption } from './new-rows.ts';

/** The register of figures that follow from nothing else, each with its source and who stands by it. */
export function AssumptionTable() {
  const plan = usePlan();
  const run = useCommand();
  const text = useText();
  const { t } = text;
  const rows = sorted(plan.assumptions);
  const add = () =>
    void run({
      type: 'assumption.add',
      input: { rows: [newAssumption(plan, text, crypto.randomUUID())] },
    });

  return (
    <Box component="section" aria-labelledby={overviewItems.assumptions}>
      <SectionHeading
        id={overviewItems.assumptions}
        title={t('overview.assumptions')}
        lead={rows.length > 0 && t('overview.assumptions.lead')}
        actions={rows.length > 0 && <Button onClick={add}>{t('overview.assumptions.add')}</Button>}
      />
      {rows.length === 0 ? (
        <EmptyState
          text={t('overview.assumptions.none')}
          action={{ label: t('overview.assumptions.add'), perform: add }}
        />
      ) : (
        <Box sx={{ overflowX: 'auto' }}>
          <Table aria-labelledby={overviewItems.assumptions} sx={{ minWidth: 960, tableLayout: 'fixed' }}>
            <TableHead>
              <TableRow sx={{ '& .MuiTableCell-root:nth-of-type(n+3)': { pl: 2 } }}>
                <TableCell sx={{ width: '22%' }}>{t('overview.assumption.name')}</TableCell>
                <TableCell align="right" sx={{ width: 88 }}>
                  {t('overview.assumption.value')}
                </TableCell>
                <TableCell sx={{ width: 124 }}>{t('overview.assumption.unit')}</TableCell>
                <TableCell>{t('overview.assumption.source')}</TableCell>
                <TableCell sx={{ width: 108 }}>{t('overview.assumption.mark')}</TableCell>
                <TableCell sx={{ width: 120 }}>{t('overview.assumption.role')}</TableCell>
                <TableCell sx={{ width: 128 }}>{t('overview.assumption.on')}</TableCell>
                <TableCell sx={{ width: 36 }} aria-hidden="true" />
              </TableRow>
            </TableHead>
            <TableBody>
              {rows.map((assumption) => (
                <AssumptionRow key={assumption.id} assumption={assumption} />
              ))}
            </TableBody>
          </Table>
        </Box>
      )}
    </Box>
  );
}
