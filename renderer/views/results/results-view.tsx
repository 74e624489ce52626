import Box from '@mui/material/Box';
import { useMemo, useState } from 'react';
import { prepare } from '#app/results/prepare.ts';
import { SectionHeading } from '#renderer/components/section-heading.tsx';
import { TotalsLocked } from '#renderer/components/totals-locked.tsx';
import { usePlan } from '#renderer/state/session-context.tsx';
import { useText } from '#renderer/state/text.ts';
import { useAreTotalsLocked } from '#renderer/state/totals-lock.ts';
import { basesOf, basesSideBySide } from './bases.ts';
import { BasisChoice } from './basis-choice.tsx';
import { Obstacles } from './obstacles.tsx';
import { ResultBody } from './result-body.tsx';

/** Who leads and why, and what would change it; or what is missing before anything can be said. */
export function ResultsView() {
  const plan = usePlan();
  const { t } = useText();
  const isLocked = useAreTotalsLocked();
  const [wanted, setWanted] = useState('agreed');
  const bases = useMemo(() => basesOf(plan), [plan]);
  const chosen = bases.find(({ key }) => key === wanted) ?? bases[0];
  const basis = chosen?.basis;
  const preparation = useMemo(() => basis && prepare(plan, basis), [plan, basis]);
  const problems = useMemo(
    () =>
      basesSideBySide(bases).flatMap((named) => {
        const prepared = prepare(plan, named.basis);
        return prepared.ready ? [{ named, problem: prepared.problem }] : [];
      }),
    [plan, bases],
  );
  if (!preparation || !chosen) return null;
  if (isLocked) {
    return (
      <Box sx={{ px: 6, pt: 5 }}>
        <SectionHeading level={1} title={t('results.title')} />
        <TotalsLocked />
      </Box>
    );
  }
  return (
    <Box sx={{ px: 6, pt: 5, pb: 12 }}>
      <SectionHeading
        level={1}
        title={t('results.title')}
        actions={<BasisChoice bases={bases} value={chosen.key} onChange={setWanted} />}
      />
      {preparation.ready ? (
        <ResultBody plan={plan} problem={preparation.problem} problems={problems} />
      ) : (
        <Obstacles obstacles={preparation.obstacles} />
      )}
    </Box>
  );
}
