import { yearOffsets } from '#app/indicators/economy-rows.ts';
import { permanentOffset } from '#app/plan/economy.ts';
import type { Plan } from '#app/plan/plan.ts';
import type { Text } from '#renderer/state/text.ts';

/** "2027" … "2030", "Varigt". */
export function yearTitle({ t }: Pick<Text, 't'>, { meta }: Pick<Plan, 'meta'>, offset: number): string {
  return offset === permanentOffset ? t('economy.permanent') : String(meta.budgetYear + offset);
}

/** The columns of a multi-year table. */
export function yearTitles(
  text: Pick<Text, 't'>,
  plan: Pick<Plan, 'meta'>,
): { key: string; title: string }[] {
  return yearOffsets.map((offset) => ({ key: String(offset), title: yearTitle(text, plan, offset) }));
}
