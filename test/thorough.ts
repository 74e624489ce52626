/**
 * `BORGERHUS_THOROUGH=1` (CI sets it): every random trial, all specs on every leg, every rule of axe in every
 * language. Without it the same tests try less, so that `npm test` stays short on a small machine.
 */
export const isThorough = process.env.BORGERHUS_THOROUGH === '1';

/** How often a property is tried: so often in a thorough run, a quarter of it otherwise. */
export function runs(thorough: number): number {
  return isThorough ? thorough : Math.ceil(thorough / 4);
}
