import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { execute } from '#app/commands/registry.ts';
import { checkedAllocationInput } from '#app/floors/allocation-problem.ts';
import { allocationInput, placementsOf } from '#app/indicators/allocation.ts';
import { fitFindings } from '#app/indicators/fit.ts';
import { floorFigures, givenUpGrossM2 } from '#app/indicators/floors.ts';
import { moveEffect } from '#app/indicators/move-effect.ts';
import { nearnessFigures } from '#app/indicators/nearness.ts';
import { scenarioBuilding, withMove } from '#app/indicators/scenario-building.ts';
import { type Plan, sorted } from '#app/plan/plan.ts';
import { samplePlan } from '#main/samples.ts';
import { runs } from '#test/thorough.ts';

const nordby = samplePlan('nordby', 'da');
const scenario = (shortName: string, plan = nordby) => {
  const found = Object.values(plan.scenarios).find((row) => row.shortName === shortName);
  if (!found) throw new Error(`no scenario ${shortName}`);
  return found;
};
const inScenario = (shortName: string, plan = nordby) => scenarioBuilding(plan, scenario(shortName, plan).id);
const named = (rows: { readonly [key: string]: { id: string; name: string } }, name: string) => {
  const found = Object.values(rows).find((row) => row.name === name);
  if (!found) throw new Error(`no ${name}`);
  return found.id;
};

function changed(plan: Plan, type: Parameters<typeof execute>[1]['type'], input: unknown): Plan {
  const change = execute(plan, { type, input });
  if (!change.ok) throw new Error(change.error.code);
  return change.value.plan;
}

describe('areas', () => {
  it('say net and gross apart, and what has no room', () => {
    const figures = floorFigures(nordby, inScenario('B'));
    expect(figures).toMatchObject({
      buildingNetM2: 1590,
      buildingGrossM2: 2150,
      neededNetM2: 1478,
      unplacedNetM2: 56,
      overNetM2: 0,
      notFittingNetM2: 56,
    });
    expect(figures.unplaced.map(({ row }) => row.name)).toEqual(['Mødelokaler']);
    expect(figures.buildingFactor).toBeCloseTo(2150 / 1590, 12);
    expect(figures.neededGrossM2).toBeCloseTo(1478 * figures.plannedFactor, 9);
  });

  it('are the printed totals of the Billund schedule, with a factor for each floor', () => {
    const billund = samplePlan('billund', 'da');
    const figures = floorFigures(billund, inScenario('A', billund));
    expect(figures).toMatchObject({
      buildingNetM2: 5017,
      buildingGrossM2: 6744,
      neededNetM2: 0,
      givenGrossM2: 6744,
      unknownAreaCount: 16,
    });
    const factors = Object.fromEntries(
      figures.floors.map(({ floor, factor }) => [floor.name, factor?.toFixed(2)]),
    );
    expect(factors).toEqual({
      'Ny bygning, kælder': '1.49',
      'Ny bygning, stue': '1.24',
      'Ny bygning, 1. sal': '1.32',
      'Eksisterende, kælder': '1.52',
      'Eksisterende, stue': '1.27',
    });
  });

  it('take what a scenario gives up from the baseline', () => {
    expect(givenUpGrossM2(nordby, scenario('A').id)).toBe(1870 - 1830);
    expect(givenUpGrossM2(nordby, scenario('C').id)).toBe(1870 - 2600);
    const bare = { ...nordby, meta: { ...nordby.meta, baselineId: null } };
    expect(givenUpGrossM2(bare, scenario('A').id)).toBeNull();
  });

  it('use a scenario’s own number and size of a function', () => {
    const talks = inScenario('B').functions.find(({ row }) => row.name === 'Samtalerum');
    expect(talks).toMatchObject({ unitCount: 6, netM2: 60 });
  });
});

