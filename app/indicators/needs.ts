import type { Need } from '../plan/need.ts';
import type { HouseIndex, ScenarioHouse } from './house-index.ts';

/** What a need counts as until somebody has weighed it. */
export const usualImportance = 3;

/** How far a scenario answers a need: by all that is linked to it, by some, or by none. */
export type Coverage = 'covered' | 'partly' | 'uncovered';

const coverageOrder = { uncovered: 0, partly: 1, covered: 2 } as const satisfies {
  [key in Coverage]: number;
};

/** What a scenario does for one need. */
export interface NeedCoverage {
  need: Readonly<Need>;
  coverage: Coverage;
  /** Linked functions and services that the scenario has or gives … */
  metCount: number;
  /** … of so many; 0 when nobody has said yet what answers the need. */
  linkCount: number;
  /** Ids of what is linked but missing in the scenario. */
  missingFunctionIds: string[];
  missingServiceIds: string[];
}

/** Every need in a scenario. */
export interface NeedsCoverage {
  /** Uncovered first, then partly covered; the more important first; then in the plan's order. */
  needs: NeedCoverage[];
  /**
   * Shares of the needs that the scenario covers wholly, and in part; each need counts by its importance. 0–1;
   * `null` when the plan has no needs.
   */
  coveredShare: number | null;
  partlyShare: number | null;
  counts: { [coverage in Coverage]: number };
}

/** How far a scenario answers a need, by all functions and services linked to it. A need without links is uncovered. */
export function needCoverage(index: HouseIndex, house: ScenarioHouse, need: Readonly<Need>): NeedCoverage {
  const functionIds = index.functionsOfNeed.get(need.id) ?? [];
  const serviceIds = index.servicesOfNeed.get(need.id) ?? [];
  const missingFunctionIds = functionIds.filter((id) => !house.functions.has(id));
  const missingServiceIds = serviceIds.filter((id) => !house.services.has(id));
  const linkCount = functionIds.length + serviceIds.length;
  const metCount = linkCount - missingFunctionIds.length - missingServiceIds.length;
  const coverage = metCount === 0 ? 'uncovered' : metCount === linkCount ? 'covered' : 'partly';
  return { need, coverage, metCount, linkCount, missingFunctionIds, missingServiceIds };
}

/** How far a scenario answers the needs of the plan. */
export function needsCoverage(index: HouseIndex, house: ScenarioHouse): NeedsCoverage {
  const needs = index.needs
    .map((need) => needCoverage(index, house, need))
    .sort(
      (a, b) =>
        coverageOrder[a.coverage] - coverageOrder[b.coverage] || importanceOf(b.need) - importanceOf(a.need),
    );
  const counts = { covered: 0, partly: 0, uncovered: 0 };
  const importance = { covered: 0, partly: 0, uncovered: 0 };
  for (const { need, coverage } of needs) {
    counts[coverage]++;
    importance[coverage] += importanceOf(need);
  }
  const all = importance.covered + importance.partly + importance.uncovered;
  return {
    needs,
    coveredShare: all === 0 ? null : importance.covered / all,
    partlyShare: all === 0 ? null : importance.partly / all,
    counts,
  };
}

/** 1–5; {@link usualImportance} until weighed. */
export function importanceOf({ importance }: Readonly<Need>): number {
  return importance ?? usualImportance;
}
