import type { RowOrigin } from '#app/indicators/economy-rows.ts';
import { isTotal, type SumName, totalKey } from '#app/indicators/economy-sums.ts';
import type { Plan } from '#app/plan/plan.ts';
import type { Text } from '#renderer/state/text.ts';
import type { MoneyRow } from './money-rows.ts';

export function moneyRowName(text: Text, plan: Pick<Plan, 'economyLines'>, row: MoneyRow): string {
  if (row.is === 'line') return row.line.name;
  return row.is === 'sum' ? sumName(text, plan, row.sum) : originName(text, row.row.origin);
}

/** "Anlæg i alt", "I alt før finansiering". */
export function sumName({ t }: Pick<Text, 't'>, plan: Pick<Plan, 'economyLines'>, sum: SumName): string {
  return isTotal(sum) ? t(totalKey(plan, sum)) : t('matrix.economy.sum', { kind: t(`economy.kind.${sum}`) });
}

export function originName({ t, format }: Pick<Text, 't' | 'format'>, origin: RowOrigin): string {
  switch (origin.from) {
    case 'line':
      return origin.line.name;
    case 'contingency':
      return t('economy.row.contingency', { percent: format.number(100 * origin.share, 1) });
    case 'wages':
      return t('economy.row.wages', { group: origin.group.name });
    case 'building':
      return t('economy.row.building');
  }
}
