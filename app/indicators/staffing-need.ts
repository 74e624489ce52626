import type { Label } from '../i18n/label.ts';
import type { ScenarioStaff } from '../plan/staff.ts';
import { coverageFte, demandFte, type FteNeed, fteNeed } from '../staffing/fte-need.ts';

import type { ScenarioDemand } from './staffing-demand.ts';
import { rowsOf, type StaffingIndex } from './staffing-index.ts';
import type { ScenarioOpening } from './staffing-opening.ts';

/** Årsværk needed, by cover and by work, beside those planned. `null` where the plan doesn't say enough. */
export interface StaffNeed {
  netHoursPerFte: number | null;
  /** Hours of an årsværk that are spent in front of citizens. */
  frontHoursPerFte: number | null;
  /** Posts staffed at the same time, a mean over the staffed hours; `null` without opening hours. */
  meanPosts: number | null;
  coverageFte: number | null;
  demandFte: number | null;
  /** The larger of the two. */
  neededFte: number | null;
  binding: FteNeed['binding'];
  /** Work over the hours that posts are staffed. */
  workShareOfCover: number | null;
  plannedFte: number | null;
  /** Planned less needed: below 0 where årsværk are lacking. */
  gapFte: number | null;
  /** Which need binds, and why, in a sentence. */
  why: Label;
}

/** What it takes to be there, what it takes to do the work, and what the scenario plans with. */
export function needOf(
  index: StaffingIndex,
  scenarioId: string,
  opening: ScenarioOpening,
  demand: ScenarioDemand,
): StaffNeed {
  const { netHoursPerFte, frontShare, utilisationShare } = index;
  const { staff } = rowsOf(index, scenarioId);
  const plannedFte = staff.length > 0 ? fteOf(staff) : null;
  const { staffedHoursPerWeek, postHoursPerWeek, weeksPerYear } = opening;
  const posts = {
    staffedHoursPerWeek,
    weeksPerYear,
    posts: staffedHoursPerWeek > 0 ? postHoursPerWeek / staffedHoursPerWeek : 0,
  };
  const unknown = { netHoursPerFte, frontHoursPerFte: null, plannedFte, gapFte: null, why: say('unknown') };
  const isOpen = staffedHoursPerWeek > 0;
  const hasWork = demand.services.some(({ workHoursPerYear }) => workHoursPerYear !== null);
  if (netHoursPerFte === null || frontShare === 0 || utilisationShare === 0) {
    return { ...nothing, ...unknown, meanPosts: isOpen ? posts.posts : null };
  }
  const time = { netHoursPerFte, frontShare, utilisationShare };
  const known = { ...unknown, frontHoursPerFte: netHoursPerFte * frontShare };
  if (!isOpen && !hasWork) return { ...nothing, ...known };
  const need = fteNeed(posts, demand.workHoursPerYear, time);
  return {
    ...known,
    meanPosts: isOpen ? posts.posts : null,
    coverageFte: isOpen ? coverageFte(posts, time) : null,
    demandFte: hasWork ? demandFte(demand.workHoursPerYear, time) : null,
    neededFte: need.neededFte,
    binding: need.binding,
    workShareOfCover: hasWork ? need.workShareOfCover : null,
    gapFte: plannedFte === null ? null : plannedFte - need.neededFte,
    why: say(need.binding, {
      hours: rounded(staffedHoursPerWeek),
      weeks: rounded(weeksPerYear),
      posts: rounded(posts.posts),
      coverage: rounded(need.coverageFte),
      demand: rounded(need.demandFte),
      work: Math.round(demand.workHoursPerYear),
      percent: Math.round((need.workShareOfCover ?? 0) * 100),
    }),
  };
}

/** In one order: rows keep none, and a sum of fractions in another order is another number. */
function fteOf(staff: readonly ScenarioStaff[]): number {
  const inOrder = staff.toSorted((a, b) => (a.staffGroupId < b.staffGroupId ? -1 : 1));
  return inOrder.reduce((sum, { fte }) => sum + fte, 0);
}

const nothing = {
  meanPosts: null,
  coverageFte: null,
  demandFte: null,
  neededFte: null,
  binding: 'none',
  workShareOfCover: null,
} as const;

function say(what: FteNeed['binding'] | 'unknown', params: Label['params'] = {}): Label {
  return { key: `staffing.binds.${what}`, params };
}

/** One decimal, as people read it. */
function rounded(value: number): number {
  return Math.round(value * 10) / 10;
}
