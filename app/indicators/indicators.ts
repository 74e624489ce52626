import type { IndicatorCode } from '../plan/measure.ts';
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
} as const satisfies { readonly [code in IndicatorCode]: Indicator };
