import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { spreadLabels } from '#renderer/views/results/change/spread-labels.ts';

describe('spreadLabels', () => {
  it('leaves labels alone that have room, and centres those that have not', () => {
    expect(spreadLabels([10, 100], 16)).toEqual([10, 100]);
    expect(spreadLabels([50, 50], 16)).toEqual([42, 58]);
  });

  it('keeps the order and the least distance, however many crowd together', () => {
    fc.assert(
      fc.property(fc.array(fc.double({ min: 0, max: 300, noNaN: true }), { maxLength: 12 }), (wanted) => {
        const heights = spreadLabels(wanted, 16);
        const order = wanted.map((_, at) => at).sort((a, b) => (wanted[a] ?? 0) - (wanted[b] ?? 0));
        order.forEach((at, place) => {
          const above = order[place - 1];
          if (above === undefined) return;
          expect((heights[at] ?? 0) - (heights[above] ?? 0)).toBeGreaterThanOrEqual(16 - 1e-6);
        });
      }),
    );
  });
});
