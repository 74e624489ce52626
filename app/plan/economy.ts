import { z } from 'zod';
import { amountField, idField, lineField, nameField, sortField, textField, yearField } from './fields.ts';
import { assumed, markFields } from './mark.ts';

/** Drift, anlæg, salg, finansiering. */
export const economyKinds = ['operating', 'capital', 'sale', 'financing'] as const;
export type EconomyKind = (typeof economyKinds)[number];

/**
 * A line of the multi-year table, the same in every scenario; the amounts are the scenario's.
 * Amounts are in 1.000 kr., expenses positive and income negative, at the line's price level.
 */
export const economyLineSchema = z.strictObject({
  id: idField,
  sort: sortField,
  kind: z.enum(economyKinds),
  name: nameField,
  /** Steering area (styringsområde): Service, Anlæg …; free text. */
  area: lineField,
  priceLevelYear: yearField,
  note: textField,
  ...markFields,
});

export type EconomyLine = z.infer<typeof economyLineSchema>;

/** A line of which only name, kind and price level are said. */
export const usualEconomyLine = { area: '', note: '', ...assumed } as const satisfies Omit<
  EconomyLine,
  'id' | 'sort' | 'name' | 'kind' | 'priceLevelYear'
>;

/** What a line comes to in a year of a scenario, in 1.000 kr. */
export const economyAmountSchema = z
  .strictObject({
    scenarioId: idField,
    lineId: idField,
    /** Years after the budget year, 0–3; 4 = varigt, the permanent yearly amount. */
    yearOffset: z.int().min(0).max(4),
    low: amountField.nullable(),
    likely: amountField,
    high: amountField.nullable(),
  })
  .refine(isInterval, { error: 'low and high belong together, and low ≤ likely ≤ high', path: ['likely'] });

export type EconomyAmount = z.infer<typeof economyAmountSchema>;

/** Offset that stands for the permanent yearly amount (varigt). */
export const permanentOffset = 4;

/** Price and wage index of a year, for re-pricing between levels; no row = not known, and nothing is guessed. */
export const priceIndexSchema = z.strictObject({
  year: yearField,
  indexLevel: z.number().gt(0).max(1e6),
  ...markFields,
});

function isInterval({
  low,
  likely,
  high,
}: {
  low: number | null;
  likely: number;
  high: number | null;
}): boolean {
  if (low === null || high === null) return low === high;
  return low <= likely && likely <= high;
}
