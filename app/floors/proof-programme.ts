import { itemAt } from '../plan/item-at.ts';
import { createProgrammeBuilder, type LinearProgramme, type RowEntries } from '../solver/linear-programme.ts';
import { pairRuleKind, type SearchModel } from './search-model.ts';

/** The allocation as a mixed-integer programme, and how to read its columns. */
export interface ProofProgramme {
  readonly programme: LinearProgramme;
  /** What no placement can change; belongs on top of the programme's cost. */
  readonly constantCost: number;
  /** The values of a placement of items. */
  columnsOf(places: Int32Array): Float64Array;
  /** The placement of items that the values stand for. */
  placesOf(columns: Float64Array): Int32Array;
}

/** A product of two choices: item `i` in place `k` and item `j` in place `l`. */
interface Product {
  column: number;
  i: number;
  k: number;
  j: number;
  l: number;
}

/**
 * Level-1 reformulation–linearization (Adams & Sherali) on the sparse graph of pairs: for each pair with a flow a
 * column per pair of places, none where the two can't be, and each choice the sum of its products. What has one
 * place only is not a choice.
 */
export function proofProgramme(model: SearchModel): ProofProgramme {
  const { itemCount, placeCount, places, placeStart } = model;
  const builder = createProgrammeBuilder();
  const costs = linearCosts(model);
  const choice = new Int32Array(itemCount * placeCount).fill(-1);
  const products: Product[] = [];
  let constantCost = 0;

  const placesOfItem = (i: number) => places.subarray(placeStart[i], placeStart[i + 1]);
  const onlyPlace = (i: number) => placesOfItem(i)[0] as number;
  const column = (i: number, k: number) => choice[i * placeCount + k] as number;
  const isFree = new Uint8Array(itemCount);
  for (const i of model.free) isFree[i] = 1;
  for (let i = 0; i < itemCount; i++) {
    if (isFree[i] === 0) {
      constantCost += costs[i * placeCount + onlyPlace(i)] as number;
      continue;
    }
    for (const k of placesOfItem(i)) {
      const cost = costs[i * placeCount + k] as number;
      choice[i * placeCount + k] = builder.addColumn({ cost, upper: 1, isWhole: true });
    }
    builder.addRow(
      1,
      1,
      [...placesOfItem(i)].map((k) => [column(i, k), 1] as const),
    );
  }
  addCapacities(model, builder, isFree, column);
  addRules(model, builder, placesOfItem, column, (i) => (isFree[i] === 0 ? onlyPlace(i) : -1));

  for (const i of model.free) {
    for (const j of neighbours(model, i)) {
      if (j < i || isFree[j] === 0) continue;
      const here: Product[] = [];
      for (const k of placesOfItem(i)) {
        for (const l of placesOfItem(j)) {
          if (!canBoth(model, i, k, j, l)) continue;
          here.push({
            column: builder.addColumn({ cost: pairCost(model, i, k, j, l), upper: 1 }),
            i,
            k,
            j,
            l,
          });
        }
      }
      const sumIs = (choiceColumn: number, parts: Product[]) =>
        builder.addRow(0, 0, [
          ...parts.map((part) => [part.column, 1] as const),
          [choiceColumn, -1] as const,
        ]);
      for (const k of placesOfItem(i))
        sumIs(
          column(i, k),
          here.filter((part) => part.k === k),
        );
      for (const l of placesOfItem(j))
        sumIs(
          column(j, l),
          here.filter((part) => part.l === l),
        );
      products.push(...here);
    }
  }
  const programme = builder.build();
  return {
    programme,
    constantCost,
    columnsOf(placesOfItems) {
      const values = new Float64Array(programme.columnCosts.length);
      for (const i of model.free) values[column(i, placesOfItems[i] as number)] = 1;
      for (const { column: at, i, k, j, l } of products) {
        if (placesOfItems[i] === k && placesOfItems[j] === l) values[at] = 1;
      }
      return values;
    },
    placesOf(values) {
      return Int32Array.from({ length: itemCount }, (_, i) => {
        if (isFree[i] === 0) return onlyPlace(i);
        return placesOfItem(i).find((k) => itemAt(values, column(i, k)) > 0.5) ?? -1;
      });
    },
  };
}

type Builder = ReturnType<typeof createProgrammeBuilder>;
type ColumnOf = (i: number, k: number) => number;

