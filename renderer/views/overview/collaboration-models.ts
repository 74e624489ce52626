import type { TextKey } from '#app/i18n/texts.ts';

/** The co-operation models 1–5 of Knudsen Syd and Danmarks Biblioteksforening. */
export const collaborationModels = [1, 2, 3, 4, 5] as const;

/** The name that the workbook uses too. */
export function modelKey(model: number): TextKey {
  return `matrix.scenarios.model.${model as (typeof collaborationModels)[number]}`;
}
