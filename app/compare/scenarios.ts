import type { OpeningHour } from '../plan/hours.ts';
import { type Plan, type ScenarioCellCollection, scenarioCellCollections } from '../plan/plan.ts';
import { comparedScenarioFields } from '../plan/scenario.ts';
import type { Difference, Subject } from './difference.ts';
import { readingOrder } from './reading-order.ts';
import { type FlatRow, fieldDifferences } from './row-difference.ts';
import { comparedFields, keyWithoutScenario, said } from './scenario-cells.ts';

const cellSubjects: { readonly [Name in ScenarioCellCollection]: Subject } = {
  scenarioFunctions: 'functions',
  scenarioServices: 'services',
  scenarioStaff: 'staffing',
  rotaLines: 'staffing',
  openingHours: 'hours',
  openingExceptions: 'hours',
  placements: 'floors',
  economyAmounts: 'economy',
};

const fieldSubjects: { readonly [Field in (typeof comparedScenarioFields)[number]]: Subject } = {
  description: 'description',
  advantages: 'description',
  drawbacks: 'description',
  collaborationModel: 'description',
  buildingId: 'floors',
  derivesWages: 'economy',
  derivesBuilding: 'economy',
  operationFromOffset: 'economy',
};

/**
 * Everything in which a scenario differs from another, in reading order: by subject, then as the plan lists its
 * things. A cell is one difference however many of its fields differ; the opening hours of a zone on a weekday are one,
 * as their stretches only mean something together.
 *
 * @param fromId what is compared with; what a take-over takes from
 * @param toId the scenario in focus; what a take-over changes
 */
export function scenarioDifferences(plan: Plan, fromId: string, toId: string): Difference[] {
  const found = [
    ...ownDifferences(plan, fromId, toId),
    ...scenarioCellCollections.flatMap((collection) =>
      collection === 'openingHours'
        ? hourDifferences(plan, fromId, toId)
        : cellDifferences(plan, { collection, subject: cellSubjects[collection], fromId, toId }),
    ),
    // What was agreed on before a criterion was measured says nothing of the scenarios any more.
    ...cellDifferences(plan, { collection: 'agreements', subject: 'scores', fromId, toId }).filter(
      ({ key }) => plan.criteria[key]?.measure === null,
    ),
  ];
  return readingOrder(plan, found);
}

/** What `scenario.takeOver` needs to make the second scenario as the first in these; scores are left out. */
export function takeOverInput(
  fromId: string,
  toId: string,
  differences: readonly Difference[],
): {
  fromId: string;
  toId: string;
  cells: { collection: ScenarioCellCollection; key: string }[];
  fields: (typeof comparedScenarioFields)[number][];
} {
  const fields = comparedScenarioFields.filter((field) =>
    differences.some(({ collection, key }) => collection === 'scenarios' && key === field),
  );
  const cells = differences.flatMap(({ collection, cells }) =>
    collection === 'scenarios' || collection === 'agreements'
      ? []
      : cells.map((key) => ({ collection, key })),
  );
  return { fromId, toId, cells, fields };
}

function ownDifferences(plan: Plan, fromId: string, toId: string): Difference[] {
  const [from, to] = [plan.scenarios[fromId], plan.scenarios[toId]];
  if (!from || !to) return [];
  return fieldDifferences(comparedScenarioFields, from, to).map((difference) => {
    const field = difference.field as (typeof comparedScenarioFields)[number];
    return {
      id: `scenarios/${field}`,
      subject: fieldSubjects[field],
      collection: 'scenarios',
      key: field,
      kind: 'changed',
      fields: [difference],
      cells: [],
    };
  });
}

interface CellComparison {
  collection: ScenarioCellCollection | 'agreements';
  subject: Subject;
  fromId: string;
  toId: string;
}

function cellDifferences(plan: Plan, { collection, subject, fromId, toId }: CellComparison): Difference[] {
  const [ofFrom, ofTo] = [cellsOf(plan[collection], fromId), cellsOf(plan[collection], toId)];
  const fields = comparedFields(collection);
  return [...new Set([...ofFrom.keys(), ...ofTo.keys()])].flatMap((key): Difference[] => {
    const from = said(collection, ofFrom.get(key));
    const to = said(collection, ofTo.get(key));
    const different = fieldDifferences(fields, from, to);
    if (from && to && different.length === 0) return [];
    const cells = collection === 'agreements' ? [] : [key];
    return [
      {
        id: `${collection}/${key}`,
        subject,
        collection,
        key,
        kind: kindOf(from, to),
        fields: different,
        cells,
      },
    ];
  });
}

function hourDifferences(plan: Plan, fromId: string, toId: string): Difference[] {
  const [ofFrom, ofTo] = [daysOf(plan, fromId), daysOf(plan, toId)];
  return [...new Set([...ofFrom.keys(), ...ofTo.keys()])].flatMap((day): Difference[] => {
    const [from, to] = [ofFrom.get(day) ?? [], ofTo.get(day) ?? []];
    if (spoken(from) === spoken(to)) return [];
    const starts = new Set([...from, ...to].map(({ fromMinute }) => fromMinute));
    return [
      {
        id: `openingHours/${day}`,
        subject: 'hours',
        collection: 'openingHours',
        key: day,
        kind: kindOf(from[0], to[0]),
        fields: [],
        stretches: { from, to },
        cells: [...starts].map((fromMinute) => `${day}.${fromMinute}`),
      },
    ];
  });
}

function kindOf(from: unknown, to: unknown): Difference['kind'] {
  if (from === undefined) return 'added';
  return to === undefined ? 'removed' : 'changed';
}

type Cells = ReadonlyMap<string, FlatRow>;

/** Collections never change in place, so one sorting of their rows serves every scenario that is compared. */
const sortedOut = new WeakMap<object, Map<string, Map<string, FlatRow>>>();
const noCells: Cells = new Map();

/** A scenario's rows by what they are about. */
function cellsOf(
  rows: { readonly [key: string]: FlatRow & { readonly scenarioId: string } },
  scenarioId: string,
): Cells {
  let byScenario = sortedOut.get(rows);
  if (!byScenario) {
    byScenario = new Map();
    for (const [key, row] of Object.entries(rows)) {
      let cells = byScenario.get(row.scenarioId);
      if (!cells) {
        cells = new Map();
        byScenario.set(row.scenarioId, cells);
      }
      cells.set(keyWithoutScenario(key), row);
    }
    sortedOut.set(rows, byScenario);
  }
  return byScenario.get(scenarioId) ?? noCells;
}

/** A scenario's opening hours by "zone.weekday", each day from morning to night. */
function daysOf(plan: Plan, scenarioId: string): Map<string, OpeningHour[]> {
  const days = new Map<string, OpeningHour[]>();
  for (const row of Object.values(plan.openingHours)) {
    if (row.scenarioId !== scenarioId) continue;
    const day = `${row.zone}.${row.weekday}`;
    days.set(
      day,
      [...(days.get(day) ?? []), row].sort((a, b) => a.fromMinute - b.fromMinute),
    );
  }
  return days;
}

function spoken(stretches: readonly OpeningHour[]): string {
  return stretches
    .map(({ fromMinute, toMinute, kind, posts }) => [fromMinute, toMinute, kind, posts])
    .join(' ');
}
