import type { Amount } from '../indicators/amount.ts';
import { yearOffsets } from '../indicators/economy-rows.ts';
import { permanentOffset } from '../plan/economy.ts';
import type { Council } from './council.ts';
import type { Column } from './matrix.ts';

export const amountEnds = ['likely', 'low', 'high'] as const satisfies (keyof Amount)[];
export type AmountEnd = (typeof amountEnds)[number];

/** A column of amounts: one end, one year. */
export function amountColumn(end: AmountEnd, yearOffset: number): string {
  return `${end}.${yearOffset}`;
}

/** The ends that the sheets show: lowest and highest only where some amount is uncertain. */
export function shownEnds({ plan }: Council): AmountEnd[] {
  const isUncertain = Object.values(plan.economyAmounts).some(({ low, high }) => low !== high);
  return isUncertain ? [...amountEnds] : ['likely'];
}

/** "2027" … "2030", "Varigt". */
export function yearTitle({ plan, say }: Council, yearOffset: number): string {
  return yearOffset === permanentOffset
    ? say('economy.permanent')
    : String(plan.meta.budgetYear + yearOffset);
}

/** Whether some line is at another price level than the plan: then the sheet shows the conversion. */
export function hasOtherLevels({ plan }: Council): boolean {
  return Object.values(plan.economyLines).some((line) => line.priceLevelYear !== plan.meta.priceLevelYear);
}

/** Whether any row is derived: then the sheet shows what from. */
export function hasDerived({ economy }: Council): boolean {
  return [...economy.values()].some(({ rows }) =>
    rows.some(({ origin }) => origin.from === 'wages' || origin.from === 'building'),
  );
}

/** Whether there is any money to speak of: lines, or people whose wages follow from the plan. */
export function hasEconomy({ plan, scenarios }: Council): boolean {
  const rows = [plan.economyLines, plan.staffGroups];
  return scenarios.length > 0 && rows.some((collection) => Object.keys(collection).length > 0);
}

export function economyColumns(council: Council): Column[] {
  const { say } = council;
  const unit = say('economy.unit');
  return [
    { key: 'name', title: say('matrix.economy.line'), width: 38 },
    { key: 'area', title: say('matrix.economy.area'), width: 13 },
    ...(hasOtherLevels(council)
      ? ([
          {
            key: 'level',
            title: say('matrix.economy.level'),
            unit: say('matrix.economy.levelUnit'),
            width: 7,
            format: 'general',
          },
          { key: 'factor', title: say('matrix.economy.factor'), width: 8, format: 'four-decimals' },
        ] as const)
      : []),
    ...(hasDerived(council)
      ? ([
          {
            key: 'difference',
            title: say('matrix.economy.difference'),
            unit: say('matrix.economy.differenceUnit'),
            width: 11,
            format: 'signed',
          },
          { key: 'rate', title: say('matrix.economy.rate'), unit, width: 9, format: 'two-decimals' },
        ] as const)
      : []),
    ...shownEnds(council).flatMap((end) =>
      yearOffsets.map((offset): Column => {
        const year = yearTitle(council, offset);
        return {
          key: amountColumn(end, offset),
          title:
            end === 'likely'
              ? year
              : say('matrix.economy.column', { end: say(`matrix.economy.${end}`), year }),
          unit,
          width: 9,
          format: 'integer',
          startsBlock: offset === 0,
        };
      }),
    ),
  ];
}
