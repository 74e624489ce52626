/**
 * What stands at a place that is there by construction: an index that was counted in the same list, a choice that was made among it.
 *
 * @throws RangeError where there is nothing: a bug, to be heard of at once rather than reckoned with as 0
 */
export function itemAt<Item>(list: ArrayLike<Item>, index: number): Item {
  const item = list[index];
  if (item === undefined) throw new RangeError(`nothing stands at ${index} of ${list.length}`);
  return item;
}

/**
 * The row that a reference leads to. In a plan that was checked ({@link breaches} in `invariants.ts`) every reference does.
 *
 * @throws RangeError where there is none
 */
export function rowIn<Row>(rows: { readonly [key: string]: Row }, key: string): Row {
  const row = rows[key];
  if (row === undefined) throw new RangeError(`no row has the key ${key}`);
  return row;
}

/**
 * What a map holds for a key that was put into it.
 *
 * @throws RangeError where it holds nothing
 */
export function heldIn<Key, Value>(map: ReadonlyMap<Key, Value>, key: Key): Value {
  const value = map.get(key);
  if (value === undefined) throw new RangeError(`nothing is held for ${key}`);
  return value;
}
