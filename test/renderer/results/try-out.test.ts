import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { execute } from '#app/commands/registry.ts';
import { criteriaTree, leaves } from '#app/plan/criteria-tree.ts';
import { prepare } from '#app/results/prepare.ts';
import { pointsFor, reweighTogether, shareOf, weightRows } from '#renderer/views/results/try-out.ts';
import { largePlan } from './large-plan-page/large-plan.ts';

const plan = largePlan({ criteria: 17, scenarios: 3, groups: 0 });
const nodes = criteriaTree(plan);
const preparation = prepare(plan, { kind: 'agreed' });
if (!preparation.ready) throw new Error('the plan can be weighed');
const { problem } = preparation;
const rows = weightRows(nodes, problem.leaves);

const shares = fc.double({ min: 0, max: 1, noNaN: true });
/** Weights of sum 1, some of them 0. */
const anyWeights = fc
  .array(fc.oneof(fc.constant(0), fc.double({ min: 0.01, max: 1, noNaN: true })), {
    minLength: 17,
    maxLength: 17,
  })
  .filter((points) => points.some((point) => point > 0))
  .map((points) => {
    const sum = points.reduce((total, point) => total + point, 0);
    return Float64Array.from(points, (point) => point / sum);
  });
const anyRow = fc.constantFrom(...rows);

describe('trying a weight out', () => {
  it('lists groups before their leaves, with every leaf once under each', () => {
    expect(rows.map(({ node }) => node.criterion.id)).toEqual(nodes.map(({ criterion }) => criterion.id));
    const tops = rows.filter(({ node }) => node.depth === 0).flatMap((row) => row.leaves);
    expect(tops.sort((a, b) => a - b)).toEqual(problem.leaves.map((_, index) => index));
  });

  it('gives the wanted share, keeps the sum, and keeps the others in proportion', () => {
    fc.assert(
      fc.property(anyWeights, anyRow, shares, (weights, row, share) => {
        const next = reweighTogether(weights, row.leaves, share);
        expect(next.reduce((sum, weight) => sum + weight, 0)).toBeCloseTo(1, 9);
        expect(shareOf(next, row.leaves)).toBeCloseTo(share, 9);
        const outside = [...weights.keys()].filter((index) => !row.leaves.includes(index));
        const before = shareOf(weights, outside);
        for (const index of outside) {
          const part = before > 0 ? (weights[index] ?? 0) / before : 1 / outside.length;
          expect(next[index]).toBeCloseTo((1 - share) * part, 9);
        }
      }),
    );
  });

  it('saves as swing points that give the same weights down the tree', () => {
    fc.assert(
      fc.property(anyWeights, (weights) => {
        const changes = pointsFor(plan, rows, weights);
        if (changes.length === 0) return;
        const result = execute(plan, { type: 'weights.set', input: { weights: changes } });
        if (!result.ok) throw new Error(result.error.code);
        leaves(result.value.plan).forEach((node, index) => {
          expect(node.weightShare).toBeCloseTo(weights[index] ?? 0, 6);
        });
      }),
    );
  });

  it('leaves the balance inside a group that has come to nothing', () => {
    const [group] = rows;
    if (!group) throw new Error('a group comes first');
    const changes = pointsFor(plan, rows, reweighTogether(problem.weights, group.leaves, 0));
    const inside = new Set(group.leaves.map((index) => problem.leaves[index]?.criterion.id));
    expect(changes.some(({ criterionId }) => inside.has(criterionId))).toBe(false);
    expect(changes).toContainEqual({ criterionId: group.node.criterion.id, swingPoints: 0 });
  });
});
