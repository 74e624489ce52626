import { type ErrorCode, translate } from '#app/i18n/texts.ts';
import type { Result } from '#app/plan/result.ts';

/** What a user reads of a refusal, in Danish. */
export function errorText(result: Result<unknown>): string {
  if (result.ok) throw new Error('not refused');
  return translate('da', `error.${result.error.code as ErrorCode}`, result.error.details);
}
