import { economyReminders } from '../indicators/economy-reminders.ts';
import { unconfirmed } from '../plan/mark.ts';
import { sorted } from '../plan/plan.ts';
import type { AssumptionLine } from './assumption-line.ts';
import type { Council } from './council.ts';
import { indexKey } from './economy-cells.ts';

/** Price indices by year. */
export function priceIndexLines({ plan, say }: Council): AssumptionLine[] {
  return Object.values(plan.priceIndices)
    .sort((a, b) => a.year - b.year)
    .map((row) => ({
      ...row,
      key: indexKey(row.year),
      name: say('matrix.assumptions.priceIndex', { year: String(row.year) }),
      value: row.indexLevel,
      unit: say('matrix.assumptions.unit.index'),
    }));
}

/** Where the amounts of each line come from; the amounts themselves stand on their own sheet. */
export function economyLineLines({ plan, say }: Council): AssumptionLine[] {
  return sorted(plan.economyLines).map((line) => ({
    ...line,
    key: line.id,
    value: null,
    unit: say('economy.unit'),
  }));
}

/** Rules to be remembered; nothing to remember in a plan without money. */
export function reminderLines({ plan, say }: Council): AssumptionLine[] {
  if (Object.keys(plan.economyLines).length === 0) return [];
  return economyReminders.map(({ code, title, text, source, mark }) => ({
    key: `reminder.${code}`,
    name: say(title),
    value: null,
    unit: '',
    mark,
    source: `${say(text)} (${say(source)})`,
    ...unconfirmed,
  }));
}
