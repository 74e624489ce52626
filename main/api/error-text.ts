import { type ErrorCode, type Language, translate } from '#app/i18n/texts.ts';
import type { CodedError } from '#app/plan/result.ts';

/** An expected failure in words: what happened, what it means for the plan, what to do. */
export function errorText(language: Language, { code, details }: CodedError): string {
  return translate(language, `error.${code as ErrorCode}`, details);
}
