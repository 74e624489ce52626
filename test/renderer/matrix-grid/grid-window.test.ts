import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { gridWindow, scrolledInto } from '#renderer/components/matrix-grid/grid-window.ts';

const situation = fc.record({
  count: fc.integer({ min: 0, max: 500 }),
  size: fc.integer({ min: 1, max: 120 }),
  offset: fc.integer({ min: 0, max: 60_000 }),
  visible: fc.integer({ min: 0, max: 2000 }),
  spare: fc.integer({ min: 0, max: 10 }),
  kept: fc.array(fc.integer({ min: -2, max: 510 }), { maxLength: 3 }),
});

describe('the drawn part of a long grid', () => {
  it('is as tall as the whole grid, gaps included', () => {
    fc.assert(
      fc.property(situation, ({ count, size, offset, visible, spare, kept }) => {
        const { indices, gaps } = gridWindow(count, size, offset, visible, spare, kept);
        const height = gaps.reduce((sum, gap) => sum + gap, 0) + indices.length * size;
        expect(height).toBe(count * size);
        expect(gaps.every((gap) => gap >= 0)).toBe(true);
        expect(gaps).toHaveLength(indices.length + 1);
      }),
    );
  });

  it('holds everything in sight and what must be kept, once and in order', () => {
    fc.assert(
      fc.property(situation, ({ count, size, offset, visible, spare, kept }) => {
        const { indices } = gridWindow(count, size, offset, visible, spare, kept);
        expect(indices).toEqual([...new Set(indices)].sort((a, b) => a - b));
        for (const index of kept) expect(indices.includes(index)).toBe(index >= 0 && index < count);
        for (let index = 0; index < count; index++) {
          const inSight = index * size < offset + visible && (index + 1) * size > offset;
          if (inSight) expect(indices).toContain(index);
        }
      }),
    );
  });

  it('draws no more than what is in sight asks for', () => {
    expect(gridWindow(200, 32, 3200, 640, 4).indices).toHaveLength(29);
  });
});

describe('scrolling a row into sight', () => {
  it('moves only when it must, and then shows all of it', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 5000 }),
        fc.integer({ min: 1, max: 50 }),
        fc.integer({ min: 0, max: 5000 }),
        fc.integer({ min: 50, max: 900 }),
        (start, size, offset, visible) => {
          const after = scrolledInto(start, size, offset, visible);
          expect(start >= after && start + size <= after + visible).toBe(true);
          if (start >= offset && start + size <= offset + visible) expect(after).toBe(offset);
        },
      ),
    );
  });
});
