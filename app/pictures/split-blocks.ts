import { itemAt } from '../plan/item-at.ts';

/** A rectangle in pixels. */
export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

/**
 * Divides a rectangle into parts whose areas are as the weights, in their order: it is halved across its longer side,
 * and each half again, so that a block hardly moves when another comes or goes.
 *
 * @param weights > 0
 */
export function splitBlocks(weights: readonly number[], box: Box): Box[] {
  if (weights.length === 0) return [];
  if (weights.length === 1) return [box];
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const at = halfway(weights, total);
  const share = weights.slice(0, at).reduce((sum, weight) => sum + weight, 0) / total;
  const { x, y, width, height } = box;
  const [first, second]: [Box, Box] =
    width >= height
      ? [
          { x, y, width: width * share, height },
          { x: x + width * share, y, width: width * (1 - share), height },
        ]
      : [
          { x, y, width, height: height * share },
          { x, y: y + height * share, width, height: height * (1 - share) },
        ];
  return [...splitBlocks(weights.slice(0, at), first), ...splitBlocks(weights.slice(at), second)];
}

/** Where the order is cut so that both sides weigh as equally as can be; each side gets at least one. */
function halfway(weights: readonly number[], total: number): number {
  let sum = 0;
  let best = 1;
  let bestMiss = Number.POSITIVE_INFINITY;
  for (let at = 1; at < weights.length; at++) {
    sum += itemAt(weights, at - 1);
    const miss = Math.abs(total - 2 * sum);
    if (miss < bestMiss) {
      best = at;
      bestMiss = miss;
    }
  }
  return best;
}
