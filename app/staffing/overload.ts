import type { DeskGroup, Overload, SimulatedKind } from './simulated-house.ts';

/** Kinds that the same groups serve, as one load. */
interface Bundle {
  kinds: number[];
  loadErlangs: number;
  /** One bit per group. */
  groups: number;
}

/** Distinct ways to be served that can be looked through set by set, and groups that fit the bits of a number. */
const mostBundles = 16;
const mostGroups = 30;

/**
 * The smallest set of kinds whose load is at least all the desks that can serve any of it; `null` when there is none.
 * Where a set is found its queue grows for ever; where none is, no queue does, since those who have waited longest
 * have all the desks that can serve them to themselves.
 *
 * @throws RangeError for more than 30 groups or 16 different ways to be served
 */
export function overloadOf(kinds: readonly SimulatedKind[], groups: readonly DeskGroup[]): Overload | null {
  if (groups.length > mostGroups) throw new RangeError('too many groups of desks');
  const bundles = bundlesOf(kinds, groups);
  if (bundles.length > mostBundles) throw new RangeError('too many ways to be served');
  let found: number[] | null = null;
  for (let set = 1; set < 1 << bundles.length; set++) {
    const chosen = bundles.filter((_, index) => set & (1 << index));
    const reached = chosen.reduce((bits, bundle) => bits | bundle.groups, 0);
    const desks = groups.reduce((sum, group, index) => sum + (reached & (1 << index) ? group.desks : 0), 0);
    if (chosen.reduce((sum, { loadErlangs }) => sum + loadErlangs, 0) < desks) continue;
    const members = chosen.flatMap((bundle) => bundle.kinds).sort((a, b) => a - b);
    if (found === null || members.length < found.length) found = members;
  }
  return found && { state: 'unstable', kinds: found };
}

function bundlesOf(kinds: readonly SimulatedKind[], groups: readonly DeskGroup[]): Bundle[] {
  const bundles = new Map<number, Bundle>();
  kinds.forEach(({ arrivalsPerHour, handlingMinutes }, kind) => {
    if (arrivalsPerHour === 0) return;
    const bits = groups.reduce(
      (sum, group, index) => (group.kinds.includes(kind) ? sum | (1 << index) : sum),
      0,
    );
    const bundle = bundles.get(bits) ?? { kinds: [], loadErlangs: 0, groups: bits };
    bundle.kinds.push(kind);
    bundle.loadErlangs += (arrivalsPerHour * handlingMinutes) / 60;
    bundles.set(bits, bundle);
  });
  return [...bundles.values()];
}
