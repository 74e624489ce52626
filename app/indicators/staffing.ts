import { type AuthorityCover, authorityCoverOf } from './staffing-authority.ts';
import { type CompetenceGaps, competenceGapsOf } from './staffing-competences.ts';
import { demandOf, type ScenarioDemand } from './staffing-demand.ts';
import { type DeskStaffing, desksOf, hoursWhere } from './staffing-desks.ts';
import type { StaffingIndex } from './staffing-index.ts';
import { needOf, type StaffNeed } from './staffing-need.ts';
import { openingOf, type ScenarioOpening } from './staffing-opening.ts';
import { type BaselineDesks, baselineDesks, type DeskPooling, deskPoolingOf } from './staffing-pooling.ts';

/** The whole staffing of a scenario, from opening hours to årsværk. */
export interface Staffing {
  scenarioId: string;
  opening: ScenarioOpening;
  demand: ScenarioDemand;
  desks: readonly DeskStaffing[];
  need: StaffNeed;
  /** `null` where there is nothing to join. */
  pooling: DeskPooling | null;
  competences: CompetenceGaps;
  authority: AuthorityCover;
  figures: StaffingFigures;
}

/** The headline figures of a scenario's staffing; `null` where the plan doesn't say enough, or a queue grows. */
export interface StaffingFigures {
  workHoursPerYear: number | null;
  coverageFte: number | null;
  demandFte: number | null;
  neededFte: number | null;
  plannedFte: number | null;
  gapFte: number | null;
  /** Over everybody who comes without an appointment, at all desks. */
  meanWaitMinutes: number | null;
  servedInTimeShare: number | null;
  occupancyShare: number | null;
  neededPostHoursPerWeek: number | null;
  plannedPostHoursPerWeek: number | null;
  /** Hours a week in which more come to some desk than it can serve; in which some desk has too few posts. */
  unstableHoursPerWeek: number | null;
  shortHoursPerWeek: number | null;
  /** Hours a week in which one post in the whole house is staffed. */
  aloneHoursPerWeek: number | null;
  staffedHoursPerWeek: number | null;
  selfServiceHoursPerWeek: number | null;
  savedPostHoursPerWeek: number | null;
  competenceLevelSteps: number;
  personsToTrain: number;
  authorityHoursPerWeek: number | null;
  authorityUncoveredCount: number;
  /** Services given whose volume or minutes nobody knows. */
  workUnknownCount: number;
}

/**
 * A scenario's staffing. Weeks are mean open weeks; figures of a desk are of everybody who comes without an
 * appointment.
 *
 * @param baseline handed in where several scenarios are asked for
 * @throws when the plan has no such scenario: that is a bug
 */
export function staffingOf(
  index: StaffingIndex,
  scenarioId: string,
  baseline: BaselineDesks = baselineDesks(index),
): Staffing {
  const opening = openingOf(index, scenarioId);
  const demand = demandOf(index, scenarioId, opening);
  const desks = desksOf(index, opening, demand);
  const need = needOf(index, scenarioId, opening, demand);
  const pooling = deskPoolingOf(index, baseline, opening, demand);
  const competences = competenceGapsOf(index, scenarioId, demand.services);
  const authority = authorityCoverOf(index, scenarioId, opening, demand.services);
  const parts = { scenarioId, opening, demand, desks, need, pooling, competences, authority };
  return { ...parts, figures: figuresOf(parts) };
}

function figuresOf(parts: Omit<Staffing, 'figures'>): StaffingFigures {
  const { opening, demand, desks, need, pooling, competences, authority } = parts;
  const hasHours = opening.zones.length > 0;
  const isStaffed = desks.length > 0;
  const perWeek = (hours: number) => (isStaffed ? hours : null);
  const { coverageFte, demandFte, neededFte, plannedFte, gapFte } = need;
  return {
    workHoursPerYear: demandFte === null && demand.workHoursPerYear === 0 ? null : demand.workHoursPerYear,
    coverageFte,
    demandFte,
    neededFte,
    plannedFte,
    gapFte,
    meanWaitMinutes: meanOver(desks, ({ meanWaitMinutes }) => meanWaitMinutes),
    servedInTimeShare: meanOver(desks, ({ servedInTimeShare }) => servedInTimeShare),
    occupancyShare: occupancyOver(desks),
    neededPostHoursPerWeek: perWeek(
      desks.reduce((sum, { neededPostHoursPerWeek }) => sum + neededPostHoursPerWeek, 0),
    ),
    plannedPostHoursPerWeek: perWeek(opening.postHoursPerWeek),
    unstableHoursPerWeek: perWeek(hoursWhere(desks, ({ isUnstable }) => isUnstable)),
    shortHoursPerWeek: perWeek(
      hoursWhere(desks, ({ plannedPosts, neededPosts }) => plannedPosts < neededPosts),
    ),
    aloneHoursPerWeek: perWeek(opening.posts.filter((posts) => posts === 1).length / 2),
    staffedHoursPerWeek: hasHours ? opening.staffedHoursPerWeek : null,
    selfServiceHoursPerWeek: hasHours ? opening.selfServiceHoursPerWeek : null,
    savedPostHoursPerWeek: pooling?.savedPostHoursPerWeek ?? null,
    competenceLevelSteps: competences.levelSteps,
    personsToTrain: competences.personsToTrain,
    authorityHoursPerWeek: hasHours ? authority.reachableHoursPerWeek : null,
    authorityUncoveredCount: authority.uncoveredCount,
    workUnknownCount: demand.unknownCount,
  };
}

/** A mean over all who arrive; `null` where nobody does, or it is unknown at a desk where somebody does. */
function meanOver(
  desks: readonly DeskStaffing[],
  figure: (desk: DeskStaffing) => number | null,
): number | null {
  const visited = desks.filter(({ arrivalsPerWeek }) => arrivalsPerWeek > 0);
  let [arrivals, sum] = [0, 0];
  for (const desk of visited) {
    const value = figure(desk);
    if (value === null) return null;
    arrivals += desk.arrivalsPerWeek;
    sum += desk.arrivalsPerWeek * value;
  }
  return arrivals === 0 ? null : sum / arrivals;
}

/** Posts' time spent with citizens, over all desks. */
function occupancyOver(desks: readonly DeskStaffing[]): number | null {
  const planned = desks.reduce((sum, { plannedPostHoursPerWeek }) => sum + plannedPostHoursPerWeek, 0);
  const busy = desks.reduce((sum, { busyPostHoursPerWeek }) => sum + busyPostHoursPerWeek, 0);
  return planned > 0 ? busy / planned : null;
}
