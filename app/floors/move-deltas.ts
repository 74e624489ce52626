import type { SearchModel } from './search-model.ts';
import { isBroken, type SearchState } from './search-state.ts';

/** Change of cost when `item` moves to `target`. */
export function moveDelta(
  { placeCount }: SearchModel,
  state: SearchState,
  item: number,
  target: number,
): number {
  const row = item * placeCount;
  return (
    (state.costAt[row + target] as number) - (state.costAt[row + (state.place[item] as number)] as number)
  );
}

/** Change of cost when two items move at once: `i` to `iTarget` and `j` to `jTarget`. */
export function doubleMoveDelta(
  model: SearchModel,
  state: SearchState,
  i: number,
  iTarget: number,
  j: number,
  jTarget: number,
): number {
  const { itemCount, placeCount, flow, distance, distanceBack } = model;
  const delta = moveDelta(model, state, i, iTarget) + moveDelta(model, state, j, jTarget);
  const to = flow[i * itemCount + j] as number;
  const from = flow[j * itemCount + i] as number;
  if (to === 0 && from === 0) return delta;
  // Each move was weighed against the other item's old place.
  const here = (state.place[i] as number) * placeCount;
  const there = iTarget * placeCount;
  const jSource = state.place[j] as number;
  return (
    delta +
    to *
      ((distance[there + jTarget] as number) -
        (distance[there + jSource] as number) -
        (distance[here + jTarget] as number) +
        (distance[here + jSource] as number)) +
    from *
      ((distanceBack[there + jTarget] as number) -
        (distanceBack[there + jSource] as number) -
        (distanceBack[here + jTarget] as number) +
        (distanceBack[here + jSource] as number))
  );
}

/** Change of the number of broken pair rules when `item` moves to `target`. */
export function moveBreachDelta(
  { placeCount }: SearchModel,
  state: SearchState,
  item: number,
  target: number,
): number {
  const row = item * placeCount;
  return (
    (state.breachesAt[row + target] as number) -
    (state.breachesAt[row + (state.place[item] as number)] as number)
  );
}

/** Change of the number of broken pair rules when two items move at once. */
export function doubleMoveBreachDelta(
  model: SearchModel,
  state: SearchState,
  i: number,
  iTarget: number,
  j: number,
  jTarget: number,
): number {
  const { ruleStart, ruleOther } = model;
  let delta = moveBreachDelta(model, state, i, iTarget) + moveBreachDelta(model, state, j, jTarget);
  const iSource = state.place[i] as number;
  const jSource = state.place[j] as number;
  for (let at = ruleStart[i] as number; at < (ruleStart[i + 1] as number); at++) {
    if (ruleOther[at] !== j) continue;
    const kind = model.ruleKind[at] as number;
    delta +=
      isBroken(model, kind, iTarget, jTarget) -
      isBroken(model, kind, iTarget, jSource) -
      isBroken(model, kind, iSource, jTarget) +
      isBroken(model, kind, iSource, jSource);
  }
  return delta;
}

/** Change of the m² over capacity when `item` moves to `target`. */
export function moveExcessDelta(
  { netM2, capacityNetM2 }: SearchModel,
  { load, place }: SearchState,
  item: number,
  target: number,
): number {
  const source = place[item] as number;
  const area = netM2[item] as number;
  return (
    excessDelta((load[source] as number) - (capacityNetM2[source] as number), -area) +
    excessDelta((load[target] as number) - (capacityNetM2[target] as number), area)
  );
}

/** Change of the m² over capacity when two items move at once. */
export function doubleMoveExcessDelta(
  model: SearchModel,
  state: SearchState,
  i: number,
  iTarget: number,
  j: number,
  jTarget: number,
): number {
  const { load, place } = state;
  const source = place[i] as number;
  const area = model.netM2[i] as number;
  const first = moveExcessDelta(model, state, i, iTarget);
  const sourceLoad = load[source] as number;
  const targetLoad = load[iTarget] as number;
  load[source] = sourceLoad - area;
  load[iTarget] = targetLoad + area;
  const second = moveExcessDelta(model, state, j, jTarget);
  load[source] = sourceLoad;
  load[iTarget] = targetLoad;
  return first + second;
}

/** Change of what is over capacity when `area` comes to a place that is `over` (below 0: has room). */
function excessDelta(over: number, area: number): number {
  const after = over + area;
  return (after > 0 ? after : 0) - (over > 0 ? over : 0);
}
