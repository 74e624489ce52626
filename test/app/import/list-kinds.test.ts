import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { execute } from '#app/commands/registry.ts';
import { formatNumber } from '#app/i18n/texts.ts';
import { breaches } from '#app/plan/invariants.ts';
import type { Plan } from '#app/plan/plan.ts';
import { samplePlan } from '#main/samples.ts';
import { listContext, problemsOf, readPasted, standings, taken } from './list-harness.ts';

const nordby = samplePlan('nordby', 'da');
const { scenarioId } = listContext(nordby);

function rowNamed<Row extends { name: string }>(rows: { readonly [id: string]: Row }, name: string): Row {
  const found = Object.values(rows).find((row) => row.name === name);
  if (!found) throw new Error(`no ${name}`);
  return found;
}

describe('functions', () => {
  const read = (block: string[][], plan = nordby) => readPasted('functions', block, listContext(plan));

  it('are read with a decimal comma and a thousands dot; a total is shared out; a heading says the zone', () => {
    const reading = read([
      ['Rumprogram, udkast 3'],
      ['Funktion', 'Antal', 'Netto m² pr. stk.', 'Netto m²', 'Egen indgang'],
      ['YDRE ZONE'],
      ['Makerspace', '1', '1.234,5 m²', '', 'ja'],
      ['Stillebokse', '4 stk.', '', '42', ''],
      ['Indre zone'],
      ['Personalerum'],
      ['I alt', '', '', '1.276,5'],
    ]);
    expect(standings(reading)).toEqual(['skipped', 'new', 'new', 'skipped', 'new', 'skipped']);
    const { plan, label } = taken('functions', reading, nordby, 'rumprogram.xlsx, Ark1');
    expect(rowNamed(plan.functions, 'Makerspace')).toMatchObject({
      zone: 'outer',
      unitCount: 1,
      netM2Each: 1234.5,
      needsOwnEntrance: true,
      areaMark: 'read',
    });
    expect(rowNamed(plan.functions, 'Stillebokse')).toMatchObject({
      zone: 'outer',
      unitCount: 4,
      netM2Each: 10.5,
    });
    expect(rowNamed(plan.functions, 'Personalerum')).toMatchObject({
      zone: 'inner',
      netM2Each: null,
      areaMark: 'assumption',
    });
    expect(label).toEqual({
      key: 'history.listFrom.functions',
      params: { count: 3, from: 'rumprogram.xlsx, Ark1' },
    });
  });

  it('that the plan has are known by name whatever the case and spaces, and shown old and new', () => {
    const reading = read([
      ['Funktion', 'Netto m² hver'],
      ['  café ', '60,5'],
      ['Bogsortering', ''],
    ]);
    const cafe = rowNamed(nordby.functions, 'Café');
    expect(standings(reading)).toEqual(['changed', 'same']);
    expect(reading.rows[0]?.changes).toEqual([
      { field: 'netM2Each', column: 1, from: formatNumber('da', cafe.netM2Each ?? 0), to: '60,5' },
    ]);
    const { plan } = taken('functions', reading, nordby);
    expect(plan.functions).toEqual({
      ...nordby.functions,
      [cafe.id]: { ...cafe, netM2Each: 60.5, areaMark: 'read' },
    });
  });

  it('keep their number when a list gives only the total of one that has several', () => {
    const several = Object.values(nordby.functions).find(
      ({ unitCount, netM2Each }) => unitCount > 1 && netM2Each,
    );
    const total = formatNumber('da', (several?.unitCount ?? 0) * (several?.netM2Each ?? 0));
    const reading = read([
      ['Funktion', 'Netto m²'],
      [several?.name ?? '', total],
    ]);
    expect(standings(reading)).toEqual(['same']);
  });

  it('say by cell what can’t be read, and nothing is taken', () => {
    const reading = read([
      ['Funktion', 'Antal', 'm² hver', 'Netto m²', 'Diskretion'],
      ['Sal', 'en', '1.5', '', ''],
      ['Loft', '1', '10', '20', ''],
      ['loft', '2', '', '', 'hemmelig'],
      ['', '1', '-3', '', ''],
      ['Depot', '1', '5', '', ''],
      ['DEPOT', '1', '5', '', ''],
    ]);
    expect(problemsOf(reading)).toEqual([
      [2, 1, 'list_number'],
      [2, 2, 'list_number'],
      [3, 3, 'schedule_net_differs'],
      [4, 4, 'list_word'],
      [5, 2, 'list_outside'],
      [5, 0, 'list_nameless'],
      [7, 0, 'list_twice'],
    ]);
    expect(reading.taken).toBeNull();
  });

  it('of the same name in the plan are unclear', () => {
    const cafe = rowNamed(nordby.functions, 'Café');
    const twin = { ...cafe, id: '00000000-0000-4000-8000-ffffffffffff', name: 'CAFÉ' };
    const plan: Plan = { ...nordby, functions: { ...nordby.functions, [twin.id]: twin } };
    expect(
      problemsOf(
        read(
          [
            ['Funktion', 'Antal'],
            ['Café', '2'],
          ],
          plan,
        ),
      ),
    ).toEqual([[2, 0, 'list_unclear']]);
  });

  it('are all or nothing: one wrong cell anywhere, and no row is taken', () => {
    const names = ['Loft', 'Kælder', 'Have', 'Tårn', 'Gård'];
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 0, max: 99_999 }), { minLength: 1, maxLength: 5 }),
        fc.nat(4),
        (areas, at) => {
          const block = [
            ['Funktion', 'Netto m² hver'],
            ...areas.map((m2, row) => [names[row] ?? '', formatNumber('da', m2)]),
          ];
          expect(read(block).taken?.functions?.map(({ netM2Each }) => netM2Each)).toEqual(areas);
          const wrong = block.map((cells, row) =>
            row === 1 + (at % areas.length) ? [cells[0] ?? '', 'ca. 20'] : cells,
          );
          expect(read(wrong).taken).toBeNull();
        },
      ),
    );
  });
});

