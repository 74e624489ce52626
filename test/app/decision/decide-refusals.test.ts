import { describe, expect, it } from 'vitest';
import { decide } from '#app/decision/decide.ts';
import { example } from './decide-example.ts';

/** A change to the example, made in place. */
type Edit = (input: {
  criteria: { [key: string]: unknown }[];
  scenarios: { id: string; scores: { [key: string]: unknown } }[];
}) => unknown;

function refusal(edit: Edit) {
  const input = structuredClone(example) as unknown as Parameters<Edit>[0];
  edit(input);
  const result = decide(input);
  return result.ok ? null : result.error;
}

const first = <Row>(rows: Row[]): Row => {
  const [row] = rows;
  if (row === undefined) throw new Error('empty');
  return row;
};

const onCost = { criterion: 'cost' };
const cost =
  (patch: object): Edit =>
  (input) =>
    Object.assign(first(input.criteria), patch);
const scores =
  (patch: object): Edit =>
  (input) =>
    Object.assign(first(input.scenarios).scores, patch);

describe('decide refuses', () => {
  it.each<[string, Edit, object]>([
    ['decide_input', (input) => Object.assign(input, { extra: 1 }), { at: 'extra' }],
    ['decide_input', (input) => Object.assign(input, { weights: 'equal' }), { at: 'weights' }],
    ['decide_input', cost({ wieght: 1 }), { at: 'criteria.0.wieght' }],
    ['decide_input', cost({ worst: '100' }), { at: 'criteria.0.worst' }],
    ['decide_input', cost({ worst: Number.NaN }), { at: 'criteria.0.worst' }],
    ['decide_input', cost({ best: 1e300 }), { at: 'criteria.0.best' }],
    ['decide_no_criteria', (input) => input.criteria.splice(0), {}],
    ['decide_no_scenarios', (input) => input.scenarios.splice(0), {}],
    ['decide_id_twice', (input) => input.scenarios.push(first(input.scenarios)), { id: 'S1' }],
    ['decide_id_twice', (input) => input.criteria.push(first(input.criteria)), { id: 'cost' }],
    ['decide_range_empty', cost({ best: 100 }), onCost],
    [
      'decide_points',
      cost({
        points: [
          [0, 0],
          [0.5, 1],
          [0.5, 0.2],
          [1, 1],
        ],
      }),
      onCost,
    ],
    [
      'decide_points',
      cost({
        points: [
          [0, 0],
          [0.9, 1],
        ],
      }),
      onCost,
    ],
    [
      'decide_points',
      cost({
        points: [
          [0, 0.2],
          [1, 1],
        ],
      }),
      onCost,
    ],
    [
      'decide_points',
      cost({
        points: [
          [0, 0],
          [0.5, 1.2],
          [1, 1],
        ],
      }),
      onCost,
    ],
    ['decide_points', cost({ points: [] }), onCost],
    ['decide_step', cost({ step: 0 }), onCost],
    ['decide_step', cost({ step: -1 }), onCost],
    ['decide_step', cost({ step: 101 }), onCost],
    ['decide_weight', cost({ weight: -1 }), onCost],
    ['decide_weight', cost({ weight: { low: 2, high: 1 } }), onCost],
    ['decide_weights_zero', (input) => input.criteria.map((row) => Object.assign(row, { weight: 0 })), {}],
    ['decide_criterion_unknown', scores({ noise: 1 }), { scenario: 'S1', criterion: 'noise' }],
    ['decide_score_order', scores({ access: { low: 4, high: 3 } }), { scenario: 'S1', criterion: 'access' }],
    [
      'decide_score_order',
      scores({ access: { low: 2, likely: 5, high: 3 } }),
      { scenario: 'S1', criterion: 'access' },
    ],
    [
      'decide_score_outside',
      scores({ cost: 100.5 }),
      { scenario: 'S1', ...onCost, score: 100.5, worst: 100, best: 0 },
    ],
    [
      'decide_score_outside',
      scores({ access: { low: 0, high: 3 } }),
      { scenario: 'S1', criterion: 'access', score: 0, worst: 1, best: 5 },
    ],
  ])('refuses with %s (case %#)', (code, edit, details) => {
    expect(refusal(edit)).toEqual({ code, details });
  });

  it('refuses what is not even an object', () => {
    for (const input of [null, undefined, 3, 'x', []]) {
      expect(decide(input)).toMatchObject({ ok: false, error: { code: 'decide_input' } });
    }
  });
});
