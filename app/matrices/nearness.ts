import type { Nearness } from '../plan/building.ts';
import { nameIn } from '../plan/name-in.ts';
import { plain, wholeColumn } from './cells.ts';
import { type Council, legend, markOf } from './council.ts';
import { type Cell, formula, type Matrix, type Row } from './matrix.ts';

export const shareColumn = (scenarioId: string) => `share.${scenarioId}`;
const whereColumn = (scenarioId: string) => `where.${scenarioId}`;

/** Every pair that somebody has a wish for: how near, why, where the two lie in each scenario, and how far it is met. */
export function nearnessMatrix(council: Council): Matrix {
  const { plan, say, scenarios } = council;
  const pairs = Object.values(plan.nearness).sort(
    (a, b) => b.wish - a.wish || nameOf(council, a).localeCompare(nameOf(council, b), 'da'),
  );
  const met = new Map(scenarios.map(({ id }) => [id, council.figures.nearness(id)]));
  const rows = pairs.map(
    (pair): Row => ({
      key: `${pair.functionAId}.${pair.functionBId}`,
      kind: 'data',
      depth: 0,
      cells: {
        a: plain(nameIn(plan.functions, pair.functionAId)),
        b: plain(nameIn(plan.functions, pair.functionBId)),
        wish: plain(pair.wish),
        rule: plain(say(`nearness.rule.${pair.rule}`)),
        reason: plain(pair.reason),
        ...Object.assign(
          {},
          ...scenarios.map(({ id }) => {
            const found = met.get(id)?.pairs.find((result) => result.pair === pair);
            return {
              [whereColumn(id)]: plain(whereText(council, id, pair)),
              [shareColumn(id)]: plain(found?.fulfilledShare ?? null),
            };
          }),
        ),
      },
    }),
  );
  return {
    id: 'nearness',
    title: say('matrix.nearness.title'),
    notes: [say('matrix.nearness.note'), ...legend(council)],
    columns: [
      { key: 'a', title: say('matrix.nearness.a'), width: 24 },
      { key: 'b', title: say('matrix.nearness.b'), width: 24 },
      { key: 'wish', title: say('matrix.nearness.wish'), unit: '−1–3', width: 8, format: 'integer' },
      { key: 'rule', title: say('matrix.nearness.rule'), width: 16 },
      { key: 'reason', title: say('matrix.nearness.reason'), width: 28 },
      ...scenarios.flatMap((scenario) => [
        {
          key: whereColumn(scenario.id),
          title: scenario.shortName,
          width: 20,
          startsBlock: true,
          scenario: markOf(council, scenario),
        },
        {
          key: shareColumn(scenario.id),
          title: scenario.shortName,
          unit: say('matrix.nearness.met'),
          width: 9,
          format: 'percent' as const,
          scenario: markOf(council, scenario),
        },
      ]),
    ],
    rows: rows.length === 0 ? [] : [...rows, totalRow(council, rows)],
    rowHeadings: 2,
    filter: true,
  };
}

function nameOf({ plan }: Council, { functionAId, functionBId }: Readonly<Nearness>): string {
  return `${nameIn(plan.functions, functionAId)} ${nameIn(plan.functions, functionBId)}`;
}

/** "Stue · 1. sal": the floors the two lie on; one of them alone when both lie there. */
function whereText({ plan, say }: Council, scenarioId: string, pair: Readonly<Nearness>): string {
  const [a, b] = [pair.functionAId, pair.functionBId].map((functionId) => {
    const cell = plan.scenarioFunctions[`${scenarioId}.${functionId}`];
    if (!cell || cell.state === 'out') return null;
    const zone = plan.zones[plan.placements[`${scenarioId}.${functionId}`]?.zoneId ?? ''];
    return zone ? nameIn(plan.floors, zone.floorId) : say('matrix.area.unplaced');
  });
  if (a === null || b === null || a === undefined || b === undefined) return say('matrix.none');
  return a === b ? a : `${a} · ${b}`;
}

/** Each wish by its size; pairs that can't be judged are left out, above and below the line. */
function totalRow({ say, scenarios, figures }: Council, rows: readonly Row[]): Row {
  const wishes = wholeColumn(rows, 'wish');
  return {
    key: 'total',
    kind: 'total',
    depth: 0,
    cells: {
      a: plain(say('matrix.nearness.total')),
      ...Object.fromEntries(
        scenarios.map(({ id }): [string, Cell] => {
          const shares = wholeColumn(rows, shareColumn(id));
          return [
            shareColumn(id),
            {
              value: figures.nearness(id).fulfilledShare ?? '',
              formula: formula`IF(SUMPRODUCT(ABS(${wishes})*ISNUMBER(${shares}))=0,"",SUMPRODUCT(ABS(${wishes}),${shares})/SUMPRODUCT(ABS(${wishes})*ISNUMBER(${shares})))`,
            },
          ];
        }),
      ),
    },
  };
}
