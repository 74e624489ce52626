import type { EconomySums, ScenarioEconomy } from '../indicators/economy.ts';
import { gapLabel } from '../indicators/economy-words.ts';
import { economyKinds } from '../plan/economy.ts';
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
    ...shownKinds(council).flatMap((kind) => {
      const rows = own.rows.filter((row) => row.kind === kind);
      return [
        ...rows.map((row) => economyRow(council, own, row)),
        sumRow(council, own, kind, (column) => {
          const range = rangeOf(own.scenarioId, rows, column);
          return range ? formula`SUM(${range})` : ['0'];
        }),
      ];
    }),
    ...shownTotals(council).map((total) =>
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

type Kind = (typeof economyKinds)[number];
/** A sum of the table: of one kind, of all but financing, of everything. */
type SumName = Kind | 'beforeFinancing' | 'total';

/** Drift and anlæg always; the others where the plan has lines of them. */
function shownKinds({ plan }: Council): Kind[] {
  const had = new Set(Object.values(plan.economyLines).map(({ kind }) => kind));
  return economyKinds.filter((kind) => kind === 'operating' || kind === 'capital' || had.has(kind));
}

/** Without financing the two totals are one. */
function shownTotals(council: Council): SumName[] {
  return shownKinds(council).includes('financing') ? ['beforeFinancing', 'total'] : ['beforeFinancing'];
}

function kindsIn(council: Council, total: SumName): Kind[] {
  return shownKinds(council).filter((kind) => total === 'total' || kind !== 'financing');
}

/** Key of a sum's row; `difference` for that of the difference to the baseline. */
export function sumKey(scenarioId: string, sum: SumName, difference = false): string {
  return economyKey(scenarioId, `${difference ? 'difference' : 'sum'}.${sum}`);
}

function sumName(council: Council, sum: SumName): string {
  const { say } = council;
  if (sum === 'total') return say('matrix.economy.total');
  if (sum !== 'beforeFinancing') return say(`economy.kind.${sum}`);
  return say(shownTotals(council).length > 1 ? 'matrix.economy.beforeFinancing' : 'matrix.economy.total');
}

const yearsOf = (sums: EconomySums, sum: SumName) =>
  sum === 'beforeFinancing' || sum === 'total' ? sums[sum] : sums.byKind[sum];

function sumRow(
  council: Council,
  own: ScenarioEconomy,
  sum: SumName,
  reckon: (column: string) => Formula,
): Row {
  const isKind = sum !== 'beforeFinancing' && sum !== 'total';
  const name = sumName(council, sum);
  return {
    key: sumKey(own.scenarioId, sum),
    kind: 'total',
    depth: 0,
    cells: {
      name: plain(isKind ? council.say('matrix.economy.sum', { kind: name }) : name),
      ...yearCells(council, yearsOf(own.sums, sum), (end, offset) => reckon(amountColumn(end, offset))),
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
  return [...shownKinds(council), ...shownTotals(council)].map((sum) => {
    const isTotal = sum === 'beforeFinancing' || sum === 'total';
    const row = isTotal ? sumName(council, sum) : sumName(council, sum);
    return {
      key: sumKey(scenarioId, sum, true),
      kind: isTotal ? 'total' : 'data',
      depth: isTotal ? 0 : 1,
      cells: {
        name: plain(
          say('matrix.economy.differenceTo', { baseline: base.shortName, row: row.toLocaleLowerCase('da') }),
        ),
        ...yearCells(
          council,
          yearsOf(difference, sum),
          (end, offset) =>
            formula`${{ row: sumKey(scenarioId, sum), column: amountColumn(end, offset) }}-${{ row: sumKey(base.id, sum), column: amountColumn(counterpart[end], offset) }}`,
        ),
      },
    };
  });
}
