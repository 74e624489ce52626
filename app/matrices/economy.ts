import type { ScenarioEconomy } from '../indicators/economy.ts';
import {
  isTotal,
  kindsInUse,
  type SumName,
  totalKey,
  totalsInUse,
  yearsOfSum,
} from '../indicators/economy-sums.ts';
import { gapLabel } from '../indicators/economy-words.ts';
import type { EconomyKind } from '../plan/economy.ts';
import type { Scenario } from '../plan/scenario.ts';
import { plain } from './cells.ts';
import { type Council, markOf, nameOf } from './council.ts';
import { economyKey, economyRow, rangeOf, yearCells } from './economy-cells.ts';
import { amountColumn, economyColumns, hasDerived, hasOtherLevels, shownEnds } from './economy-columns.ts';
import { type Formula, formula, type Matrix, type Row } from './matrix.ts';

/** The multi-year table of each scenario, one under the other, and each one's difference to the baseline. */
export function economyMatrix(council: Council): Matrix {
  const { say, scenarios, economy } = council;
  return {
    id: 'economy',
    title: say('matrix.economy.title'),
    notes: notes(council),
    columns: economyColumns(council),
    rows: scenarios.flatMap((scenario) => {
      const own = economy.get(scenario.id);
      return own ? scenarioRows(council, scenario, own) : [];
    }),
  };
}

function notes(council: Council): string[] {
  const { plan, say, tell, economy } = council;
  const year = String(plan.meta.priceLevelYear);
  const base = plan.scenarios[plan.meta.baselineId ?? ''];
  const gaps = [...economy.values()].flatMap((own) => own.gaps.map((gap) => tell(gapLabel(plan, gap))));
  return [
    say('matrix.economy.note', { year, permanent: String(plan.meta.budgetYear + 4) }),
    ...(base && hasDerived(council) ? [say('matrix.economy.noteDerived', { baseline: nameOf(base) })] : []),
    ...(shownEnds(council).length > 1 ? [say('matrix.economy.noteEnds')] : []),
    ...(hasOtherLevels(council)
      ? [say('matrix.economy.noteRepriced', { year, assumptions: say('matrix.assumptions.title') })]
      : []),
    ...new Set(gaps),
  ];
}

function scenarioRows(council: Council, scenario: Scenario, own: ScenarioEconomy): Row[] {
  return [
    {
      key: scenario.id,
      kind: 'header',
      depth: 0,
      cells: { name: { value: nameOf(scenario), scenario: markOf(council, scenario) } },
    },
    ...shareRow(council, own),
    ...kindsInUse(council.plan).flatMap((kind) => {
      const rows = own.rows.filter((row) => row.kind === kind);
      return [
        ...rows.map((row) => economyRow(council, own, row)),
        sumRow(council, own, kind, (column) => {
          const range = rangeOf(own.scenarioId, rows, column);
          return range ? formula`SUM(${range})` : ['0'];
        }),
      ];
    }),
    ...totalsInUse(council.plan).map((total) =>
      sumRow(council, own, total, (column) =>
        kindsIn(council, total).flatMap((kind, index) => [
          ...(index > 0 ? ['+'] : []),
          { row: sumKey(own.scenarioId, kind), column },
        ]),
      ),
    ),
    ...differenceRows(council, own),
  ];
}

function kindsIn({ plan }: Council, total: SumName): EconomyKind[] {
  return kindsInUse(plan).filter((kind) => total === 'total' || kind !== 'financing');
}

/** Key of a sum's row; `difference` for that of the difference to the baseline. */
export function sumKey(scenarioId: string, sum: SumName, difference = false): string {
  return economyKey(scenarioId, `${difference ? 'difference' : 'sum'}.${sum}`);
}

function sumName({ plan, say }: Council, sum: SumName): string {
  return say(isTotal(sum) ? totalKey(plan, sum) : `economy.kind.${sum}`);
}

function sumRow(
  council: Council,
  own: ScenarioEconomy,
  sum: SumName,
  reckon: (column: string) => Formula,
): Row {
  const name = sumName(council, sum);
  return {
    key: sumKey(own.scenarioId, sum),
    kind: 'total',
    depth: 0,
    cells: {
      name: plain(isTotal(sum) ? name : council.say('matrix.economy.sum', { kind: name })),
      ...yearCells(council, yearsOfSum(own.sums, sum), (end, offset) => reckon(amountColumn(end, offset))),
    },
  };
}

/** How much of each year the scenario is in operation; only where something is derived from it. */
function shareRow(council: Council, { scenarioId, rows, operation }: ScenarioEconomy): Row[] {
  if (!rows.some(({ origin }) => origin.from === 'wages' || origin.from === 'building')) return [];
  const key = operation.isGiven ? 'matrix.economy.share' : 'matrix.economy.shareAssumed';
  const years = operation.shares.map((share, offset) => [
    amountColumn('likely', offset),
    plain(share, 'percent'),
  ]);
  return [
    {
      key: economyKey(scenarioId, 'share'),
      kind: 'detail',
      depth: 1,
      cells: { name: plain(council.say(key)), ...Object.fromEntries(years) },
    },
  ];
}

/** Less the baseline's sums; the lowest less its highest, and the other way round. */
function differenceRows(council: Council, { scenarioId, difference }: ScenarioEconomy): Row[] {
  const { plan, say } = council;
  const base = plan.scenarios[plan.meta.baselineId ?? ''];
  if (!difference || !base || base.id === scenarioId) return [];
  const counterpart = { likely: 'likely', low: 'high', high: 'low' } as const;
  return [...kindsInUse(plan), ...totalsInUse(plan)].map((sum) => {
    const row = sumName(council, sum);
    return {
      key: sumKey(scenarioId, sum, true),
      kind: isTotal(sum) ? 'total' : 'data',
      depth: isTotal(sum) ? 0 : 1,
      cells: {
        name: plain(
          say('matrix.economy.differenceTo', { baseline: base.shortName, row: row.toLocaleLowerCase('da') }),
        ),
        ...yearCells(
          council,
          yearsOfSum(difference, sum),
          (end, offset) =>
            formula`${{ row: sumKey(scenarioId, sum), column: amountColumn(end, offset) }}-${{ row: sumKey(base.id, sum), column: amountColumn(counterpart[end], offset) }}`,
        ),
      },
    };
  });
}
