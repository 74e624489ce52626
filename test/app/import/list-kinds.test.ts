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

describe('services', () => {
  it('take volumes and times, each with where it comes from', () => {
    const block = [
      ['Ydelse', 'KLE', 'Antal om året', 'Minutter pr. gang'],
      ['Udlevering af pas', '23.09.02', '4.321', '2,5 min.'],
      ['Hjælp til valgkort', '', '300', '5'],
    ];
    const reading = readPasted('services', block, listContext(nordby, { from: 'Optælling 2025' }));
    const { plan } = taken('services', reading, nordby, 'Optælling 2025');
    const service = rowNamed(plan.services, 'Udlevering af pas');
    expect(service).toMatchObject({ yearlyVolume: 4321, handlingMinutes: 2.5 });
    expect(plan.serviceMarks[`${service.id}.handlingMinutes`]).toMatchObject({
      mark: 'read',
      source: 'Optælling 2025',
    });
    expect(plan.serviceMarks[`${service.id}.kleNumber`]).toEqual(
      nordby.serviceMarks[`${service.id}.kleNumber`],
    );
    expect(rowNamed(plan.services, 'Hjælp til valgkort')).toMatchObject({
      serviceGroup: 'other',
      yearlyVolume: 300,
    });
    expect(breaches(plan)).toEqual([]);
  });
});

describe('staff', () => {
  it('give groups their årsværk in the scenario alone', () => {
    const block = [
      ['Gruppe', 'Normering', 'Kr. pr. time'],
      ['bibliotekarer', '7,25', ''],
      ['Vagtmestre', '2', '310'],
    ];
    const { plan } = taken('staff', readPasted('staff', block, listContext(nordby)), nordby);
    const known = rowNamed(plan.staffGroups, 'Bibliotekarer');
    const added = rowNamed(plan.staffGroups, 'Vagtmestre');
    expect(plan.scenarioStaff[`${scenarioId}.${known.id}`]?.fte).toBe(7.25);
    expect(plan.scenarioStaff[`${scenarioId}.${added.id}`]).toMatchObject({ fte: 2, heads: null });
    expect(added.hourlyCostDkk).toBe(310);
    const others = Object.values(plan.scenarioStaff).filter((row) => row.scenarioId !== scenarioId);
    expect(others).toEqual(
      Object.values(nordby.scenarioStaff).filter((row) => row.scenarioId !== scenarioId),
    );
  });
});

describe('needs', () => {
  const block = (functions: string) => [
    ['Behov', 'Hvem', 'Dato', 'Vigtighed', 'Funktioner, der svarer'],
    ['Et sted at øve musik', 'Ungerådet', '3.3.2026', '●●●○○', functions],
  ];

  it('come with what answers them, and a list says all of it', () => {
    const first = taken(
      'needs',
      readPasted('needs', block('Café; Bogsortering'), listContext(nordby)),
      nordby,
    ).plan;
    const need = Object.values(first.needs).find(({ statement }) => statement === 'Et sted at øve musik');
    expect(need).toMatchObject({ voicedBy: 'Ungerådet', voicedOn: '2026-03-03', importance: 3 });
    const answering = (plan: Plan) =>
      Object.values(plan.needFunctions)
        .filter(({ needId }) => needId === need?.id)
        .map(({ functionId }) => plan.functions[functionId]?.name);
    expect(answering(first)).toEqual(['Café', 'Bogsortering']);
    const second = taken('needs', readPasted('needs', block('bogsortering'), listContext(first)), first).plan;
    expect(answering(second)).toEqual(['Bogsortering']);
    expect(readPasted('needs', block(''), listContext(second)).taken).toBeNull();
  });

  it('refuse an answer that the plan doesn’t have', () => {
    expect(problemsOf(readPasted('needs', block('Café, Svømmehal'), listContext(nordby)))).toEqual([
      [2, 4, 'list_unknown_functions'],
    ]);
  });
});

describe('nearness', () => {
  const read = (rows: string[][]) =>
    readPasted(
      'nearness',
      [['Funktion', 'Anden funktion', 'Nærhed', 'Begrundelse'], ...rows],
      listContext(nordby),
    );

  it('is of a pair, in whichever order it is named', () => {
    const [pair] = Object.values(nordby.nearness);
    if (!pair) throw new Error('no pair');
    const name = (id: string) => nordby.functions[id]?.name ?? '';
    const wish = pair.wish === 3 ? 2 : 3;
    const reading = read([[name(pair.functionBId), name(pair.functionAId), String(wish), '']]);
    expect(standings(reading)).toEqual(['changed']);
    const { plan } = taken('nearness', reading, nordby);
    expect(plan.nearness[`${pair.functionAId}.${pair.functionBId}`]).toEqual({ ...pair, wish });
    expect(
      problemsOf(
        read([
          ['Café', 'Café', '2', ''],
          ['Café', 'Svømmehal', '9', ''],
        ]),
      ),
    ).toEqual([
      [2, 1, 'list_same_pair'],
      [3, 1, 'list_unknown_functions'],
      [3, 2, 'list_outside'],
    ]);
  });
});

describe('economy lines', () => {
  const years = [0, 1, 2, 3].map((offset) => String(nordby.meta.budgetYear + offset));
  const block = (rows: string[][]) => [['Budgetlinje', ...years, 'Varigt'], ...rows];

  it('give amounts by year; headings say the kind of new lines; kr. become 1.000 kr.', () => {
    const reading = readPasted(
      'economy',
      block([
        ['Anlæg'],
        ['Solceller', '1.250.000', '(50.000)', '', '-', ''],
        ['Anlæg i alt', '1.250.000', '', '', '', ''],
      ]),
      listContext(nordby, { tDkkPerUnit: 0.001, from: 'Budget.xlsx, Ark1' }),
    );
    expect(standings(reading)).toEqual(['skipped', 'new', 'skipped']);
    const { plan } = taken('economy', reading, nordby, 'Budget.xlsx, Ark1');
    const line = rowNamed(plan.economyLines, 'Solceller');
    expect(line).toMatchObject({ kind: 'capital', mark: 'read', source: 'Budget.xlsx, Ark1' });
    const amounts = [0, 1, 2, 3, 4].map(
      (offset) => plan.economyAmounts[`${scenarioId}.${line.id}.${offset}`]?.likely,
    );
    expect(amounts).toEqual([1250, -50, undefined, 0, undefined]);
    expect(breaches(plan)).toEqual([]);
  });

  it('refuse a new line of no kind', () => {
    expect(
      problemsOf(readPasted('economy', block([['Solceller', '1', '', '', '', '']]), listContext(nordby))),
    ).toEqual([[2, 0, 'list_line_kind']]);
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
