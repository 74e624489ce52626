import { type TextKey, texts } from '#app/i18n/texts.ts';
import type { CodedError } from '#app/plan/result.ts';

/** Key of the text of an expected failure; one that this window doesn't know is still told as a failure. */
export function errorKey(error: CodedError): TextKey {
  const key = `error.${error.code}`;
  return (Object.hasOwn(texts, key) ? key : 'app.error.unknown') as TextKey;
}
