import type { Random } from '../decision/random.ts';
import { swingIntervalWeights } from '../decision/swing-interval-weights.ts';
import { fixedWeights, ordinalWeights, type WeightSource } from '../decision/weight-sources.ts';
import { normalised } from '../decision/weights.ts';
import { criteriaTree, type TreeNode } from '../plan/criteria-tree.ts';
import type { Plan } from '../plan/plan.ts';
import type { Problem } from './results.ts';

/** Siblings that are weighed against each other, by their place among the nodes. */
interface Family {
  parent: number | null;
  members: readonly number[];
  source: WeightSource;
}

/**
 * Leaf weights as the plan holds them for certain (`meta.weightBasis`): siblings are drawn against each other from
 * their points, intervals or order, and a leaf weighs the product down the tree. What has no weight stays without.
 * Nothing is allocated per draw.
 */
export function weightDraws(plan: Plan, problem: Problem, random: Random): WeightSource {
  const basis = plan.meta.weightBasis;
  if (basis === 'points') return fixedWeights(problem.weights);
  const nodes = criteriaTree(plan).filter(({ weightShare }) => weightShare > 0);
  const families = familiesOf(nodes, (siblings) => siblingWeights(basis, siblings, random));
  const shares = new Float64Array(nodes.length);
  const places = Int32Array.from(problem.leaves, ({ criterion }) =>
    nodes.findIndex((node) => node.criterion.id === criterion.id),
  );
  const weights = new Float64Array(places.length);
  const draw = () => {
    for (const { parent, members, source } of families) {
      source.draw();
      const whole = parent === null ? 1 : (shares[parent] as number);
      for (let k = 0; k < members.length; k++) {
        shares[members[k] as number] = whole * (source.weights[k] as number);
      }
    }
    for (let leaf = 0; leaf < places.length; leaf++) {
      const place = places[leaf] as number;
      weights[leaf] = place < 0 ? 0 : (shares[place] as number);
    }
  };
  draw();
  return { weights, isConstant: families.every(({ source }) => source.isConstant), draw };
}

/** Parents before children, as the nodes stand. */
function familiesOf(
  nodes: readonly TreeNode[],
  sourceOf: (siblings: readonly TreeNode[]) => WeightSource,
): Family[] {
  const parents = [null, ...nodes.keys()];
  return parents.flatMap((parent): Family[] => {
    const parentId = parent === null ? null : nodes[parent]?.criterion.id;
    const members = [...nodes.keys()].filter((index) => nodes[index]?.criterion.parentId === parentId);
    if (members.length === 0) return [];
    return [{ parent, members, source: sourceOf(members.flatMap((index) => nodes[index] ?? [])) }];
  });
}

function siblingWeights(
  basis: 'intervals' | 'order',
  siblings: readonly TreeNode[],
  random: Random,
): WeightSource {
  const points = siblings.map(({ criterion }) => criterion.swingPoints ?? 0);
  if (basis === 'order') return ordinalWeights(points, random);
  const low = siblings.map(({ criterion }, k) => criterion.swingLow ?? points[k] ?? 0);
  const high = siblings.map(({ criterion }, k) => criterion.swingHigh ?? points[k] ?? 0);
  const isExact = low.every((least, k) => least === high[k]);
  const exact = isExact ? normalised(points) : null;
  return exact ? fixedWeights(exact) : swingIntervalWeights(low, high, random);
}
