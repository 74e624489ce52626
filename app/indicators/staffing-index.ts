import type { OpeningException, OpeningHour, RotaLine } from '../plan/hours.ts';
import { heldIn } from '../plan/item-at.ts';
import { parameterOf } from '../plan/parameters.ts';
import { type Plan, sorted } from '../plan/plan.ts';
import type { Service, ServiceGroup } from '../plan/service.ts';
import type { Competence, ScenarioStaff, StaffGroup } from '../plan/staff.ts';
import { type Profile, profileOfPeaks } from '../staffing/assumed-profiles.ts';
import { halfHourCount, weekCount, weekSlots } from '../staffing/calendar.ts';
import { defaultLadder } from '../staffing/default-ladder.ts';
import type { WaitPromise } from '../staffing/desk-queue.ts';
import { weekWeightsOfMonths } from '../staffing/profiles.ts';
import { netHoursPerFte } from '../staffing/working-year.ts';
import { type HouseIndex, houseIndex } from './house-index.ts';
import { peaksOfWords } from './peak-words.ts';
import { rowsByScenario } from './scenario-rows.ts';

/** What the staffing of all scenarios leans on, whatever they do. */
export interface StaffingBasis {
  /** In the plan's order. */
  staffGroups: readonly Readonly<StaffGroup>[];
  competences: readonly Readonly<Competence>[];
  /** Staff group → competence → level 1–3; what is not there is 0. */
  levels: ReadonlyMap<string, ReadonlyMap<string, number>>;
  /** Service → competences that it asks for, with the level 1–3. */
  demanded: ReadonlyMap<string, readonly DemandedLevel[]>;
  /** When each service is asked for: as counted, else as assumed from its words about peaks. */
  profiles: ReadonlyMap<string, Profile>;
  /** Net hours of an årsværk by the plan's ladder, or the program's; `null` when the steps leave nothing. */
  netHoursPerFte: number | null;
  openWeeks: number;
  frontShare: number;
  utilisationShare: number;
  assistedShareOfMinutes: number;
  selfServiceAssistance: number;
}

/** All that staffing reads, looked up once for a plan. */
export interface StaffingIndex extends StaffingBasis {
  plan: Plan;
  house: HouseIndex;
  scenarios: ReadonlyMap<string, ScenarioRows>;
}

export interface DemandedLevel {
  competenceId: string;
  level: number;
}

/** The rows of one scenario that staffing reads. */
export interface ScenarioRows {
  hours: readonly Readonly<OpeningHour>[];
  exceptions: readonly Readonly<OpeningException>[];
  staff: readonly Readonly<ScenarioStaff>[];
  rota: readonly Readonly<RotaLine>[];
}

/** What is promised where the plan promises nothing: an assumption, to be shown as such. */
export const assumedPromise: Readonly<WaitPromise> = { share: 0.8, withinMinutes: 10 };

/** The index of a plan: `planFigures` keeps it, so that a plan has one. */
export function staffingIndex(plan: Plan, house: HouseIndex = houseIndex(plan)): StaffingIndex {
  return { plan, house, ...staffingBasis(plan), scenarios: scenarioRows(plan) };
}

/** Groups, competences, profiles and the figures of the working year. */
export function staffingBasis(plan: Plan): StaffingBasis {
  const ladder = Object.values(plan.ladderSteps);
  return {
    staffGroups: sorted(plan.staffGroups),
    competences: sorted(plan.competences),
    levels: levelsOf(plan),
    demanded: demandedOf(plan),
    profiles: profilesOf(plan),
    netHoursPerFte: netHoursPerFte(ladder.length > 0 ? ladder : defaultLadder),
    openWeeks: within(parameterOf(plan, 'open_weeks'), weekCount),
    frontShare: within(parameterOf(plan, 'front_share'), 1),
    utilisationShare: within(parameterOf(plan, 'utilisation'), 1),
    assistedShareOfMinutes: within(parameterOf(plan, 'assisted_share_of_minutes'), 1),
    selfServiceAssistance: within(parameterOf(plan, 'self_service_assistance'), 1),
  };
}

