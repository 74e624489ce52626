import { type Plan, type ScenarioCellCollection, scenarioCellCollections, sorted } from './plan.ts';
import type { Scenario } from './scenario.ts';

/** What a plan holds under one scenario. */
export interface ScenarioHoldings {
  /** Rows by kind, none of them empty: cells in the order of the plan's collections, then scores. */
  rows: { collection: ScenarioCellCollection | 'agreements' | 'ratings'; count: number }[];
  /** Scores given in a round that is closed: while there are any, the scenario can't be deleted. */
  closedRatingCount: number;
  /** Scenarios branched from it: they stay, but forget where they came from. */
  branches: Scenario[];
}

/** What a branch of a scenario begins with (its cells), and what goes when it is deleted (its scores as well). */
export function scenarioHoldings(plan: Plan, scenarioId: string): ScenarioHoldings {
  const collections = [...scenarioCellCollections, 'agreements', 'ratings'] as const;
  const rows = collections.map((collection) => ({
    collection,
    count: Object.values(plan[collection]).filter((row) => row.scenarioId === scenarioId).length,
  }));
  const closed = Object.values(plan.ratings).filter(
    (row) => row.scenarioId === scenarioId && plan.rounds[row.roundId]?.status !== 'private',
  );
  return {
    rows: rows.filter(({ count }) => count > 0),
    closedRatingCount: closed.length,
    branches: sorted(plan.scenarios).filter(({ parentId }) => parentId === scenarioId),
  };
}