describe('the fit check', () => {
  const codes = (plan: Plan, shortName: string) =>
    fitFindings(plan, inScenario(shortName, plan)).map(({ code }) => code);

  it('names what is unplaced, over-full, forbidden and apart', () => {
    expect(codes(nordby, 'B')).toContain('breach_unplaced');
    const plan = changed(nordby, 'placements.set', {
      rows: [
        {
          scenarioId: scenario('A').id,
          functionId: named(nordby.functions, 'Børnebibliotek'),
          zoneId: named(nordby.zones, 'Publikum'),
          locked: false,
        },
      ],
    });
    const found = fitFindings(plan, inScenario('A', plan));
    expect(found.slice(0, 2)).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ code: 'breach_over_capacity', amount: 180 }),
        expect.objectContaining({ code: 'breach_forbidden' }),
      ]),
    );
  });

  it('reminds of work rooms by their thresholds, and never approves', () => {
    const office = named(nordby.functions, 'Kontorarbejdspladser');
    const tight = changed(nordby, 'function.update', { ids: [office], changes: { workplaces: 21 } });
    expect(codes(nordby, 'A')).not.toContain('reminder_workplace_area');
    expect(codes(tight, 'A')).toContain('reminder_workplace_area');
    expect(codes(nordby, 'A')).toContain('reminder_building_regulations');
  });

  it.each([
    ['together', 'Publikum', 'Publikum', null],
    ['together', 'Publikum', 'Bagland', 'breach_together'],
    ['togetherFloor', 'Publikum', 'Bagland', null],
    ['togetherFloor', 'Publikum', 'Publikum, 1. sal', 'breach_together'],
    ['apart', 'Publikum', 'Publikum', 'breach_apart'],
    ['apart', 'Publikum', 'Bagland', null],
    ['apartFloor', 'Publikum', 'Bagland', 'breach_apart'],
    ['apartFloor', 'Publikum', 'Publikum, 1. sal', null],
    ['none', 'Publikum', 'Bagland', null],
  ] as const)('holds two to “%s” in %s and %s: %s', (rule, zoneA, zoneB, expected) => {
    const [a, b] = ['Foyer og velkomst', 'Kvikskranke'].map((name) => named(nordby.functions, name));
    const place = (functionId: string | undefined, zone: string) => ({
      ...{ scenarioId: scenario('A').id, functionId, zoneId: named(nordby.zones, zone), locked: false },
    });
    const placed = changed(nordby, 'placements.set', { rows: [place(a, zoneA), place(b, zoneB)] });
    const [functionAId, functionBId] = [a, b].map(String).sort();
    const plan = changed(placed, 'nearness.set', {
      rows: [{ functionAId, functionBId, wish: 0, rule, reason: '' }],
    });
    const pairs = fitFindings(plan, inScenario('A', plan)).filter(
      ({ functionId, otherId }) => functionId === functionAId && otherId === functionBId,
    );
    expect(pairs.map(({ code }) => code)).toEqual(expected === null ? [] : [expected]);
  });

  it('reminds of an area that nobody knows, placed or not', () => {
    const foyer = named(nordby.functions, 'Foyer og velkomst');
    const plan = changed(nordby, 'function.update', {
      ids: [foyer],
      changes: { netM2Each: null },
    });
    expect(codes(plan, 'A')).toContain('reminder_area_unknown');
  });

  it('reminds of a low room where people work, and of no air that can’t be reckoned', () => {
    const zone = inScenario('A').functions.find(({ row }) => row.name === 'Kontorarbejdspladser')?.zone;
    const heights = (storeyHeightM: number | null) =>
      codes(changed(nordby, 'floor.update', { ids: [zone?.floorId], changes: { storeyHeightM } }), 'A');
    expect(heights(2.2)).toContain('reminder_workplace_height');
    expect(heights(3)).not.toContain('reminder_workplace_height');
    const unknown = heights(null);
    expect(unknown).not.toContain('reminder_workplace_height');
    expect(unknown).not.toContain('reminder_workplace_air');
  });

  it('says nothing of a scenario without a building', () => {
    const bare = changed(nordby, 'scenario.update', { id: scenario('A').id, changes: { buildingId: null } });
    expect(codes(bare, 'A')).toEqual([]);
  });
});