/** Placement costs with the flows to what has one place only. */
function linearCosts(model: SearchModel): Float64Array {
  const { placeCount, placeStart, places } = model;
  const isFree = new Set(model.free);
  return model.cost.map((cost, cell) => {
    const i = Math.floor(cell / placeCount);
    let sum = cost;
    for (const j of neighbours(model, i)) {
      // Between two that have one place each the flow counts once.
      if (isFree.has(j) || (!isFree.has(i) && j < i)) continue;
      sum += pairCost(model, i, cell % placeCount, j, places[placeStart[j] as number] as number);
    }
    return sum;
  });
}

function neighbours({ near, nearStart }: SearchModel, i: number): Int32Array {
  return near.subarray(nearStart[i], nearStart[i + 1]);
}

function pairCost(model: SearchModel, i: number, k: number, j: number, l: number): number {
  const { flow, itemCount, placeCount, distance } = model;
  return (
    (flow[i * itemCount + j] as number) * (distance[k * placeCount + l] as number) +
    (flow[j * itemCount + i] as number) * (distance[l * placeCount + k] as number)
  );
}

function canBoth(model: SearchModel, i: number, k: number, j: number, l: number): boolean {
  const { netM2, capacityNetM2, floor, ruleStart, ruleOther, ruleKind } = model;
  if (k === l && (netM2[i] as number) + (netM2[j] as number) > (capacityNetM2[k] as number)) return false;
  for (let at = ruleStart[i] as number; at < (ruleStart[i + 1] as number); at++) {
    if (ruleOther[at] !== j) continue;
    if (ruleKind[at] === pairRuleKind.apart && k === l) return false;
    if (ruleKind[at] === pairRuleKind.apartFloor && floor[k] === floor[l]) return false;
    if (ruleKind[at] === pairRuleKind.togetherFloor && floor[k] !== floor[l]) return false;
  }
  return true;
}

function addCapacities(model: SearchModel, builder: Builder, isFree: Uint8Array, column: ColumnOf): void {
  const room = Float64Array.from(model.capacityNetM2);
  for (let i = 0; i < model.itemCount; i++) {
    if (isFree[i] === 1) continue;
    const k = model.places[model.placeStart[i] as number] as number;
    room[k] = (room[k] as number) - (model.netM2[i] as number);
  }
  room.forEach((capacity, k) => {
    const entries = [...model.free]
      .filter((i) => column(i, k) >= 0)
      .map((i) => [column(i, k), model.netM2[i] as number] as const);
    builder.addRow(Number.NEGATIVE_INFINITY, capacity, entries);
  });
}

/** Pair rules by place or floor: what is apart shares none, what is together is on both or neither. */
function addRules(
  model: SearchModel,
  builder: Builder,
  placesOfItem: (i: number) => Int32Array,
  column: ColumnOf,
  onlyPlaceOf: (i: number) => number,
): void {
  const { floor, placeCount, ruleStart, ruleOther, ruleKind } = model;
  for (let i = 0; i < model.itemCount; i++) {
    for (let at = ruleStart[i] as number; at < (ruleStart[i + 1] as number); at++) {
      const j = ruleOther[at] as number;
      if (j < i) continue;
      const kind = ruleKind[at] as number;
      const groupOf = (k: number) => (kind === pairRuleKind.apart ? k : (floor[k] as number));
      const groups = new Set(Array.from({ length: placeCount }, (_, k) => groupOf(k)));
      for (const group of groups) {
        const share = (item: number): { fixed: number; entries: RowEntries } => {
          const only = onlyPlaceOf(item);
          if (only >= 0) return { fixed: groupOf(only) === group ? 1 : 0, entries: [] };
          const inGroup = [...placesOfItem(item)].filter((k) => groupOf(k) === group);
          return { fixed: 0, entries: inGroup.map((k) => [column(item, k), 1] as const) };
        };
        const [first, second] = [share(i), share(j)];
        if (kind === pairRuleKind.togetherFloor) {
          const minus = second.entries.map(([at2]) => [at2, -1] as const);
          const level = second.fixed - first.fixed;
          builder.addRow(level, level, [...first.entries, ...minus]);
        } else if (first.entries.length + first.fixed > 0 && second.entries.length + second.fixed > 0) {
          const room = 1 - first.fixed - second.fixed;
          builder.addRow(Number.NEGATIVE_INFINITY, room, [...first.entries, ...second.entries]);
        }
      }
    }
  }
}
