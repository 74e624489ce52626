import Box from '@mui/material/Box';
import Link from '@mui/material/Link';
import { activeScenarios } from '#app/plan/active-scenarios.ts';
import { judgedLeaves } from '#app/plan/criteria-tree.ts';
import { TotalsLocked } from '#renderer/components/totals-locked.tsx';
import { routeHash } from '#renderer/state/route.ts';
import { usePlan } from '#renderer/state/session-context.tsx';
import { useText } from '#renderer/state/text.ts';
import { useAreTotalsLocked } from '#renderer/state/totals-lock.ts';
import { ScorePanel } from '../../scores/score-panel.tsx';
import { activeRows, type ScoreSource } from '../../scores/score-source.ts';
import { setWall, useWall } from '../wall/wall-state.ts';
import { MissingRound } from './missing-round.tsx';
import { SpreadTable } from './spread-table.tsx';
import type { StepProps } from './step-props.ts';

const agreed: ScoreSource = { kind: 'agreed' };

/** Scores are agreed, cell by cell, with the reason and whoever sees it differently. */
export function AgreeStep({ item }: StepProps) {
  const plan = usePlan();
  const { t } = useText();
  const isLocked = useAreTotalsLocked();
  const cell = useWall((wall) => wall.cell);
  if (isLocked) return <TotalsLocked />;
  if (item.roundId === null) return <MissingRound item={item} />;
  const given = activeRows(plan, plan.agreements).length;
  const all = judgedLeaves(plan).length * activeScenarios(plan).length;
  return (
    <>
      <SpreadTable roundId={item.roundId} lead={t('meeting.agree.lead', { given, all })} />
      <Box sx={{ mt: 4 }}>
        <Link href={routeHash({ screen: 'scores', item: null })}>{t('meeting.agree.all')}</Link>
      </Box>
      {cell && <ScorePanel source={agreed} cell={cell} onClose={() => setWall({ cell: null })} />}
    </>
  );
}
