import type { JobProgress } from '#app/contract/jobs.ts';
import type { AllocationAnswer } from '#app/floors/allocation-answer.ts';
import type { Text } from '#renderer/state/text.ts';

/** How good an answer is known to be: "bevist bedst", "højst 2,1 % fra det bedst mulige", or only the best found. */
export function proofLine(
  { t, format }: Pick<Text, 't' | 'format'>,
  { proven, gap }: Pick<Extract<AllocationAnswer, { cost: number }>, 'proven' | 'gap'>,
): string {
  if (proven) return t('floorView.proof.proven');
  if (gap === null || gap >= 1) return t('floorView.proof.found');
  return t('floorView.proof.gap', { gap: format.percent(gap, 1) });
}

/** What a running search can say so far. */
export function progressLine(
  { t, format }: Pick<Text, 't' | 'format'>,
  progress: JobProgress | null,
): string {
  if (!progress || progress.best === null) return t('floorView.proof.searching');
  const seconds = format.number(progress.seconds, 0);
  const best = format.number(progress.best, 1);
  if (progress.bound === null || progress.gap === null) {
    return t('floorView.proof.progressFound', { best, seconds });
  }
  return t('floorView.proof.progress', {
    best,
    bound: format.number(progress.bound, 1),
    gap: format.percent(progress.gap, 1),
    seconds,
  });
}
