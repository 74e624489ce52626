/**
 * Heights for labels that stand beside lines, moved apart so that none covers another; in the order given.
 *
 * @param wanted heights in pixels
 * @param gap least distance in pixels
 */
export function spreadLabels(wanted: readonly number[], gap: number): number[] {
  const order = wanted.map((_, at) => at).sort((a, b) => (wanted[a] ?? 0) - (wanted[b] ?? 0));
  const heights = [...wanted];
  // Neighbours that are too close form a block, centred on what its members wanted.
  const blocks: { members: number[]; centre: number }[] = [];
  for (const at of order) {
    let block = { members: [at], centre: wanted[at] ?? 0 };
    for (let last = blocks.at(-1); last && overlaps(last, block, gap); last = blocks.at(-1)) {
      blocks.pop();
      const members = [...last.members, ...block.members];
      block = { members, centre: members.reduce((sum, m) => sum + (wanted[m] ?? 0), 0) / members.length };
    }
    blocks.push(block);
  }
  for (const { members, centre } of blocks) {
    members.forEach((at, place) => {
      heights[at] = centre + (place - (members.length - 1) / 2) * gap;
    });
  }
  return heights;
}

function overlaps(
  above: { members: number[]; centre: number },
  below: { members: number[]; centre: number },
  gap: number,
): boolean {
  const room = ((above.members.length + below.members.length) / 2) * gap;
  return below.centre - above.centre < room;
}
