import { describe, expect, it } from 'vitest';
import type { AllocationDraft } from '#app/floors/allocation-input.ts';
import { checkedAllocationInput } from '#app/floors/allocation-problem.ts';
import { problemOf } from './problems.ts';

const draft: AllocationDraft = {
  functions: [
    { id: 'desk', netM2: 40, fixed: 'ground', forbidden: ['first'] },
    { id: 'talk', netM2: 20 },
  ],
  places: [
    { id: 'ground', capacityNetM2: 50 },
    { id: 'first', floor: 'upper', capacityNetM2: 50 },
    { id: 'second', floor: 'upper', capacityNetM2: 50 },
  ],
  placementCost: { talk: { first: 3 } },
  flows: [['desk', 'talk', 2]],
  distance: { ground: { first: 1 }, first: { ground: 2 } },
  together: [],
  apart: [['desk', 'talk', 'floor']],
};

describe('an allocation problem', () => {
  it('is the input on numbers, in its order, with gaps as 0', () => {
    const problem = problemOf(draft);
    expect(problem).toMatchObject({ functionIds: ['desk', 'talk'], placeIds: ['ground', 'first', 'second'] });
    expect([...problem.fixed]).toEqual([0, -1]);
    expect([...problem.forbidden]).toEqual([0, 1, 0, 0, 0, 0]);
    expect([...problem.placementCost]).toEqual([0, 0, 0, 0, 3, 0]);
    expect([...problem.distance]).toEqual([0, 1, 0, 2, 0, 0, 0, 0, 0]);
    expect(problem.floor[1]).toBe(problem.floor[2]);
    expect(problem.floor[0]).not.toBe(problem.floor[1]);
    expect(problem.apart).toEqual([{ a: 0, b: 1, scope: 'floor' }]);
  });

  it.each<[string, object, object]>([
    ['allocate_input', { extra: 1 }, { at: 'extra' }],
    ['allocate_input', { secondsMax: -1 }, { at: 'secondsMax' }],
    ['allocate_input', { functions: [{ id: 'desk', netM2: -1 }] }, { at: 'functions.0.netM2' }],
    ['allocate_input', { functions: [{ id: 'desk', netM2: Number.NaN }] }, { at: 'functions.0.netM2' }],
    ['allocate_input', { functions: [{ id: 'desk', netM2: 1, wish: 'x' }] }, { at: 'functions.0.wish' }],
    ['allocate_input', { flows: [['desk', 'talk']] }, { at: 'flows.0' }],
    ['allocate_input', { distance: { ground: { first: -1 } } }, { at: 'distance.ground.first' }],
    ['allocate_no_places', { places: [] }, {}],
    ['allocate_id_twice', { functions: [...draft.functions, { id: 'desk', netM2: 1 }] }, { id: 'desk' }],
    ['allocate_id_twice', { places: [...draft.places, { id: 'first', capacityNetM2: 1 }] }, { id: 'first' }],
    [
      'allocate_place_unknown',
      { functions: [{ id: 'desk', netM2: 1, fixed: 'attic' }] },
      { id: 'attic', at: 'functions.0.fixed' },
    ],
    [
      'allocate_place_unknown',
      { functions: [{ id: 'desk', netM2: 1, forbidden: ['attic'] }] },
      { id: 'attic', at: 'functions.0.forbidden' },
    ],
    [
      'allocate_place_unknown',
      { placementCost: { desk: { attic: 1 } } },
      { id: 'attic', at: 'placementCost.desk' },
    ],
    ['allocate_place_unknown', { distance: { attic: {} } }, { id: 'attic', at: 'distance' }],
    ['allocate_place_unknown', { distance: { first: { attic: 1 } } }, { id: 'attic', at: 'distance.first' }],
    ['allocate_function_unknown', { placementCost: { bar: {} } }, { id: 'bar', at: 'placementCost' }],
    ['allocate_function_unknown', { flows: [['desk', 'bar', 1]] }, { id: 'bar', at: 'flows.0' }],
    ['allocate_function_unknown', { together: [['bar', 'desk']] }, { id: 'bar', at: 'together.0' }],
    ['allocate_function_unknown', { apart: [['toString', 'desk']] }, { id: 'toString', at: 'apart.0' }],
    ['allocate_pair_self', { apart: [['desk', 'desk']] }, { id: 'desk', at: 'apart.0' }],
    ['allocate_pair_self', { flows: [['talk', 'talk', 1]] }, { id: 'talk', at: 'flows.0' }],
  ])('is refused with %s (case %#)', (code, change, details) => {
    expect(checkedAllocationInput({ ...draft, ...change })).toEqual({ ok: false, error: { code, details } });
  });

  it('is refused when it isn’t even an object', () => {
    for (const input of [null, undefined, 3, 'x', []]) {
      expect(checkedAllocationInput(input)).toMatchObject({ ok: false, error: { code: 'allocate_input' } });
    }
  });
});
