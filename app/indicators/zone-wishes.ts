import type { Zone } from '../plan/building.ts';
import type { HouseFunction } from '../plan/house-function.ts';
import { rowIn } from '../plan/item-at.ts';
import type { Plan } from '../plan/plan.ts';

/** Wishes of a function that a zone may not meet. */
export const zoneWishes = [
  'zone_kind',
  'ground_floor',
  'daylight',
  'own_entrance',
  'locking',
  'quiet',
  'step_free',
  'privacy',
] as const;
export type ZoneWish = (typeof zoneWishes)[number];

/**
 * The wishes of a function that a zone doesn't meet. Step-free access is asked of everything that citizens come to;
 * closed rooms (privacy 2–3) are asked to lie outside the public zone.
 */
export function unmetWishes(plan: Plan, row: Readonly<HouseFunction>, zone: Readonly<Zone>): ZoneWish[] {
  const level = rowIn(plan.floors, zone.floorId).level;
  const isForCitizens = row.zone === 'outer' || row.zone === 'middle';
  const unmet: { [wish in ZoneWish]: boolean } = {
    zone_kind: row.zone !== null && row.zone !== zone.kind,
    ground_floor: row.needsGroundFloor && level !== 0,
    daylight: row.needsDaylight && !zone.hasDaylight,
    own_entrance: row.needsOwnEntrance && !zone.hasEntrance,
    locking: row.needsLocking && !zone.canBeLocked,
    quiet: row.needsQuiet && !zone.isQuiet,
    step_free: isForCitizens && !zone.hasLift,
    privacy: row.privacyLevel >= 2 && zone.kind === 'outer',
  };
  return zoneWishes.filter((wish) => unmet[wish]);
}
