import type { Plan } from '../plan/plan.ts';
import { type CellsOf, type FigureMemory, once, oncePerScenario } from './figure-memory.ts';
import type { HouseIndex } from './house-index.ts';
import { type Staffing, staffingOf } from './staffing.ts';
import { rowsOf, type ScenarioRows, type StaffingIndex, staffingBasis } from './staffing-index.ts';
import { type BaselineDesks, baselineDesks } from './staffing-pooling.ts';

/** The staffing of a plan. */
export interface KeptStaffing {
  staffingIndex(): StaffingIndex;
  staffing(scenarioId: string): Staffing;
}

/** The staffing of a plan, in which a scenario's is kept while nothing that it is made of changes. */
export function staffingMemory(
  plan: Plan,
  memory: FigureMemory,
  cellsOf: CellsOf,
  house: () => HouseIndex,
): KeptStaffing {
  const { services, functions, functionServices, waitingPromises, shiftPatterns, meta } = plan;
  const rowsFor = (id: string): ScenarioRows => {
    const rows = {
      hours: cellsOf('openingHours', id),
      exceptions: cellsOf('openingExceptions', id),
      staff: cellsOf('scenarioStaff', id),
      rota: cellsOf('rotaLines', id),
    };
    return memory.value(`rows ${id}`, Object.values(rows), () => rows);
  };
  const basis = once(() => {
    const { staffGroups, competences, groupCompetences, serviceCompetences } = plan;
    const { ladderSteps, assumptions, arrivalShares, seasonShares } = plan;
    return memory.value(
      'staffingBasis',
      [
        ...[staffGroups, competences, groupCompetences, serviceCompetences, services],
        ...[ladderSteps, assumptions, arrivalShares, seasonShares],
      ],
      () => staffingBasis(plan),
    );
  });
  const staffingIndex = once(
    (): StaffingIndex => ({
      plan,
      house: house(),
      ...basis(),
      scenarios: new Map(Object.keys(plan.scenarios).map((id) => [id, rowsFor(id)])),
    }),
  );
  // Of the functions, staffing reads in which zone each lies.
  const zones = once(() => ({
    ofFunctions: Object.values(functions)
      .map(({ id, zone }) => `${id} ${zone}`)
      .join(),
  }));
  const shared = () => [basis(), services, zones().ofFunctions, functionServices];
  const baseline = () => {
    const { baselineId } = meta;
    const own = plan.scenarios[baselineId ?? ''] && [
      house().scenarios.get(baselineId ?? ''),
      rowsOf(staffingIndex(), baselineId ?? ''),
    ];
    return memory.value('baselineDesks', [...shared(), ...(own ?? [])], (last: BaselineDesks | undefined) => {
      const desks = baselineDesks(staffingIndex());
      return last && desks && isSameMap(last, desks) ? last : desks;
    });
  };
  return {
    staffingIndex,
    staffing: oncePerScenario((id) => {
      const index = staffingIndex();
      const desks = baseline();
      const from = [house().scenarios.get(id), rowsOf(index, id), desks];
      const everywhere = [...shared(), waitingPromises, shiftPatterns, meta.inhabitants];
      return memory.value(`staffing ${id}`, [...everywhere, ...from], () => staffingOf(index, id, desks));
    }),
  };
}

/** Most edits of the baseline leave every service at its desk: then no other scenario is touched. */
function isSameMap<Value>(map: ReadonlyMap<string, Value>, other: ReadonlyMap<string, Value>): boolean {
  return map.size === other.size && [...map].every(([key, value]) => other.get(key) === value);
}
