import { economyKinds } from '#app/plan/economy.ts';
import { type CollectionName, type Plan, type RowOf, rowKey } from '#app/plan/plan.ts';
import { onlyChannel } from '#app/plan/scenario-cells.ts';
import { zoneKinds } from '#app/plan/service.ts';
import { buildingRow, floorRow, staffGroupRow, zoneRow } from '../plan/rows.ts';
import { id, largeHouse } from './houses.ts';
import { amountRows, lineRow } from './money-rows.ts';

const numbered = (letter: string, count: number) =>
  Array.from({ length: count }, (_, index) => `${letter}${index}`);

const keyed = <Name extends CollectionName>(name: Name, rows: RowOf<Name>[]) => ({
  [name]: Object.fromEntries(rows.map((row) => [rowKey(name, row), row])),
});

/**
 * A plan of a size in which every engine has something to say of every scenario: hours and people, channels, a
 * building of its own with everything placed, money line by line, and criteria with agreed scores.
 */
export function wholePlan(
  scenarioCount: number,
  houseCount: number,
  needCount: number,
  criterionCount: number,
): Plan {
  const plan = largeHouse(scenarioCount, houseCount, needCount);
  const scenarios = Object.values(plan.scenarios).map((row) => ({ ...row, buildingId: id(`b${row.name}`) }));
  const baselineId = scenarios[0]?.id ?? null;
  return {
    ...plan,
    meta: { ...plan.meta, baselineId },
    ...keyed('scenarios', scenarios),
    ...staffedRows(plan),
    ...builtRows(plan),
    ...moneyRows(plan),
    ...judgedRows(plan, criterionCount),
  };
}

function staffedRows(plan: Plan): Partial<Plan> {
  const scenarioIds = Object.keys(plan.scenarios);
  const groups = numbered('g', 10).map((word, sort) =>
    staffGroupRow({ id: id(word), name: word, sort, mayDecide: sort % 2 === 0, yearlyCostTDkk: 500 }),
  );
  const competences = numbered('k', 12).map((name, sort) => ({ id: id(name), sort, name, description: '' }));
  const peaks = ['', 'mandag formiddag', 'eftermiddag 15-17', 'aug.-sept., torsdag eftermiddag'];
  const services = Object.values(plan.services);
  return {
    ...keyed('staffGroups', groups),
    ...keyed('competences', competences),
    ...keyed(
      'groupCompetences',
      groups.flatMap((group, at) =>
        competences.map(({ id: competenceId }, index) => ({
          staffGroupId: group.id,
          competenceId,
          level: (at + index) % 4,
        })),
      ),
    ),
    ...keyed(
      'serviceCompetences',
      services.map(({ id: serviceId }, at) => ({
        serviceId,
        competenceId: competences[at % 12]?.id ?? '',
        level: 1 + (at % 3),
      })),
    ),
    ...keyed(
      'services',
      services.map((service, at) => ({
        ...service,
        zone: at % 2 === 0 ? ('outer' as const) : ('middle' as const),
        authorityTask: at % 3 === 0,
        yearlyVolume: 200 + (at % 9) * 100,
        peak: peaks[at % 4] ?? '',
      })),
    ),
    ...keyed(
      'scenarioServices',
      Object.values(plan.scenarioServices).map((cell, at) => ({
        ...cell,
        ...onlyChannel('counter'),
        counterShare: 0.6,
        appointmentShare: 0.2,
        selfServiceShare: 0.2,
        staffGroupId: groups[at % 10]?.id ?? null,
      })),
    ),
    ...keyed(
      'scenarioStaff',
      scenarioIds.flatMap((scenarioId, at) =>
        groups.map((group) => ({
          scenarioId,
          staffGroupId: group.id,
          fte: 3 + at / 4,
          heads: null,
          note: '',
        })),
      ),
    ),
    ...keyed(
      'openingHours',
      scenarioIds.flatMap((scenarioId) =>
        (['outer', 'middle'] as const).flatMap((zone) =>
          [1, 2, 3, 4, 5, 6].map((weekday) => ({
            ...{ scenarioId, zone, weekday, fromMinute: 480, toMinute: 1140 },
            ...{ kind: 'staffed' as const, posts: 12 },
          })),
        ),
      ),
    ),
  };
}