describe('nearness', () => {
  it('is met wholly where all lie together, and not at all at the ends of the house', () => {
    const building = inScenario('A');
    const { pairs, fulfilledShare } = nearnessFigures(nordby, building);
    const kvik = named(nordby.functions, 'Kvikskranke');
    const foyer = named(nordby.functions, 'Foyer og velkomst');
    const one = pairs.find(
      ({ pair }) => [pair.functionAId, pair.functionBId].sort().join() === [kvik, foyer].sort().join(),
    );
    expect(one?.fulfilledShare).toBe(1);
    expect(fulfilledShare).toBeGreaterThan(0.5);
    expect(fulfilledShare).toBeLessThan(1);
  });

  it('leaves a pair open while one of the two is unplaced', () => {
    const rooms = named(nordby.functions, 'Mødelokaler');
    const open = nearnessFigures(nordby, inScenario('B')).pairs.filter(
      ({ fulfilledShare }) => fulfilledShare === null,
    );
    expect(open.every(({ pair }) => [pair.functionAId, pair.functionBId].includes(rooms))).toBe(true);
  });
});

describe('a move', () => {
  it('tells what it brings and mends before it is done', () => {
    const building = inScenario('B');
    const zone = building.zones.find(({ name }) => name === 'Bibliotek, 1. sal') ?? null;
    const effect = moveEffect(nordby, building, named(nordby.functions, 'Mødelokaler'), zone);
    expect(effect.notFittingBeforeNetM2).toBe(56);
    // 402 of 420 m² are taken there.
    expect(effect.notFittingAfterNetM2).toBe(38);
    expect(effect.mends.map(({ code }) => code)).toEqual(['breach_unplaced']);
    expect(effect.brings.map(({ code }) => code)).toEqual(['breach_over_capacity']);
  });

  it('and back restores every figure', () => {
    fc.assert(
      fc.property(fc.constantFrom('0', 'A', 'B', 'C'), fc.nat(), fc.nat(), (shortName, which, where) => {
        const building = inScenario(shortName);
        const placed = building.functions[which % building.functions.length];
        const zone = building.zones[where % building.zones.length] ?? null;
        if (!placed) return;
        const back = withMove(withMove(building, placed.row.id, zone), placed.row.id, placed.zone);
        expect(floorFigures(nordby, back)).toEqual(floorFigures(nordby, building));
        expect(nearnessFigures(nordby, back)).toEqual(nearnessFigures(nordby, building));
        expect(fitFindings(nordby, back)).toEqual(fitFindings(nordby, building));
      }),
      { numRuns: runs(40) },
    );
  });
});

describe('the question to the solver', () => {
  it('is one that it takes, with locked functions fixed and the rest free', () => {
    for (const { shortName } of sorted(nordby.scenarios)) {
      const building = inScenario(shortName);
      const input = allocationInput(nordby, building, { keep: 'locked', secondsMax: 1, seed: 1 });
      expect(checkedAllocationInput(input).ok).toBe(true);
      const fixed = input.functions.filter(({ fixed }) => fixed !== null).map(({ id }) => id);
      expect(fixed).toEqual(building.functions.filter(({ locked }) => locked).map(({ row }) => row.id));
    }
  });

  it('comes back as rows that the plan takes in one step', () => {
    const building = inScenario('A');
    const placements = Object.fromEntries(
      building.functions.map(({ row, zone }) => [row.id, zone?.id ?? '']),
    );
    const rows = placementsOf(building, {
      placements,
      cost: 0,
      lowerBound: 0,
      gap: 0,
      proven: true,
      seed: 1,
    });
    const plan = changed(nordby, 'placements.set', { rows });
    expect(plan.placements).toEqual(nordby.placements);
  });
});
