import { type EconomyAmount, type EconomyKind, type EconomyLine, permanentOffset } from '../plan/economy.ts';
import { itemAt } from '../plan/item-at.ts';
import { parameterOf } from '../plan/parameters.ts';
import { type Plan, sorted } from '../plan/plan.ts';
import type { Scenario } from '../plan/scenario.ts';
import type { StaffGroup } from '../plan/staff.ts';
import { type Amount, noAmount, sumOfAmounts, timesAmount } from './amount.ts';
import { repricing } from './price-level.ts';

/** Budget year, three overslagsår, and the permanent yearly amount (varigt). */
export const yearOffsets = [0, 1, 2, 3, permanentOffset] as const;

/** One amount for each of {@link yearOffsets}, in 1.000 kr. at the plan's price level. */
export type YearAmounts = readonly Amount[];

/** Where a row's amounts come from. */
export type RowOrigin =
  | { from: 'line'; line: Readonly<EconomyLine>; factor: number | null; given: readonly GivenAmount[] }
  | { from: 'contingency'; share: number }
  | { from: 'wages'; group: Readonly<StaffGroup>; fteDifference: number; yearlyCostTDkk: number }
  | { from: 'building'; grossM2Difference: number; rateDkkPerM2: number };

/** As it was typed, at the line's own price level; `null` where nothing was. */
export type GivenAmount = Amount | null;

/** A row of a scenario's table; expenses positive, income negative. */
export interface EconomyRow {
  /** The line's id, or what it is derived from: unique in the scenario. */
  key: string;
  kind: EconomyKind;
  origin: RowOrigin;
  years: YearAmounts;
}

/** What can't be reckoned, and is left out of every sum: said, never guessed. */
export type EconomyGap =
  | { code: 'missing_index'; line: Readonly<EconomyLine>; years: number[] }
  | { code: 'unknown_cost'; group: Readonly<StaffGroup> }
  | { code: 'unknown_staff'; scenario: Readonly<Scenario> }
  | { code: 'unknown_gross'; scenario: Readonly<Scenario> };

/** Rows of a scenario and what is missing from them. */
export interface EconomyRows {
  rows: EconomyRow[];
  gaps: EconomyGap[];
}

/** The plan's lines with what a scenario gives them, those with nothing left out, and the contingency on capital. */
export function lineRows(plan: Plan, scenarioId: string): EconomyRows {
  const rows: EconomyRow[] = [];
  const gaps: EconomyGap[] = [];
  for (const line of sorted(plan.economyLines)) {
    const given = yearOffsets.map((offset) =>
      givenAmount(plan.economyAmounts[`${scenarioId}.${line.id}.${offset}`]),
    );
    if (given.every((amount) => amount === null)) continue;
    const { factor, missingYears } = repricing(plan, line.priceLevelYear, plan.meta.priceLevelYear);
    if (factor === null) gaps.push({ code: 'missing_index', line, years: missingYears });
    rows.push({
      key: line.id,
      kind: line.kind,
      origin: { from: 'line', line, factor, given },
      years: given.map((amount) => (amount === null ? noAmount : timesAmount(amount, factor ?? 0))),
    });
  }
  const reserve = contingencyRow(plan, rows);
  return { rows: reserve ? [...rows, reserve] : rows, gaps };
}

/** A share of every capital expense; what a capital line brings in needs no reserve. */
function contingencyRow(plan: Plan, rows: readonly EconomyRow[]): EconomyRow | null {
  const share = parameterOf(plan, 'capital_contingency');
  const capital = rows.filter(({ kind }) => kind === 'capital');
  if (share <= 0 || capital.length === 0) return null;
  return {
    key: 'contingency',
    kind: 'capital',
    origin: { from: 'contingency', share },
    years: yearOffsets.map((_, year) =>
      timesAmount(sumOfAmounts(capital.map(({ years }) => expenseOf(itemAt(years, year)))), share),
    ),
  };
}

function expenseOf({ low, likely, high }: Amount): Amount {
  return { low: Math.max(0, low), likely: Math.max(0, likely), high: Math.max(0, high) };
}

function givenAmount(row: Readonly<EconomyAmount> | undefined): GivenAmount {
  return row ? { low: row.low ?? row.likely, likely: row.likely, high: row.high ?? row.likely } : null;
}
