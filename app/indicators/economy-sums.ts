import type { TextKey } from '../i18n/texts.ts';
import { type EconomyKind, economyKinds } from '../plan/economy.ts';
import type { Plan } from '../plan/plan.ts';
import type { EconomySums } from './economy.ts';
import type { YearAmounts } from './economy-rows.ts';

/** A sum of everything: of all but financing, or with it. */
export type TotalName = 'beforeFinancing' | 'total';
/** A sum of the table. */
export type SumName = EconomyKind | TotalName;

type Lines = Pick<Plan, 'economyLines'>;

/** The kinds that a table shows: drift and anlæg always, the others where the plan has lines of them. */
export function kindsInUse({ economyLines }: Lines): EconomyKind[] {
  const had = new Set(Object.values(economyLines).map(({ kind }) => kind));
  return economyKinds.filter((kind) => kind === 'operating' || kind === 'capital' || had.has(kind));
}

/** The totals that a table shows; without financing the two are one. */
export function totalsInUse(lines: Lines): TotalName[] {
  return kindsInUse(lines).includes('financing') ? ['beforeFinancing', 'total'] : ['beforeFinancing'];
}

/** What a total is called: where there is one alone, it is simply the total. */
export function totalKey(lines: Lines, total: TotalName): TextKey {
  return totalsInUse(lines).length > 1 ? `matrix.economy.${total}` : 'matrix.economy.total';
}

export function isTotal(sum: SumName): sum is TotalName {
  return sum === 'beforeFinancing' || sum === 'total';
}

export function yearsOfSum(sums: EconomySums, sum: SumName): YearAmounts {
  return isTotal(sum) ? sums[sum] : sums.byKind[sum];
}
