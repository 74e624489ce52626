import type { TextKey } from '../i18n/texts.ts';
import { type IndicatorCode, indicatorCodes } from '../plan/measure.ts';
import { floorIndicators } from './floor-indicators.ts';
import { houseIndicators } from './house-indicators.ts';
import { staffingIndicators } from './staffing-indicators.ts';

/** What figures are about, in the order of the screens they come from; its name is the text `indicator.group.<name>`. */
export const indicatorGroups = ['house', 'staffing', 'floors', 'economy'] as const;
export type IndicatorGroup = (typeof indicatorGroups)[number];

/** What a figure is about. */
export function groupOf(code: IndicatorCode): IndicatorGroup {
  if (code in houseIndicators) return 'house';
  if (code in floorIndicators) return 'floors';
  return code in staffingIndicators ? 'staffing' : 'economy';
}

/** Why a figure can't be had of a scenario: what the plan may lack for it. */
export function lackOf(code: IndicatorCode): TextKey {
  return code === 'payback_years' ? 'indicator.lacks.payback' : `indicator.lacks.${groupOf(code)}`;
}

/** The figures about something, in their order. */
export function codesOf(group: IndicatorGroup): IndicatorCode[] {
  return indicatorCodes.filter((code) => groupOf(code) === group);
}