describe('an area schedule', () => {
  const read = (block: string[][]) =>
    readPasted('areaSchedule', block, listContext(nordby, { from: 'Bilag 3' }));

  it('changes what is known, adds the rest to the scenario, places both, and is one step back', () => {
    const reading = read([
      ['Funktion', 'Antal', 'Netto m² pr. stk.', 'Ønsket zone', 'Etage', 'Zone', 'Bemærkning'],
      ['Café', '', '60,5', '', '1. sal', 'Publikum, 1. sal', 'Ny'],
      ['Makerspace', '2', '20', 'ydre', '', '', ''],
    ]);
    const change = taken('areaSchedule', reading, nordby, 'Bilag 3');
    const { plan } = change;
    const cafe = rowNamed(plan.functions, 'Café');
    expect(cafe).toMatchObject({ netM2Each: 60.5, areaMark: 'read', areaSource: 'Bilag 3' });
    expect(plan.scenarioFunctions[`${scenarioId}.${cafe.id}`]?.note).toBe('Ny');
    expect(plan.zones[plan.placements[`${scenarioId}.${cafe.id}`]?.zoneId ?? '']?.name).toBe(
      'Publikum, 1. sal',
    );
    const added = rowNamed(plan.functions, 'Makerspace');
    expect(added).toMatchObject({ zone: 'outer', unitCount: 2, netM2Each: 20 });
    expect(plan.scenarioFunctions[`${scenarioId}.${added.id}`]?.state).toBe('in');
    expect(breaches(plan)).toEqual([]);
  });

  it('changes a number where the scenario has one of its own', () => {
    const cafe = rowNamed(nordby.functions, 'Café');
    const key = `${scenarioId}.${cafe.id}`;
    const own = {
      scenarioId,
      functionId: cafe.id,
      state: 'changed',
      note: '',
      unitCount: null,
      netM2Each: 40,
    } as const;
    const plan: Plan = { ...nordby, scenarioFunctions: { ...nordby.scenarioFunctions, [key]: own } };
    const reading = readPasted(
      'areaSchedule',
      [
        ['Funktion', 'Netto m² hver'],
        ['Café', '45'],
      ],
      listContext(plan),
    );
    const after = taken('areaSchedule', reading, plan).plan;
    expect(after.scenarioFunctions[key]?.netM2Each).toBe(45);
    expect(after.functions[cafe.id]).toEqual(cafe);
  });

  it('refuses a place that the building doesn’t have or that could be several', () => {
    const code = (floor: string, zone: string, name = 'Café') =>
      problemsOf(
        read([
          ['Funktion', 'Etage', 'Zone', 'Antal'],
          [name, floor, zone, '1'],
        ]),
      ).map(([, column, found]) => [column, found]);
    expect(code('', 'Loft')).toEqual([[2, 'schedule_place_unknown']]);
    expect(code('Stue', '', 'Makerspace')).toEqual([[2, 'schedule_place_unclear']]);
    // The zone it wishes for tells.
    expect(code('Stue', '')).toEqual([]);
    expect(code('Kælder', '')).toEqual([]);
  });
});

describe('what a list makes', () => {
  it('is refused where a place isn’t in the scenario’s building, as any command', () => {
    const [placement] = Object.values(nordby.placements);
    const elsewhere = Object.values(nordby.scenarios).find(
      ({ buildingId }) => buildingId !== nordby.scenarios[placement?.scenarioId ?? '']?.buildingId,
    );
    if (!placement || !elsewhere) throw new Error('one building');
    const rows = { placements: [{ ...placement, scenarioId: elsewhere.id }] };
    const result = execute(nordby, { type: 'list.take', input: { list: 'areaSchedule', from: '', rows } });
    expect(result).toMatchObject({ ok: false, error: { code: 'placement_elsewhere' } });
  });

  it('takes 5,000 rows in a moment', () => {
    const rows = Array.from({ length: 5000 }, (_, at) => [`Rum ${at}`, '1', String(at % 90)]);
    const started = performance.now();
    const reading = readPasted(
      'functions',
      [['Funktion', 'Antal', 'Netto m² hver'], ...rows],
      listContext(nordby),
    );
    const milliseconds = performance.now() - started;
    expect(reading.taken?.functions).toHaveLength(5000);
    expect(milliseconds).toBeLessThan(3000);
  });
});
