import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitBlocks } from '#app/pictures/split-blocks.ts';
import { blocksOf, stackLayout, widestM2 } from '#app/pictures/stack-layout.ts';
import { samplePlan } from '#main/samples.ts';
import { nextBlock, nextPlace, placeAt } from '#renderer/views/floors/stack/stack-moves.ts';
import { floorState } from '#renderer/views/floors/use-floor-state.ts';

const plan = samplePlan('nordby', 'da');
const stateOf = (shortName: string) => {
  const scenario = Object.values(plan.scenarios).find((row) => row.shortName === shortName);
  if (!scenario) throw new Error(`no scenario ${shortName}`);
  return floorState(plan, scenario);
};
const layoutOf = (shortName: string, width = 1000) => {
  const { figures } = stateOf(shortName);
  return stackLayout(figures, width, widestM2(figures));
};

describe('blocks in a rectangle', () => {
  it('have areas as their weights, in their order, and fill it', () => {
    fc.assert(
      fc.property(
        fc.array(fc.double({ min: 0.5, max: 500, noNaN: true }), { minLength: 1, maxLength: 40 }),
        (weights) => {
          const boxes = splitBlocks(weights, { x: 10, y: 20, width: 300, height: 120 });
          const total = weights.reduce((sum, weight) => sum + weight, 0);
          boxes.forEach((box, at) => {
            expect(box.width * box.height).toBeCloseTo(((weights[at] ?? 0) / total) * 300 * 120, 6);
            expect(box.x).toBeGreaterThanOrEqual(10 - 1e-9);
            expect(box.y + box.height).toBeLessThanOrEqual(140 + 1e-9);
          });
        },
      ),
    );
  });
});

describe('the stack', () => {
  it('is drawn to one scale: every block in a zone has the same pixels per m²', () => {
    const layout = layoutOf('A');
    const perM2 = layout.pixelsPerM2 * layout.bandHeight;
    for (const { placed, width, height, zoneId } of blocksOf(layout)) {
      if (zoneId !== null && placed.netM2) expect((width * height) / placed.netM2).toBeCloseTo(perM2, 6);
    }
  });

  it('has the highest floor on top and what has no place in the tray', () => {
    const layout = layoutOf('B');
    expect(layout.floors.map(({ area }) => area.floor.level)).toEqual([1, 0]);
    expect(layout.tray.blocks.map(({ placed }) => placed.row.name)).toEqual(['Mødelokaler']);
  });

  it('draws no block outside its zone', () => {
    for (const { zones } of layoutOf('C', 700).floors) {
      for (const zone of zones) {
        for (const { x, y, width, height } of zone.blocks) {
          expect(x).toBeGreaterThanOrEqual(zone.x - 1e-6);
          expect(x + width).toBeLessThanOrEqual(zone.x + zone.width + 1e-6);
          expect(y + height).toBeLessThanOrEqual(zone.y + zone.height + 1e-6);
        }
      }
    }
  });
});

describe('a house that is barely begun', () => {
  const [scenario] = Object.values(plan.scenarios).filter(({ shortName }) => shortName === 'A');
  if (!scenario) throw new Error('no scenario A');
  const floors = Object.values(plan.floors).filter(({ buildingId }) => buildingId === scenario.buildingId);
  const functions = Object.fromEntries(
    Object.entries(plan.functions).map(([id, row], at) => [id, at % 2 ? row : { ...row, netM2Each: null }]),
  );
  const figuresOf = (changes: Partial<typeof plan>) => floorState({ ...plan, ...changes }, scenario).figures;

  it('has everything in the tray, side by side and line under line, and each floor as wide as its own area', () => {
    const figures = figuresOf({ functions, placements: {}, zones: {} });
    const { tray, floors: drawn, height, pixelsPerM2 } = stackLayout(figures, 500, widestM2(figures));
    expect(tray.blocks.map(({ placed }) => placed.row.id)).toEqual(figures.unplaced.map(({ row }) => row.id));
    expect(new Set(tray.blocks.map(({ y }) => y)).size).toBeGreaterThan(2);
    for (const [at, one] of tray.blocks.entries()) {
      expect(one.x + one.width).toBeLessThanOrEqual(tray.width);
      for (const other of tray.blocks.slice(at + 1)) {
        const isBeside = one.x + one.width <= other.x || other.x + other.width <= one.x;
        expect(isBeside || one.y + one.height <= other.y).toBe(true);
      }
    }
    expect(tray.y + tray.height).toBeLessThanOrEqual(height);
    expect(drawn).toHaveLength(floors.length);
    for (const { area, box, zones } of drawn) {
      expect(zones).toEqual([]);
      expect(box.width).toBeCloseTo(Math.max(40, (area.netM2 ?? 0) * pixelsPerM2), 6);
    }
  });

  it('gives what has no known area a place of its own in its zone', () => {
    const figures = figuresOf({ functions });
    const blocks = blocksOf(stackLayout(figures, 900, widestM2(figures)));
    const unknown = blocks.filter(({ placed, zoneId }) => zoneId !== null && placed.netM2 === null);
    expect(unknown.length).toBeGreaterThan(0);
    for (const { width, height } of unknown) expect(width * height).toBeGreaterThan(0);
  });
});

describe('keys in the stack', () => {
  it('reach every block and every place', () => {
    const layout = layoutOf('B');
    const blocks = blocksOf(layout).map(({ placed }) => placed.row.id);
    let at = blocks[0] ?? '';
    const seen = [at];
    for (let step = 1; step < blocks.length; step++) {
      at = nextBlock(layout, at, 'ArrowRight');
      seen.push(at);
    }
    expect(seen).toEqual(blocks);

    const places = new Set<string | null>();
    const visit = (place: string | null) => {
      if (places.has(place)) return;
      places.add(place);
      for (const arrow of ['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown'] as const) {
        visit(nextPlace(layout, place, arrow));
      }
    };
    visit(null);
    expect(places.size).toBe(layout.floors.flatMap(({ zones }) => zones).length + 1);
  });

  it('find the place under the pointer', () => {
    const layout = layoutOf('A');
    for (const { zones } of layout.floors) {
      for (const { area, x, y, width, height } of zones) {
        expect(placeAt(layout, x + width / 2, y + height / 2)).toBe(area.zone.id);
      }
    }
    expect(placeAt(layout, 5, layout.tray.y + 5)).toBeNull();
    expect(placeAt(layout, layout.width + 50, 5)).toBeUndefined();
  });
});
