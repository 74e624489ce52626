import { useMemo } from 'react';
import { stability } from '#app/results/sensitivity.ts';
import { hangsOnMost } from '#app/results/sentences.ts';
import { Settled } from '../settled.tsx';
import type { ShownResult } from '../shown-result.ts';
import { StabilityTable } from '../stability-table.tsx';
import { DominanceList } from './dominance-list.tsx';
import { LeadTornado } from './lead-tornado.tsx';
import { WeightLinesSection } from './weight-lines-section.tsx';
import { WhatItTakesList } from './what-it-takes-list.tsx';

/** What would change the result: one weight, several, one score, or nothing at all. */
export function ChangePart(result: ShownResult) {
  const { plan, problem, outcome, intervals, order, shown, isMoving } = result;
  // The one the plan's own result hangs on most: it stays while a slider moves.
  const usual = useMemo(() => hangsOnMost(stability(problem, problem.weights)) ?? 0, [problem]);
  return (
    <>
      <Settled moving={isMoving}>
        <StabilityTable problem={problem} outcome={outcome} stability={intervals} />
      </Settled>
      <Settled moving={isMoving}>
        <WeightLinesSection plan={plan} problem={problem} outcome={outcome} shown={shown} usual={usual} />
      </Settled>
      <Settled moving={isMoving}>
        <LeadTornado problem={problem} outcome={outcome} order={order} />
      </Settled>
      <WhatItTakesList problem={problem} outcome={outcome} shown={shown} isMoving={isMoving} />
      <DominanceList problem={problem} />
    </>
  );
}
