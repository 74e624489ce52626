import { type HouseIndex, scenarioHouse } from '#app/indicators/house-index.ts';
import { type Coverage, importanceOf, needCoverage } from '#app/indicators/needs.ts';
import type { Need } from '#app/plan/need.ts';

export const needSorts = ['uncovered', 'importance', 'voicedBy', 'voicedOn', 'written'] as const;
export type NeedSort = (typeof needSorts)[number];

export const needFilters = ['all', 'uncovered', 'partly', 'covered', 'unlinked'] as const;
export type NeedFilter = (typeof needFilters)[number];

/** What the reader wants to see of the needs. */
export interface NeedChoice {
  sort: NeedSort;
  filter: NeedFilter;
  /** Letters that the need, who voiced it or the occasion has. */
  search: string;
}

const order: { readonly [key in Coverage]: number } = { uncovered: 0, partly: 1, covered: 2 };

/**
 * The needs that match, in the order asked for; equals stay in the plan's own order.
 *
 * @param scenarioIds scenarios whose coverage counts: a filter keeps a need that fits in at least one of them, and the
 *   need that is covered least over all of them comes first
 */
export function needsInOrder(
  index: HouseIndex,
  scenarioIds: readonly string[],
  { sort, filter, search }: NeedChoice,
): Readonly<Need>[] {
  const houses = scenarioIds.map((id) => scenarioHouse(index, id));
  const words = search.trim().toLowerCase();
  const rated = index.needs.flatMap((need) => {
    const found = houses.map((house) => needCoverage(index, house, need).coverage);
    const linkCount =
      (index.functionsOfNeed.get(need.id)?.length ?? 0) + (index.servicesOfNeed.get(need.id)?.length ?? 0);
    if (filter === 'unlinked' && linkCount > 0) return [];
    if (filter !== 'unlinked' && filter !== 'all' && !found.includes(filter)) return [];
    if (!`${need.statement}\n${need.voicedBy}\n${need.occasion}`.toLowerCase().includes(words)) return [];
    return [{ need, covered: found.reduce((sum, coverage) => sum + order[coverage], 0) }];
  });
  const compare: { [key in NeedSort]: (a: (typeof rated)[number], b: (typeof rated)[number]) => number } = {
    uncovered: (a, b) => a.covered - b.covered || importanceOf(b.need) - importanceOf(a.need),
    importance: (a, b) => importanceOf(b.need) - importanceOf(a.need) || a.covered - b.covered,
    voicedBy: (a, b) => byName(a.need.voicedBy, b.need.voicedBy),
    voicedOn: (a, b) => byDayDown(a.need.voicedOn, b.need.voicedOn),
    written: () => 0,
  };
  return rated.sort(compare[sort]).map(({ need }) => need);
}

/** The latest first; what has no date comes last. */
function byDayDown(a: string | null, b: string | null): number {
  if (a === null || b === null) return Number(a === null) - Number(b === null);
  return a < b ? 1 : a > b ? -1 : 0;
}

/** By the alphabet of the language it is written in; what has no name comes last. */
function byName(a: string, b: string): number {
  if (a === '' || b === '') return Number(a === '') - Number(b === '');
  return a.localeCompare(b, 'da');
}
