import { formatNumber, type Language } from '#app/i18n/texts.ts';

/** A measured figure as it is read beside others: whole from 100 on, one decimal from 10 on, else two. */
export function figureText(language: Language, figure: number): string {
  const size = Math.abs(figure);
  return formatNumber(language, figure, size >= 100 ? 0 : size >= 10 ? 1 : 2);
}
