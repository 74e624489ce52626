import { type EconomyKind, economyKinds } from '../plan/economy.ts';
import { itemAt } from '../plan/item-at.ts';
import type { Plan } from '../plan/plan.ts';
import { type Amount, lessAmount, noAmount, sumOfAmounts } from './amount.ts';
import { derivedRows, type Operation, operationOf } from './economy-derived.ts';
import { type EconomyGap, type EconomyRow, lineRows, type YearAmounts, yearOffsets } from './economy-rows.ts';
import { discounting, presentValue } from './present-value.ts';

/** Sums of a table, year by year, in 1.000 kr. at the plan's price level. */
export interface EconomySums {
  byKind: { readonly [kind in EconomyKind]: YearAmounts };
  /** Operating, capital and sale: what it costs, however it is paid. */
  beforeFinancing: YearAmounts;
  total: YearAmounts;
}

/** The table of a scenario: absolute amounts of its lines, and derived rows that are differences by nature. */
export interface ScenarioEconomy {
  scenarioId: string;
  rows: readonly EconomyRow[];
  sums: EconomySums;
  operation: Operation;
  /** Less the baseline's sums; zero for the baseline itself, `null` while no baseline is chosen. */
  difference: EconomySums | null;
  /** What is left out of the sums, its own and the baseline's. */
  gaps: readonly EconomyGap[];
}

/** The named figures of a scenario: differences to the baseline, in 1.000 kr. at the plan's price level. */
export interface EconomyFigures {
  /** Permanent yearly operation (drift, varigt). */
  yearlyOperatingTDkk: Amount;
  /** Capital of budget year and overslagsår, contingency included. */
  capitalTDkk: Amount;
  /** Capital and sale of these four years. */
  netInvestmentTDkk: Amount;
  /** Of everything before financing. */
  presentValueTDkk: Amount;
  /** Years until the yearly saving has paid the net investment, both as likely; `null` with the reason why not. */
  paybackYears: number | null;
  whyNoPayback: 'no_investment' | 'no_saving' | null;
}

/** A scenario's table beside the baseline's; without a baseline there is nothing to differ from. */
export function comparedEconomy(own: ScenarioEconomy, base: ScenarioEconomy | null): ScenarioEconomy {
  if (!base) return own;
  if (own === base) return { ...own, difference: noSums };
  const gaps = [...own.gaps, ...base.gaps.filter(isNewTo(own.gaps))];
  return { ...own, difference: lessSums(own.sums, base.sums), gaps };
}

/** @returns `null` while no baseline is chosen, or while something is missing: see the gaps */
export function economyFigures(plan: Plan, { difference, gaps }: ScenarioEconomy): EconomyFigures | null {
  if (!difference || gaps.length > 0) return null;
  const { byKind, beforeFinancing } = difference;
  const yearlyOperatingTDkk = byKind.operating.at(-1) ?? noAmount;
  const capitalTDkk = sumOfAmounts(byKind.capital.slice(0, -1));
  const netInvestmentTDkk = sumOfAmounts([capitalTDkk, ...byKind.sale.slice(0, -1)]);
  return {
    yearlyOperatingTDkk,
    capitalTDkk,
    netInvestmentTDkk,
    presentValueTDkk: presentValue(beforeFinancing, discounting(plan)),
    ...payback(netInvestmentTDkk.likely, yearlyOperatingTDkk.likely),
  };
}

function payback(investmentTDkk: number, yearlyTDkk: number) {
  if (investmentTDkk <= 0) return { paybackYears: null, whyNoPayback: 'no_investment' as const };
  if (yearlyTDkk >= 0) return { paybackYears: null, whyNoPayback: 'no_saving' as const };
  return { paybackYears: investmentTDkk / -yearlyTDkk, whyNoPayback: null };
}

/** A scenario's table by itself: what is derived in it hangs on the baseline already. */
export function ownEconomy(plan: Plan, scenarioId: string): ScenarioEconomy {
  const lines = lineRows(plan, scenarioId);
  const operation = operationOf(plan, scenarioId, lines.rows);
  const derived = derivedRows(plan, scenarioId, operation);
  const all = [...lines.rows, ...derived.rows];
  const rows = economyKinds.flatMap((kind) => all.filter((row) => row.kind === kind));
  return {
    scenarioId,
    rows,
    sums: sumsOf(rows),
    operation,
    difference: null,
    gaps: [...lines.gaps, ...derived.gaps],
  };
}

function sumsOf(rows: readonly EconomyRow[]): EconomySums {
  const yearsOf = (kinds: readonly EconomyKind[]) =>
    yearOffsets.map((_, year) =>
      sumOfAmounts(rows.filter(({ kind }) => kinds.includes(kind)).map(({ years }) => itemAt(years, year))),
    );
  return {
    byKind: eachKind((kind) => yearsOf([kind])),
    beforeFinancing: yearsOf(economyKinds.filter((kind) => kind !== 'financing')),
    total: yearsOf(economyKinds),
  };
}

function lessSums(sums: EconomySums, base: EconomySums): EconomySums {
  return {
    byKind: eachKind((kind) => lessYears(sums.byKind[kind], base.byKind[kind])),
    beforeFinancing: lessYears(sums.beforeFinancing, base.beforeFinancing),
    total: lessYears(sums.total, base.total),
  };
}

function lessYears(years: YearAmounts, base: YearAmounts): YearAmounts {
  return years.map((amount, year) => lessAmount(amount, itemAt(base, year)));
}

function eachKind(years: (kind: EconomyKind) => YearAmounts): EconomySums['byKind'] {
  return Object.fromEntries(economyKinds.map((kind) => [kind, years(kind)])) as EconomySums['byKind'];
}

const noYears: YearAmounts = yearOffsets.map(() => noAmount);
const noSums: EconomySums = { byKind: eachKind(() => noYears), beforeFinancing: noYears, total: noYears };

/** The same line may lack its index in both. */
function isNewTo(gaps: readonly EconomyGap[]): (gap: EconomyGap) => boolean {
  const subject = (gap: EconomyGap) =>
    gap.code === 'missing_index' ? gap.line.id : gap.code === 'unknown_cost' ? gap.group.id : gap.scenario.id;
  const known = new Set(gaps.map((gap) => `${gap.code} ${subject(gap)}`));
  return (gap) => !known.has(`${gap.code} ${subject(gap)}`);
}
