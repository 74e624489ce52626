import type { DeskStaffing } from '#app/indicators/staffing-desks.ts';
import type { Text } from '#renderer/state/text.ts';

/** What is promised at a desk, in words. */
export function promiseSentence({ rule, promiseIsAssumed }: DeskStaffing, { t, format }: Text): string {
  const parts = [
    t(promiseIsAssumed ? 'staffing.promise.assumed' : 'staffing.promise.say', {
      share: format.percent(rule.promise.share),
      minutes: rule.promise.withinMinutes,
    }),
  ];
  if (rule.maxOccupancy !== null) {
    parts.push(t('staffing.promise.occupancy', { share: format.percent(rule.maxOccupancy) }));
  }
  if (rule.neverAlone) parts.push(t('staffing.promise.neverAlone'));
  return parts.join(' ');
}
