import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableHead from '@mui/material/TableHead';
import TableRow from '@mui/material/TableRow';
import { sorted } from '#app/plan/plan.ts';
import { EmptyState } from '../../../components/empty-state.tsx';
import { SectionHeading } from '../../../components/section-heading.tsx';
import { sortAtEnd, sortForStep } from '../../../state/order.ts';
import { useCommand, usePlan } from '../../../state/session-context.tsx';
import { useText } from '../../../state/text.ts';
import { useSuggestions } from '../use-suggestions.ts';
import { PhaseRow } from './phase-row.tsx';
import { TimelineSection } from './timeline-section.tsx';

/** The phases of the process, written in place, and the time they take. */
export function ProcessPart() {
  const plan = usePlan();
  const run = useCommand();
  const { t } = useText();
  const { fetchPhases } = useSuggestions();
  const phases = sorted(plan.phases);
  const counting = phases.filter(({ status }) => status !== 'dropped');

  const add = () => {
    const row = {
      id: crypto.randomUUID(),
      sort: sortAtEnd(phases),
      name: t('process.new'),
      startsOn: null,
      endsOn: null,
      responsibleRole: '',
      status: 'planned' as const,
      note: '',
    };
    void run({ type: 'phase.add', input: { rows: [row] } });
  };
  const mover = (index: number, step: -1 | 1) => {
    const sort = sortForStep(phases, index, step);
    const id = phases[index]?.id;
    if (sort === null || id === undefined) return null;
    return () => void run({ type: 'phase.update', input: { ids: [id], changes: { sort } } });
  };

  if (phases.length === 0) {
    return (
      <Box>
        <EmptyState
          text={t('process.none')}
          action={{ label: t('process.suggest'), perform: () => void fetchPhases() }}
        />
        <Button sx={{ ml: -2 }} onClick={add}>
          {t('process.add')}
        </Button>
      </Box>
    );
  }
  return (
    <Box sx={{ display: 'flex', flexDirection: 'column', gap: 10 }}>
      <Box component="section" aria-labelledby="process-title">
        <SectionHeading
          id="process-title"
          title={t('process.title')}
          lead={t('process.progress', {
            done: counting.filter(({ status }) => status === 'done').length,
            count: counting.length,
          })}
          actions={
            <>
              <Button onClick={() => void fetchPhases()}>{t('process.suggestMore')}</Button>
              <Button onClick={add}>{t('process.add')}</Button>
            </>
          }
        />
        <Box sx={{ overflowX: 'auto' }}>
          <Table aria-labelledby="process-title" sx={{ minWidth: 900, tableLayout: 'fixed' }}>
            <TableHead>
              <TableRow sx={{ '& .MuiTableCell-root:nth-of-type(n+3)': { pl: 2 } }}>
                <TableCell sx={{ width: '24%' }}>{t('process.phase')}</TableCell>
                <TableCell sx={{ width: 108 }}>{t('process.startsOn')}</TableCell>
                <TableCell sx={{ width: 108 }}>{t('process.endsOn')}</TableCell>
                <TableCell sx={{ width: '16%' }}>{t('process.role')}</TableCell>
                <TableCell sx={{ width: 124 }}>{t('process.status')}</TableCell>
                <TableCell>{t('process.note')}</TableCell>
                <TableCell sx={{ width: 108 }} aria-hidden="true" />
              </TableRow>
            </TableHead>
            <TableBody>
              {phases.map((phase, index) => (
                <PhaseRow key={phase.id} phase={phase} onUp={mover(index, -1)} onDown={mover(index, 1)} />
              ))}
            </TableBody>
          </Table>
        </Box>
      </Box>
      <TimelineSection phases={phases} />
    </Box>
  );
}