/** Three floors with four zones each for every scenario, everything placed, and as many nearness wishes as functions. */
function builtRows(plan: Plan): Partial<Plan> {
  const words = Object.values(plan.scenarios).map(({ name }) => name);
  const functionIds = Object.keys(plan.functions);
  const zonesOf = (word: string) => numbered('z', 12).map((zone) => id(`${zone}${word}`));
  return {
    ...keyed(
      'buildings',
      words.map((word) => buildingRow({ id: id(`b${word}`), name: word })),
    ),
    ...keyed(
      'floors',
      words.flatMap((word, index) =>
        [0, 1, 2].map((level) =>
          floorRow({
            id: id(`e${level}${word}`),
            buildingId: id(`b${word}`),
            level,
            grossM2: 600 + 10 * index,
          }),
        ),
      ),
    ),
    ...keyed(
      'zones',
      words.flatMap((word) =>
        zonesOf(word).map((zone, at) =>
          zoneRow({
            id: zone,
            floorId: id(`e${at % 3}${word}`),
            sort: at,
            kind: zoneKinds[at % zoneKinds.length] ?? 'outer',
            hasLift: at % 2 === 0,
          }),
        ),
      ),
    ),
    ...keyed(
      'placements',
      words.flatMap((word) =>
        functionIds.map((functionId, at) => ({
          scenarioId: id(word),
          functionId,
          zoneId: zonesOf(word)[at % 12] ?? '',
          locked: false,
        })),
      ),
    ),
    ...keyed(
      'nearness',
      functionIds.slice(1).map((other, at) => {
        const [functionAId = '', functionBId = ''] = [functionIds[at] ?? '', other].sort();
        const wish = ([3, 2, 1, -1] as const)[at % 4] ?? 0;
        return { functionAId, functionBId, wish, rule: 'none' as const, reason: '' };
      }),
    ),
  };
}

function moneyRows(plan: Plan): Partial<Plan> {
  const words = Object.values(plan.scenarios).map(({ name }) => name);
  const lines = numbered('l', 30).map((word, index) =>
    lineRow(word, economyKinds[index % economyKinds.length] ?? 'operating'),
  );
  const amounts = [1, 2, 3, 4, 5].map((amount) => [amount, 10 * amount, 30 * amount] as const);
  return {
    ...keyed('economyLines', lines),
    ...keyed(
      'economyAmounts',
      words.flatMap((word) => lines.flatMap(({ name }) => amountRows(word, name, amounts))),
    ),
  };
}

/** Criteria of 0–100 in groups of eight, every cell agreed. */
function judgedRows(plan: Plan, criterionCount: number): Partial<Plan> {
  const leaf = { kind: 'leaf' as const, definition: 'd', unit: 'point', worst: 0, best: 100, step: 5 };
  const common = {
    swingPoints: 50,
    swingLow: null,
    swingHigh: null,
    minimum: null,
    scaleRevision: 0,
    measure: null,
    rangeAgreedOn: null,
  };
  const groups = numbered('C', Math.ceil(criterionCount / 8)).map((name, sort) => ({
    ...leaf,
    ...common,
    ...{ id: id(name), parentId: null, sort, kind: 'group' as const, name, unit: '' },
    ...{ worst: null, best: null, step: null },
  }));
  const leaves = numbered('c', criterionCount).map((name, sort) => ({
    ...leaf,
    ...common,
    ...{ id: id(name), parentId: id(`C${Math.floor(sort / 8)}`), sort, name },
  }));
  return {
    ...keyed('criteria', [...groups, ...leaves]),
    ...keyed(
      'agreements',
      Object.keys(plan.scenarios).flatMap((scenarioId, at) =>
        leaves.map((criterion, index) => ({
          ...{ scenarioId, criterionId: criterion.id, scaleRevision: 0, low: null, high: null },
          likely: (at * 7 + index * 13) % 101,
          ...{ reason: 'r', source: '', dissent: '' },
        })),
      ),
    ),
  };
}
