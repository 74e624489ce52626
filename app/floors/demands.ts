import { createProgrammeBuilder, type LinearProgramme, type RowEntries } from '../solver/linear-programme.ts';
import type { AllocationProblem, PairRule, Placement } from './allocation-problem.ts';
import { capacityWithRounding } from './placement-cost.ts';

/** One demand on a placement, apart from what it costs; functions and places by number. */
export type Demand =
  | { kind: 'function'; function: number }
  | { kind: 'capacity'; place: number }
  | { kind: 'fixed'; function: number; place: number }
  | { kind: 'forbidden'; function: number; places: number[] }
  | ({ kind: 'together' } & PairRule)
  | ({ kind: 'apart' } & PairRule);

/**
 * Every demand of a problem. Those that may be left out of an explanation first stand first: small functions, so that few
 * large ones remain, and last what somebody chose, which is what can be changed most easily.
 */
export function demandsOf(problem: AllocationProblem): Demand[] {
  const { functionIds, placeIds, netM2, fixed, forbidden, together, apart } = problem;
  const places = [...placeIds.keys()];
  const functions = [...functionIds.keys()].sort((a, b) => (netM2[a] as number) - (netM2[b] as number));
  return [
    ...functions.map((i) => ({ kind: 'function', function: i }) as const),
    ...apart.map(({ a, b, scope }) => ({ kind: 'apart' as const, a, b, scope })),
    ...together.map(({ a, b, scope }) => ({ kind: 'together' as const, a, b, scope })),
    ...places.map((place) => ({ kind: 'capacity', place }) as const),
    ...functions.flatMap((i): Demand[] => {
      const here = places.filter((place) => forbidden[i * places.length + place] === 1);
      return here.length > 0 ? [{ kind: 'forbidden', function: i, places: here }] : [];
    }),
    ...functions.flatMap((i): Demand[] => {
      const place = fixed[i] as number;
      return place >= 0 ? [{ kind: 'fixed', function: i, place }] : [];
    }),
  ];
}

/** Some demands as a programme that has a solution exactly when they can be met together. */
export interface DemandProgramme {
  readonly programme: LinearProgramme;
  /** Demand (by its number in the list) that each row belongs to. */
  readonly demandOfRow: readonly number[];
  /** The placement that the values stand for; −1 where a function isn't in it. */
  placementOf(values: Float64Array): Placement;
}

/**
 * @param demands those of a function that is not among them itself are left out
 * @param isElastic places may be enlarged, and each m² costs 1: the least cost is what is missing
 */
export function demandProgramme(
  problem: AllocationProblem,
  demands: readonly Demand[],
  isElastic = false,
): DemandProgramme {
  const { functionIds, placeIds, netM2, floor, capacityNetM2 } = problem;
  const size = placeIds.length;
  const places = [...placeIds.keys()];
  const builder = createProgrammeBuilder();
  const first = new Int32Array(functionIds.length).fill(-1);
  for (const demand of demands) {
    if (demand.kind !== 'function') continue;
    const columns = places.map(() => builder.addColumn({ cost: 0, upper: 1, isWhole: true }));
    first[demand.function] = columns[0] ?? -1;
  }
  const isIn = (i: number) => (first[i] as number) >= 0;
  const column = (i: number, place: number) => (first[i] as number) + place;
  const demandOfRow: number[] = [];

  demands.forEach((demand, number) => {
    const add = (lower: number, upper: number, entries: RowEntries) => {
      builder.addRow(lower, upper, entries);
      demandOfRow.push(number);
    };
    const none = Number.NEGATIVE_INFINITY;
    if (demand.kind === 'capacity') {
      const { place } = demand;
      const entries = [...functionIds.keys()]
        .filter(isIn)
        .map((i) => [column(i, place), netM2[i] as number] as const);
      const slack = isElastic ? [[builder.addColumn({ cost: 1 }), -1] as const] : [];
      add(none, capacityWithRounding(capacityNetM2[place] as number), [...entries, ...slack]);
    } else if (demand.kind === 'together' || demand.kind === 'apart') {
      const { a, b, scope } = demand;
      if (!isIn(a) || !isIn(b)) return;
      const groupOf = (place: number) => (scope === 'place' ? place : (floor[place] as number));
      for (const group of new Set(places.map(groupOf))) {
        const inGroup = places.filter((place) => groupOf(place) === group);
        const sign = demand.kind === 'apart' ? 1 : -1;
        const entries = [
          ...inGroup.map((place) => [column(a, place), 1] as const),
          ...inGroup.map((place) => [column(b, place), sign] as const),
        ];
        if (demand.kind === 'apart') add(none, 1, entries);
        else add(0, 0, entries);
      }
    } else {
      const i = demand.function;
      if (!isIn(i)) return;
      if (demand.kind === 'function')
        add(
          1,
          1,
          places.map((place) => [column(i, place), 1] as const),
        );
      else if (demand.kind === 'fixed') add(1, 1, [[column(i, demand.place), 1]]);
      else
        add(
          none,
          0,
          demand.places.map((place) => [column(i, place), 1] as const),
        );
    }
  });
  return {
    programme: builder.build(),
    demandOfRow,
    placementOf: (values) =>
      Int32Array.from({ length: functionIds.length }, (_, i) =>
        isIn(i) ? places.findIndex((place) => (values[column(i, place)] ?? 0) > 0.5) : -1,
      ).map((place) => (place < size ? place : -1)),
  };
}
