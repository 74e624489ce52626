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

  it('is the same whether the rows say where they begin or only how tall all of them are', () => {
    fc.assert(
      fc.property(situation, ({ count, size, offset, visible, spare, kept }) => {
        const starts = Array.from({ length: count + 1 }, (_, index) => index * size);
        const seen = gridWindow(count, starts, offset, visible, spare, kept);
        const alike = gridWindow(count, size, offset, visible, spare, kept);
        expect(alike.indices).toEqual(expect.arrayContaining(seen.indices));
        // A row that begins just where the sight ends may be drawn or not.
        expect(alike.indices.length - seen.indices.length).toBeLessThanOrEqual(1);
      }),
    );
  });

  it('holds everything in sight of columns that differ in width, and is as wide as all of them', () => {
    const widths = fc.array(fc.integer({ min: 20, max: 240 }), { minLength: 1, maxLength: 40 });
    const numbers = fc.integer({ min: 0, max: 5000 });
    fc.assert(
      fc.property(widths, numbers, fc.integer({ min: 1, max: 1500 }), (columns, offset, visible) => {
        const starts = [0];
        for (const width of columns) starts.push((starts.at(-1) ?? 0) + width);
        const { indices, gaps } = gridWindow(columns.length, starts, offset, visible, 0);
        const drawn = indices.reduce((sum, index) => sum + (columns[index] ?? 0), 0);
        expect(gaps.reduce((sum, gap) => sum + gap, 0) + drawn).toBe(starts.at(-1));
        columns.forEach((width, index) => {
          const start = starts[index] ?? 0;
          if (start < offset + visible && start + width > offset) expect(indices).toContain(index);
        });
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
