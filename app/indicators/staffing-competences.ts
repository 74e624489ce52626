import type { ScenarioStaff, StaffGroup } from '../plan/staff.ts';
import type { ServiceDemand } from './staffing-demand.ts';
import { rowsOf, type StaffingIndex } from './staffing-index.ts';

/** What a staff group has to learn for the services that it gives in a scenario: a line of the training list. */
export interface CompetenceGap {
  staffGroupId: string;
  competenceId: string;
  /** 0–3; needed is the highest that one of the services asks for. */
  hasLevel: number;
  neededLevel: number;
  /** People of the group in the scenario. */
  persons: number;
  /** Persons × levels that each has to rise. */
  levelSteps: number;
  /** The services that ask for more than the group has, in the plan's order. */
  serviceIds: readonly string[];
}

export interface CompetenceGaps {
  /** In the plan's order of groups, then competences. */
  gaps: readonly CompetenceGap[];
  levelSteps: number;
  /** People with something to learn; each once, whatever the number of competences. */
  personsToTrain: number;
  /** Services given by nobody in particular, which ask for a competence: what they ask, nobody is measured by. */
  withoutGroupIds: readonly string[];
}

/** Who has to learn what, for the services that a scenario gives by its staff groups. */
export function competenceGapsOf(
  index: StaffingIndex,
  scenarioId: string,
  services: readonly ServiceDemand[],
): CompetenceGaps {
  const asked = new Map<string, { serviceIds: string[]; neededLevel: number }>();
  const withoutGroupIds: string[] = [];
  for (const { service, cell } of services) {
    for (const { competenceId, level } of index.demanded.get(service.id) ?? []) {
      if (cell.staffGroupId === null) {
        if (withoutGroupIds.at(-1) !== service.id) withoutGroupIds.push(service.id);
      } else if (levelOf(index, cell.staffGroupId, competenceId) < level) {
        const key = `${cell.staffGroupId}.${competenceId}`;
        const found = asked.get(key) ?? { serviceIds: [], neededLevel: 0 };
        asked.set(key, found);
        found.serviceIds.push(service.id);
        found.neededLevel = Math.max(found.neededLevel, level);
      }
    }
  }
  const gaps = index.staffGroups.flatMap(({ id: staffGroupId }) =>
    index.competences.flatMap(({ id: competenceId }): CompetenceGap[] => {
      const found = asked.get(`${staffGroupId}.${competenceId}`);
      if (!found) return [];
      const hasLevel = levelOf(index, staffGroupId, competenceId);
      const persons = personsOf(index, scenarioId, staffGroupId);
      const levelSteps = persons * (found.neededLevel - hasLevel);
      return [{ staffGroupId, competenceId, hasLevel, persons, levelSteps, ...found }];
    }),
  );
  const groupIds = new Set(gaps.map(({ staffGroupId }) => staffGroupId));
  return {
    gaps,
    levelSteps: gaps.reduce((sum, { levelSteps }) => sum + levelSteps, 0),
    personsToTrain: [...groupIds].reduce((sum, id) => sum + personsOf(index, scenarioId, id), 0),
    withoutGroupIds,
  };
}

/** The level of a group in a competence today, 0–3. */
export function levelOf({ levels }: StaffingIndex, staffGroupId: string, competenceId: string): number {
  return levels.get(staffGroupId)?.get(competenceId) ?? 0;
}

/** People behind a group's årsværk in a scenario: as the plan says, else the årsværk rounded up; 0 without any. */
export function personsOf(index: StaffingIndex, scenarioId: string, staffGroupId: string): number {
  const row = rowsOf(index, scenarioId).staff.find((staff) => staff.staffGroupId === staffGroupId);
  return row ? headsOf(row) : 0;
}

export function headsOf({ heads, fte }: Readonly<ScenarioStaff>): number {
  return heads ?? Math.ceil(fte);
}

/** Groups that a scenario has anybody of, in the plan's order. */
export function plannedGroups(index: StaffingIndex, scenarioId: string): Readonly<StaffGroup>[] {
  const planned = new Set(
    rowsOf(index, scenarioId).staff.flatMap(({ staffGroupId, fte }) => (fte > 0 ? [staffGroupId] : [])),
  );
  return index.staffGroups.filter(({ id }) => planned.has(id));
}
