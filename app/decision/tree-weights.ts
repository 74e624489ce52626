import type { WeightSource } from './weight-sources.ts';

/** Siblings under one parent: what draws their shares of it, and where each leads. */
export interface SiblingWeights {
  source: WeightSource;
  /** Per sibling the leaf it is, or the siblings under it. */
  members: readonly (number | SiblingWeights)[];
}

/**
 * Weights of a criteria tree: siblings are drawn among themselves, independently of the rest of the tree, and a
 * leaf weighs the product of shares down to it. What people say of siblings ("this is 40–60 where that is 100")
 * so stays what it was said of.
 */
export function treeWeights(leafCount: number, top: SiblingWeights): WeightSource {
  const weights = new Float64Array(leafCount);
  const groups: SiblingWeights[] = [];
  /** Per group and member: the place of the group under it, or −1. */
  const below: Int32Array[] = [];
  const gather = (siblings: SiblingWeights): number => {
    const place = groups.push(siblings) - 1;
    below.push(new Int32Array(siblings.members.length));
    siblings.members.forEach((member, at) => {
      const under = typeof member === 'number' ? -1 : gather(member);
      (below[place] as Int32Array)[at] = under;
    });
    return place;
  };
  gather(top);
  const shares = new Float64Array(groups.length).fill(1);
  return {
    weights,
    isConstant: groups.every(({ source }) => source.isConstant),
    draw() {
      // Parents stand before what is under them, so a group's own share is known when its turn comes.
      for (let place = 0; place < groups.length; place++) {
        const { source, members } = groups[place] as SiblingWeights;
        const under = below[place] as Int32Array;
        source.draw();
        for (let at = 0; at < members.length; at++) {
          const share = (shares[place] as number) * (source.weights[at] as number);
          if ((under[at] as number) < 0) weights[members[at] as number] = share;
          else shares[under[at] as number] = share;
        }
      }
    },
  };
}
