import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { AllocationDraft } from '#app/floors/allocation-input.ts';

/** A problem whose least cost is known. */
export interface Instance {
  name: string;
  draft: AllocationDraft;
  /** Proven optimum, or the least cost that anybody has published. */
  known: number;
  isProven: boolean;
  /** A placement of that cost, by place number; `null` where none was published. */
  placement: number[] | null;
}

const root = resolve(import.meta.dirname, '../../..');
const houseFolder = join(root, 'test/vectors/houses');
/** Published instances; read where the project keeps them, as they are not ours to pass on. */
const publishedFolder = ['../shared', '/work/shared']
  .map((shared) => resolve(root, shared, 'vectors/gqap'))
  .find((folder) => existsSync(folder));

/** How many there are where they can be read. */
export const publishedCount = 52;

/** Houses made up for Borgerhus. */
export function houses(): Instance[] {
  return files(houseFolder).map(({ name, json }) => {
    const { problem, value, placements } = json as House;
    const placeIds = problem.places.map(({ id }) => id);
    const placement = problem.functions.map(({ id }) => placeIds.indexOf(placements[id] ?? ''));
    return { name, draft: problem, known: value, isProven: true, placement };
  });
}

/** Published instances of the generalized quadratic assignment problem, and of the quadratic one; maybe none. */
export function published(): Instance[] {
  return publishedFolder
    ? files(publishedFolder).map(({ name, json }) => instanceOf(name, json as Published))
    : [];
}

interface House {
  problem: AllocationDraft;
  value: number;
  placements: { [id: string]: string };
}

interface Published {
  unitCost: number;
  assignCost: number[][];
  flow: number[][];
  distance: number[][];
  weight: number[];
  capacity: number[];
  optimum?: number;
  bestKnown?: number;
  optimalAssignment?: number[];
}

function instanceOf(name: string, given: Published): Instance {
  const { unitCost, assignCost, flow, distance, weight, capacity, optimum, bestKnown, optimalAssignment } =
    given;
  const rowsById = (rows: number[][], id: string) =>
    Object.fromEntries(
      rows.map((row, i) => [`${id}${i}`, Object.fromEntries(row.map((value, k) => [`p${k}`, value]))]),
    );
  return {
    name,
    known: optimum ?? bestKnown ?? Number.NaN,
    isProven: optimum !== undefined,
    placement: optimalAssignment ?? null,
    draft: {
      functions: weight.map((netM2, i) => ({ id: `f${i}`, netM2 })),
      places: capacity.map((capacityNetM2, k) => ({ id: `p${k}`, capacityNetM2 })),
      placementCost: rowsById(assignCost, 'f'),
      flows: flow.flatMap((row, i) =>
        row.flatMap((amount, j): [string, string, number][] =>
          amount === 0 ? [] : [[`f${i}`, `f${j}`, amount * unitCost]],
        ),
      ),
      distance: rowsById(distance, 'p'),
    },
  };
}

function files(folder: string): { name: string; json: unknown }[] {
  return readdirSync(folder)
    .sort()
    .map((file) => ({
      name: file.replace('.json', ''),
      json: JSON.parse(readFileSync(join(folder, file), 'utf8')),
    }));
}
