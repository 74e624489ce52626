import { describe, expect, it } from 'vitest';
import { samplePlan } from '#main/samples.ts';
import { intentOf, outlineRows } from '#renderer/views/criteria/outline-model.ts';

const plan = samplePlan('nordby', 'da');
const none: ReadonlySet<string> = new Set();
const rows = outlineRows(plan, none);
const groupId = rows[0]?.criterion.id ?? '';
const folded = outlineRows(plan, new Set([groupId]));

describe('the rows of the outline', () => {
  it('are the whole tree, each with its place among its siblings', () => {
    expect(rows).toHaveLength(10);
    expect(rows.slice(0, 3).map(({ position, siblingCount }) => [position, siblingCount])).toEqual([
      [1, 3],
      [1, 4],
      [2, 4],
    ]);
    expect(rows[0]).toMatchObject({ childCount: 4, isFolded: false });
  });

  it('leave out what lies under a folded group, at any depth', () => {
    expect(folded).toHaveLength(6);
    const outer = { ...plan.criteria[groupId], id: crypto.randomUUID(), parentId: null, sort: -1 } as const;
    const nested = {
      criteria: {
        ...plan.criteria,
        [outer.id]: outer,
        [groupId]: { ...plan.criteria[groupId], parentId: outer.id },
      },
    } as typeof plan;
    expect(outlineRows(nested, new Set([outer.id]))).toHaveLength(6);
  });
});

describe('the keys of the outline', () => {
  const at = (index: number, key: string, alt = false) => intentOf(key, alt, rows, index);

  it('move the focus within the rows and stop at the ends', () => {
    expect(at(0, 'ArrowDown')).toEqual({ kind: 'focus', index: 1 });
    expect(at(9, 'ArrowDown')).toBeNull();
    expect(at(0, 'ArrowUp')).toBeNull();
    expect(at(4, 'Home')).toEqual({ kind: 'focus', index: 0 });
    expect(at(4, 'End')).toEqual({ kind: 'focus', index: 9 });
  });

  it('fold and unfold a group, and go to its first criterion and back', () => {
    expect(at(0, 'ArrowLeft')).toEqual({ kind: 'fold', id: groupId, isFolded: true });
    expect(intentOf('ArrowRight', false, folded, 0)).toEqual({ kind: 'fold', id: groupId, isFolded: false });
    expect(at(0, 'ArrowRight')).toEqual({ kind: 'focus', index: 1 });
    expect(at(3, 'ArrowLeft')).toEqual({ kind: 'focus', index: 0 });
    expect(at(3, 'ArrowRight')).toBeNull();
    expect(at(9, 'ArrowLeft')).toBeNull();
  });

  it('move the criterion itself with Alt, open it and delete it', () => {
    expect(at(2, 'ArrowUp', true)).toEqual({ kind: 'move', direction: 'up' });
    expect(at(2, 'ArrowLeft', true)).toEqual({ kind: 'move', direction: 'out' });
    expect(at(2, 'Enter')).toEqual({ kind: 'open' });
    expect(at(2, 'Delete')).toEqual({ kind: 'remove' });
  });

  it('leave every other key alone', () => {
    expect(at(2, 'a')).toBeNull();
    expect(at(2, 'Enter', true)).toBeNull();
    expect(at(20, 'ArrowDown')).toBeNull();
  });
});
