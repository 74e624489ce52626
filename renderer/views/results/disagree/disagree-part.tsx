import { useMemo, useRef } from 'react';
import { raterSpread } from '#app/results/rater-spread.ts';
import { withDraws } from '#app/results/robustness.ts';
import { weigh } from '#app/results/weigh.ts';
import { EmptyState } from '#renderer/components/empty-state.tsx';
import { useText } from '#renderer/state/text.ts';
import { useDraws } from '#renderer/state/use-draws.ts';
import { GroupComparison } from '../group-comparison.tsx';
import { Settled } from '../settled.tsx';
import type { ShownResult } from '../shown-result.ts';
import { DisagreementMap } from './disagreement-map.tsx';
import { DiscussFirst } from './discuss-first.tsx';

/** Whose result is whose, how alike each group sees it, and which scores to talk about first. */
export function DisagreePart({ plan, problem, outcome, problems, shown, isMoving }: ShownResult) {
  const { t } = useText();
  const { weights } = outcome;
  // Every rater's every score is gone through: that waits until a moving weight rests.
  const kept = useRef(weights);
  if (!isMoving) kept.current = weights;
  const rested = kept.current;
  const basis = problems.find(({ named }) => named.basis.kind === 'group')?.named.basis;
  const round = basis?.kind === 'group' ? plan.rounds[basis.roundId] : undefined;
  const weighed = useMemo(() => problems.map((one) => one.problem), [problems]);
  const draws = useDraws(plan, weighed, weights, isMoving);
  const agreements = useMemo(
    () =>
      new Map(
        problems.flatMap(({ named, problem: own }) =>
          round && named.basis.kind === 'group'
            ? [
                [
                  named.key,
                  raterSpread(plan, own, rested, round.id, named.basis.groupId).totalConcordance,
                ] as const,
              ]
            : [],
        ),
      ),
    [plan, problems, rested, round],
  );
  const columns = problems.map(({ named, problem: own }) => {
    const plainly = weigh(own, weights);
    const found = draws.get(own)?.drawn;
    const agreement = agreements.get(named.key) ?? null;
    return { named, outcome: found ? withDraws(plainly, found) : plainly, agreement };
  });
  const spread = useMemo(
    () => (round ? raterSpread(plan, problem, rested, round.id, null) : null),
    [plan, problem, rested, round],
  );
  if (!round || !spread) return <EmptyState text={t('results.groups.none')} />;
  const cells = spread.cells.map((cell) => cell.spread);
  const disputed = spread.discuss.filter(
    ({ scenario, criterion }) => cells[scenario * problem.criterionCount + criterion],
  );
  return (
    <>
      <Settled moving={isMoving}>
        <GroupComparison problem={problem} columns={columns} shown={shown} />
      </Settled>
      {cells.some((cell) => cell !== null) ? (
        <>
          <Settled moving={isMoving}>
            <DiscussFirst problem={problem} disputed={disputed} cells={cells} />
          </Settled>
          <Settled moving={isMoving}>
            <DisagreementMap
              problem={problem}
              shown={shown}
              disputed={disputed}
              cells={cells}
              round={round.name}
            />
          </Settled>
        </>
      ) : (
        <EmptyState text={t('results.map.hidden')} />
      )}
    </>
  );
}
