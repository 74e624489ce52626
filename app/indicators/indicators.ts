import { economyIndicators } from './economy-indicators.ts';
import { floorIndicators } from './floor-indicators.ts';
import { houseIndicators } from './house-indicators.ts';
import type { Indicator } from './indicator.ts';
import { staffingIndicators } from './staffing-indicators.ts';

/** Every figure that a criterion can take its scores from, by its code; its name is the text `indicator.<code>`. */
export const indicators = {
  ...houseIndicators,
  ...floorIndicators,
  ...staffingIndicators,
  ...economyIndicators,
} as const satisfies { readonly [code: string]: Indicator };

export type IndicatorCode = keyof typeof indicators;

export const indicatorCodes = Object.keys(indicators) as IndicatorCode[];
