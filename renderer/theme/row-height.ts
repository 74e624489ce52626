import type { Settings } from '#app/settings/settings.ts';
import { useSetting } from '../state/settings.ts';

/** How high a row of a table is at least; in CSS it is `var(--row)`. */
export const rowHeightsPx: { readonly [Density in Settings['density']]: number } = { normal: 32, tight: 28 };

/** Height of a row now, for what has to reckon with it. Pixels. */
export function useRowHeightPx(): number {
  return rowHeightsPx[useSetting('density')];
}
