import type { CollectionName } from './plan.ts';

/** A rule the plan breaks, and where. An unbroken plan has none; commands never leave one behind. */
export interface Breach {
  code:
    | 'wrong_key'
    | 'dangling_reference'
    | 'parent_not_group'
    | 'tree_cycle'
    | 'group_with_scale'
    | 'empty_range'
    | 'minimum_outside_range'
    | 'bad_swing_interval'
    | 'agreed_without_range'
    | 'cost_on_group'
    | 'level_outside_range'
    | 'level_twice'
    | 'score_on_group'
    | 'score_outside_range'
    | 'branch_cycle'
    | 'parameter_twice'
    | 'hours_overlap'
    | 'placement_elsewhere'
    | 'ballot_of_open_round'
    | 'ballot_in_other_round'
    | 'person_in_anonymous_round';
  collection: CollectionName | 'meta';
  key: string;
}

/** Whether going from a row to its parent, and on, comes back to the row. */
export function isInCycle<Row extends { id: string; parentId: string | null }>(
  rows: { readonly [key: string]: Row },
  row: Row,
): boolean {
  const seen = new Set<string>();
  let id = row.parentId;
  while (id && !seen.has(id)) {
    if (id === row.id) return true;
    seen.add(id);
    id = rows[id]?.parentId ?? null;
  }
  return false;
}
