import { createRandom } from '#app/decision/random.ts';
import type { AllocationDraft } from '#app/floors/allocation-input.ts';

/** What a made-up house is like. */
export interface HouseSize {
  functions: number;
  /** Zones on each of the floors. */
  zones: number;
  floors: number;
  /** Pairs with a nearness demand. */
  pairs: number;
  /** Share of the capacity that is filled. */
  filledShare: number;
}

/** A citizen house that has a placement: the same seed, the same house. */
export function madeUpHouse(seed: number, size: HouseSize): AllocationDraft {
  const random = createRandom(seed);
  const below = (count: number) => Math.floor(random.uniform() * count);
  const functionIds = Array.from({ length: size.functions }, (_, i) => `f${i}`);
  const placeIds = Array.from({ length: size.zones * size.floors }, (_, k) => `p${k}`);
  const netM2 = functionIds.map(() => (random.uniform() < 0.3 ? 80 + below(150) : 12 + below(48)));
  const home = functionIds.map(() => below(placeIds.length));
  const used = placeIds.map((_, k) => netM2.reduce((sum, area, i) => sum + (home[i] === k ? area : 0), 0));
  const total = netM2.reduce((sum, area) => sum + area, 0);
  const spare = total / size.filledShare - total;
  const shares = placeIds.map(() => 0.5 + random.uniform());
  const sum = shares.reduce((all, share) => all + share, 0);
  const functions = functionIds.map((id, i) => {
    const isChoosy = random.uniform() < 0.3;
    const forbidden = placeIds.filter((_, k) => isChoosy && k !== home[i] && random.uniform() < 0.6);
    return { id, netM2: netM2[i] ?? 0, forbidden };
  });
  const pairs = new Map<string, [string, string, number]>();
  while (pairs.size < size.pairs) {
    const [a, b] = [below(size.functions), below(size.functions)].sort((one, other) => one - other);
    if (a === undefined || b === undefined || a === b) continue;
    pairs.set(`${a} ${b}`, [`f${a}`, `f${b}`, [1, 4, 8, 16][below(4)] ?? 1]);
  }
  const floorOf = (k: number) => Math.floor(k / size.zones);
  const apart: [string, string, 'floor'][] = [];
  while (apart.length < size.functions / 7) {
    const [a, b] = [below(size.functions), below(size.functions)];
    if (floorOf(home[a] ?? 0) !== floorOf(home[b] ?? 0)) apart.push([`f${a}`, `f${b}`, 'floor']);
  }
  return {
    functions,
    places: placeIds.map((id, k) => ({
      id,
      floor: `floor${floorOf(k)}`,
      capacityNetM2: Math.ceil((used[k] ?? 0) + (spare * (shares[k] ?? 0)) / sum),
    })),
    placementCost: Object.fromEntries(
      functionIds.map((id) => [
        id,
        Object.fromEntries(placeIds.map((place) => [place, Math.round(random.uniform() * 40) / 10])),
      ]),
    ),
    flows: [...pairs.values()],
    distance: Object.fromEntries(
      placeIds.map((from, k) => [
        from,
        Object.fromEntries(
          placeIds.map((to, l) => {
            const storeys = Math.abs(floorOf(k) - floorOf(l));
            const wing = (k - l) % size.zones === 0 ? 0 : 0.5;
            return [to, k === l ? 0 : storeys === 0 ? 1 : 1 + 1.5 * storeys + wing];
          }),
        ),
      ]),
    ),
    apart,
  };
}
