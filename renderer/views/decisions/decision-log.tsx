import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Link from '@mui/material/Link';
import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableHead from '@mui/material/TableHead';
import TableRow from '@mui/material/TableRow';
import { sorted } from '#app/plan/plan.ts';
import { EmptyState } from '../../components/empty-state.tsx';
import { MinutesButton } from '../../components/minutes/minutes-button.tsx';
import { SectionHeading } from '../../components/section-heading.tsx';
import { useIsFrozen } from '../../state/frozen.ts';
import { select } from '../../state/route.ts';
import { useCommand, usePlan } from '../../state/session-context.tsx';
import { useText } from '../../state/text.ts';
import { followUpsOf } from './follow-ups-of.ts';
import { newDecision } from './new-decision.ts';

/** Beside an open panel there is no room for what the panel says as well. */
const hideNarrow = { '@container (max-width: 700px)': { display: 'none' } } as const;

/** The decisions in their order, a line each; the panel holds the rest. */
export function DecisionLog({ openId }: { openId: string | null }) {
  const plan = usePlan();
  const run = useCommand();
  const isFrozen = useIsFrozen();
  const text = useText();
  const { t, format } = text;
  const decisions = sorted(plan.decisions);

  const add = async () => {
    const row = newDecision(plan, text, null);
    const result = await run({ type: 'decision.add', input: { rows: [row] } });
    if (result.ok) select(row.id);
  };
  const followUpText = (decisionId: string) => {
    const rows = followUpsOf(plan, decisionId);
    const done = rows.filter(({ isDone }) => isDone).length;
    return rows.length === 0 ? '' : t('decisions.followUps.count', { done, count: rows.length });
  };

  return (
    <Box component="section" aria-labelledby="decisions-title">
      <SectionHeading
        id="decisions-title"
        title={t('decisions.title')}
        {...(decisions.length > 0 && { lead: t('decisions.lead') })}
        actions={
          <>
            <MinutesButton meetings={sorted(plan.meetings)} />
            {!isFrozen && decisions.length > 0 && (
              <Button onClick={() => void add()}>{t('decisions.add')}</Button>
            )}
          </>
        }
      />
      {decisions.length === 0 ? (
        <EmptyState
          text={t(isFrozen ? 'decisions.noneFrozen' : 'decisions.none')}
          {...(!isFrozen && { action: { label: t('decisions.add'), perform: () => void add() } })}
        />
      ) : (
        <Box sx={{ overflowX: 'auto' }}>
          <Table aria-labelledby="decisions-title" sx={{ minWidth: 480, tableLayout: 'fixed' }}>
            <TableHead>
              <TableRow>
                <TableCell sx={{ width: 140 }}>{t('decisions.decidedOn')}</TableCell>
                <TableCell sx={{ width: '24%' }}>{t('decisions.name')}</TableCell>
                <TableCell>{t('decisions.outcome')}</TableCell>
                <TableCell sx={{ width: '18%', ...hideNarrow }}>{t('decisions.decidedByRole')}</TableCell>
                <TableCell sx={{ width: '15%' }}>{t('decisions.followUps')}</TableCell>
              </TableRow>
            </TableHead>
            <TableBody>
              {decisions.map(({ id, name, decidedOn, decidedByRole, outcome }) => (
                <TableRow
                  key={id}
                  selected={id === openId}
                  sx={{ verticalAlign: 'top', '& > *': { py: 1.5, overflowWrap: 'anywhere' } }}
                >
                  <TableCell>{decidedOn ? format.date(decidedOn) : '–'}</TableCell>
                  <TableCell component="th" scope="row">
                    <Link
                      component="button"
                      color="inherit"
                      sx={{ textAlign: 'left', font: 'inherit' }}
                      aria-label={t('decisions.openOne', { name })}
                      onClick={() => select(id)}
                    >
                      {name}
                    </Link>
                  </TableCell>
                  <TableCell sx={{ whiteSpace: 'pre-line' }}>{outcome}</TableCell>
                  <TableCell sx={hideNarrow}>{decidedByRole}</TableCell>
                  <TableCell>{followUpText(id)}</TableCell>
                </TableRow>
              ))}
            </TableBody>
          </Table>
        </Box>
      )}
    </Box>
  );
}
