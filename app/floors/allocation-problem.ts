import type { ErrorCode } from '../i18n/texts.ts';
import { inputPlace } from '../plan/input-place.ts';
import { heldIn } from '../plan/item-at.ts';
import { type CodedError, ok, type Result, refused } from '../plan/result.ts';
import { type AllocationInput, allocationInputSchema } from './allocation-input.ts';

/** Two functions, by number, that share a place or floor, or must not. */
export interface PairRule {
  readonly a: number;
  readonly b: number;
  readonly scope: 'place' | 'floor';
}

/** The allocation problem on numbers: function `i` and place `k` in the order of the input. */
export interface AllocationProblem {
  readonly functionIds: readonly string[];
  readonly placeIds: readonly string[];
  readonly netM2: Float64Array;
  readonly capacityNetM2: Float64Array;
  /** Number of the floor each place is on. */
  readonly floor: Int32Array;
  /** Place that each function must have; −1 = free. */
  readonly fixed: Int32Array;
  /** 1 where the function must not be; functions × places. */
  readonly forbidden: Uint8Array;
  /** Functions × places. */
  readonly placementCost: Float64Array;
  /** Directed demands, as given. */
  readonly flowFrom: Int32Array;
  readonly flowTo: Int32Array;
  readonly flow: Float64Array;
  /** Places × places, from row to column. */
  readonly distance: Float64Array;
  readonly together: readonly PairRule[];
  readonly apart: readonly PairRule[];
}

/** A place for each function; −1 = unplaced. */
export type Placement = Int32Array;

/**
 * Checked input, or the first reason why it can't be computed on; nothing is mended silently. Demands that
 * can't be kept together are no fault of the input: the answer to them is `infeasible`.
 */
export function checkedAllocationInput(raw: unknown): Result<AllocationInput> {
  const parsed = allocationInputSchema.safeParse(raw);
  if (!parsed.success) return refused('allocate_input', { at: inputPlace(parsed.error) });
  const error = inputFault(parsed.data);
  return error ? { ok: false, error } : ok(parsed.data);
}

/** @param input checked: every id is there */
export function allocationProblem(input: AllocationInput): AllocationProblem {
  const functionIds = input.functions.map(({ id }) => id);
  const placeIds = input.places.map(({ id }) => id);
  const functions = numbered(functionIds);
  const places = numbered(placeIds);
  const functionNumber = (id: string) => heldIn(functions, id);
  const placeNumber = (id: string) => heldIn(places, id);
  const floors = numbered(new Set(input.places.map(({ id, floor }) => floor ?? id)));
  const forbidden = new Uint8Array(functionIds.length * placeIds.length);
  const placementCost = new Float64Array(functionIds.length * placeIds.length);
  const distance = new Float64Array(placeIds.length * placeIds.length);
  input.functions.forEach((row, i) => {
    for (const place of row.forbidden) forbidden[i * placeIds.length + placeNumber(place)] = 1;
  });
  for (const [id, costs] of Object.entries(input.placementCost)) {
    for (const [place, cost] of Object.entries(costs)) {
      placementCost[functionNumber(id) * placeIds.length + placeNumber(place)] = cost;
    }
  }
  for (const [from, row] of Object.entries(input.distance)) {
    for (const [to, value] of Object.entries(row)) {
      distance[placeNumber(from) * placeIds.length + placeNumber(to)] = value;
    }
  }
  const rules = (rows: AllocationInput['together']): PairRule[] =>
    rows.map(([a, b, scope = 'place']) => ({ a: functionNumber(a), b: functionNumber(b), scope }));
  return {
    functionIds,
    placeIds,
    netM2: Float64Array.from(input.functions, ({ netM2 }) => netM2),
    capacityNetM2: Float64Array.from(input.places, ({ capacityNetM2 }) => capacityNetM2),
    floor: Int32Array.from(input.places, ({ id, floor }) => heldIn(floors, floor ?? id)),
    fixed: Int32Array.from(input.functions, ({ fixed }) => (fixed == null ? -1 : placeNumber(fixed))),
    forbidden,
    placementCost,
    flowFrom: Int32Array.from(input.flows, ([a]) => functionNumber(a)),
    flowTo: Int32Array.from(input.flows, ([, b]) => functionNumber(b)),
    flow: Float64Array.from(input.flows, ([, , flow]) => flow),
    distance,
    together: rules(input.together),
    apart: rules(input.apart),
  };
}

function numbered(ids: Iterable<string>): Map<string, number> {
  return new Map([...ids].map((id, index) => [id, index]));
}

function inputFault(input: AllocationInput): CodedError | null {
  const functions = numbered(input.functions.map(({ id }) => id));
  const places = numbered(input.places.map(({ id }) => id));
  if (places.size === 0) return fault('allocate_no_places');
  const twice = firstTwice(input.functions) ?? firstTwice(input.places);
  if (twice !== null) return fault('allocate_id_twice', { id: twice });
  const missing =
    missingIn(places, 'allocate_place_unknown', [
      ...input.functions.flatMap(({ fixed, forbidden }, i): Named[] => [
        ...(fixed == null ? [] : [[fixed, `functions.${i}.fixed`] as Named]),
        ...forbidden.map((id): Named => [id, `functions.${i}.forbidden`]),
      ]),
      ...nestedKeys('placementCost', input.placementCost),
      ...Object.keys(input.distance).map((id): Named => [id, 'distance']),
      ...nestedKeys('distance', input.distance),
    ]) ??
    missingIn(functions, 'allocate_function_unknown', [
      ...Object.keys(input.placementCost).map((id): Named => [id, 'placementCost']),
      ...pairKeys('flows', input.flows),
      ...pairKeys('together', input.together),
      ...pairKeys('apart', input.apart),
    ]);
  if (missing) return missing;
  for (const [name, rows] of Object.entries({
    flows: input.flows,
    together: input.together,
    apart: input.apart,
  })) {
    const index = rows.findIndex(([a, b]) => a === b);
    if (index >= 0)
      return fault('allocate_pair_self', { id: rows[index]?.[0] ?? '', at: `${name}.${index}` });
  }
  return null;
}

/** An id and where it stands. */
type Named = [id: string, at: string];

function missingIn(known: ReadonlyMap<string, number>, code: ErrorCode, named: Named[]): CodedError | null {
  const found = named.find(([id]) => !known.has(id));
  return found ? fault(code, { id: found[0], at: found[1] }) : null;
}

function nestedKeys(at: string, rows: { [key: string]: { [key: string]: number } }): Named[] {
  return Object.entries(rows).flatMap(([key, row]) =>
    Object.keys(row).map((id): Named => [id, `${at}.${key}`]),
  );
}

function pairKeys(at: string, rows: readonly (readonly [string, string, ...unknown[]])[]): Named[] {
  return rows.flatMap(([a, b], index): Named[] => [
    [a, `${at}.${index}`],
    [b, `${at}.${index}`],
  ]);
}

function firstTwice(rows: readonly { id: string }[]): string | null {
  const seen = new Set<string>();
  for (const { id } of rows) {
    if (seen.has(id)) return id;
    seen.add(id);
  }
  return null;
}

function fault(code: ErrorCode, details: CodedError['details'] = {}): CodedError {
  return { code, details };
}
