import { simulateHouse } from './simulate.ts';
import type { SimulatedHouse, SimulationInput } from './simulated-house.ts';

/** One queue in which some desks take quick kinds only. */
export interface ExpressDesks {
  /** How many of the desks are quick ones. */
  expressDesks: number;
  house: SimulatedHouse;
}

/**
 * The same desks with none, one, two … of them kept for quick kinds: the others serve everybody, so that nobody is
 * shut out. What a formula can't say, simulated with the same citizens each time.
 *
 * @param quick kinds that the express desks take: positions in the list of kinds
 */
export function expressAlternatives(
  input: Omit<SimulationInput, 'groups'> & { desks: number },
  quick: readonly number[],
): ExpressDesks[] {
  const { desks, ...rest } = input;
  const everybody = input.kinds.map((_, kind) => kind);
  return Array.from({ length: desks }, (_, expressDesks) => {
    const groups = [
      { desks: desks - expressDesks, kinds: everybody },
      { desks: expressDesks, kinds: quick },
    ].filter((group) => group.desks > 0);
    return { expressDesks, house: simulateHouse({ ...rest, groups }) };
  });
}
