import { z } from 'zod';
import { repricing } from '../indicators/price-level.ts';
import { economyAmountSchema } from '../plan/economy.ts';
import { idField } from '../plan/fields.ts';
import { nameIn } from '../plan/name-in.ts';
import { command, Refusal } from './command.ts';
import { cellCommands, listCommands, rowsLabel } from './row-commands.ts';
import { change, existing } from './rows.ts';

export const economyLine = listCommands('economyLines', { nameOf: ({ name }) => name });
export const priceIndex = cellCommands('priceIndices', { nameOf: ({ year }) => String(year) });

/**
 * Writes the amounts of lines in the plan's prices, in every scenario, and says so of the lines: no sum changes.
 * Refuses where the price index that it takes is missing (`economy_no_index`).
 */
export const economyLineReprice = command({
  input: z.strictObject({ ids: z.array(idField).min(1).max(1000) }),
  label: (plan, { ids }) =>
    rowsLabel(
      'economyLines',
      'update',
      ids.map((id) => nameIn(plan.economyLines, id)),
    ),
  apply(draft, { ids }) {
    const { priceLevelYear } = draft.meta;
    for (const id of new Set(ids)) {
      const line = existing(draft, 'economyLines', id);
      const { factor, missingYears } = repricing(draft, line.priceLevelYear, priceLevelYear);
      if (factor === null) {
        throw new Refusal('economy_no_index', { line: line.name, years: missingYears.join(', ') });
      }
      line.priceLevelYear = priceLevelYear;
      for (const amount of Object.values(draft.economyAmounts)) {
        if (amount.lineId !== id) continue;
        const { low, likely, high } = amount;
        const inPrices = (end: number | null) => (end === null ? null : end * factor);
        const repriced = economyAmountSchema.safeParse({
          ...amount,
          low: inPrices(low),
          likely: likely * factor,
          high: inPrices(high),
        });
        if (!repriced.success) throw new Refusal('command_input', { at: line.name });
        change(amount, repriced.data);
      }
    }
  },
});