/**
 * The rows of a scenario.
 *
 * @throws when the plan has no such scenario: that is a bug
 */
export function rowsOf(index: StaffingIndex, scenarioId: string): ScenarioRows {
  return heldIn(index.scenarios, scenarioId);
}

/** A plan's own figure is any number; what is outside its range counts as the end of it. */
function within(value: number, largest: number): number {
  return Math.min(largest, Math.max(0, value));
}

function scenarioRows(plan: Plan): Map<string, ScenarioRows> {
  const hours = rowsByScenario(plan, 'openingHours');
  const exceptions = rowsByScenario(plan, 'openingExceptions');
  const staff = rowsByScenario(plan, 'scenarioStaff');
  const rota = rowsByScenario(plan, 'rotaLines');
  return new Map(
    Object.keys(plan.scenarios).map((id) => [
      id,
      {
        hours: hours.get(id) ?? [],
        exceptions: exceptions.get(id) ?? [],
        staff: staff.get(id) ?? [],
        rota: rota.get(id) ?? [],
      },
    ]),
  );
}

function levelsOf(plan: Plan): Map<string, Map<string, number>> {
  const levels = new Map<string, Map<string, number>>();
  for (const { staffGroupId, competenceId, level } of Object.values(plan.groupCompetences)) {
    const own = levels.get(staffGroupId) ?? new Map<string, number>();
    levels.set(staffGroupId, own.set(competenceId, level));
  }
  return levels;
}

function demandedOf(plan: Plan): Map<string, DemandedLevel[]> {
  const demanded = new Map<string, DemandedLevel[]>();
  for (const { serviceId, competenceId, level } of Object.values(plan.serviceCompetences)) {
    if (level === 0) continue;
    const list = demanded.get(serviceId) ?? [];
    demanded.set(serviceId, list);
    list.push({ competenceId, level });
  }
  return demanded;
}

/** Services that come at the same times share one profile. */
function profilesOf(plan: Plan): Map<string, Profile> {
  const counted = countedProfiles(plan);
  const assumed = new Map<string, Profile>();
  const profileOf = ({ peak, serviceGroup }: Service): Profile => {
    const { slotWeights, weekWeights } = counted.get(serviceGroup) ?? {};
    if (slotWeights && weekWeights) return { slotWeights, weekWeights };
    const key = `${slotWeights || weekWeights ? serviceGroup : ''}.${peak}`;
    let profile = assumed.get(key);
    if (!profile) {
      profile = profileOfPeaks(peaksOfWords(peak));
      if (slotWeights) profile.slotWeights = slotWeights;
      if (weekWeights) profile.weekWeights = weekWeights;
      assumed.set(key, profile);
    }
    return profile;
  };
  return new Map(Object.values(plan.services).map((service) => [service.id, profileOf(service)]));
}

/** The counting weeks and years of the groups that have any. */
function countedProfiles(plan: Plan): Map<ServiceGroup, Partial<Profile>> {
  const counted = new Map<ServiceGroup, Partial<Profile>>();
  const partOf = (group: ServiceGroup) => {
    const part = counted.get(group) ?? {};
    counted.set(group, part);
    return part;
  };
  const slots = Object.groupBy(Object.values(plan.arrivalShares), ({ serviceGroup }) => serviceGroup);
  for (const rows of Object.values(slots)) {
    const weights = new Float64Array(weekSlots);
    for (const { weekday, halfHour, weight } of rows)
      weights[(weekday - 1) * halfHourCount + halfHour] = weight;
    const [first] = rows;
    if (first && rows.some(({ weight }) => weight > 0)) partOf(first.serviceGroup).slotWeights = weights;
  }
  const months = Object.groupBy(Object.values(plan.seasonShares), ({ serviceGroup }) => serviceGroup);
  for (const rows of Object.values(months)) {
    const weights = new Float64Array(12);
    for (const { month, weight } of rows) weights[month - 1] = weight;
    const [first] = rows;
    if (first && rows.some(({ weight }) => weight > 0)) {
      partOf(first.serviceGroup).weekWeights = weekWeightsOfMonths(weights);
    }
  }
  return counted;
}
