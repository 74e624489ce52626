import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { execute } from '#app/commands/registry.ts';
import { formatNumber } from '#app/i18n/texts.ts';
import { readSchedule } from '#app/import/read-schedule.ts';
import { guessedColumns, isHeadingRow } from '#app/import/schedule-columns.ts';
import { scheduleTaking } from '#app/import/schedule-command.ts';
import { samplePlan } from '#main/samples.ts';

const nordby = samplePlan('nordby', 'da');
const scenario = Object.values(nordby.scenarios).find(({ shortName }) => shortName === 'A');
if (!scenario) throw new Error('no scenario A');
const functionNamed = (name: string, plan = nordby) => {
  const found = Object.values(plan.functions).find((row) => row.name === name);
  if (!found) throw new Error(`no ${name}`);
  return found;
};
let ids = 0;
const newId = () => `00000000-0000-4000-8000-${String(++ids).padStart(12, '0')}`;
const source = { areaSource: 'Bilag 3', newId };

describe('headings of a schedule', () => {
  it('are recognized as they are usually written, in both languages', () => {
    const danish = ['Funktion', 'Antal', 'm² netto pr. stk.', 'Netto m²', 'Brutto m²', 'Etage', 'Zone'];
    const fields = ['name', 'unitCount', 'netM2Each', 'netM2', 'grossM2', 'floor', 'zone'];
    expect(guessedColumns(danish, {})).toEqual(fields);
    expect(
      guessedColumns(['Room', 'Number', 'Net m² each', 'Net area', 'Gross m²', 'Floor', 'Zone'], {}),
    ).toEqual(fields);
    expect(isHeadingRow(danish)).toBe(true);
    expect(isHeadingRow(['Café', '1', '55'])).toBe(false);
  });

  it('mean what somebody said before, and each field stands in one column', () => {
    expect(guessedColumns(['Rum', 'Areal (m²)'], { 'areal m2': 'grossM2' })).toEqual(['name', 'grossM2']);
    expect(guessedColumns(['Rum', 'Netto', 'Netto m²'], {})).toEqual(['name', 'netM2', null]);
    expect(guessedColumns(['', ''], {})).toEqual(['name', null]);
  });
});

describe('rows of a schedule', () => {
  const columns = ['name', 'unitCount', 'netM2Each', 'netM2'] as const;

  it('are read with a decimal comma and a thousands dot; a total alone is shared out', () => {
    const { rows, problems } = readSchedule(
      [
        ['Sal', '1', '1.234,5 m²', ''],
        ['Samtalerum', '4 stk.', '', '42'],
      ],
      columns,
      'da',
    );
    expect(problems).toEqual([]);
    expect(rows).toEqual([
      { at: 0, name: 'Sal', unitCount: 1, netM2Each: 1234.5 },
      { at: 1, name: 'Samtalerum', unitCount: 4, netM2Each: 10.5 },
    ]);
  });

  it('stand under a heading that names a kind of zone, and sums are no functions', () => {
    const { rows, skipped } = readSchedule(
      [
        ['YDRE ZONE'],
        ['Sal', '1', '100'],
        ['', ''],
        ['Indre zone'],
        ['Kontor', '2', '8'],
        ['I alt', '', '', '116'],
      ],
      columns,
      'da',
    );
    expect(rows.map(({ name, kind }) => [name, kind])).toEqual([
      ['Sal', 'outer'],
      ['Kontor', 'inner'],
    ]);
    expect(skipped.map(({ at }) => at)).toEqual([0, 2, 3, 5]);
  });

  it('say by cell what can’t be read', () => {
    const { problems } = readSchedule(
      [
        ['Sal', 'en', '1.5', ''],
        ['sal', '1', '10', '20'],
        ['', '1', '-3', ''],
      ],
      columns,
      'da',
    );
    expect(problems.map(({ at, column, reason }) => [at, column, reason.code])).toEqual([
      [0, 1, 'schedule_count'],
      [0, 2, 'schedule_number'],
      [1, 3, 'schedule_net_differs'],
      [1, 0, 'schedule_twice'],
      [2, 2, 'schedule_area_outside'],
      [2, 0, 'schedule_nameless'],
    ]);
  });

  it('come back as they were written, in either language', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('da' as const, 'en' as const),
        fc.integer({ min: 0, max: 10_000 }),
        fc.integer({ min: 0, max: 1_000_000 }),
        (language, count, tenths) => {
          const each = tenths / 10;
          const cells = ['Sal', formatNumber(language, count), formatNumber(language, each), ''];
          const { rows, problems } = readSchedule([cells], columns, language);
          expect(problems).toEqual([]);
          expect(rows).toEqual([{ at: 0, name: 'Sal', unitCount: count, netM2Each: each }]);
        },
      ),
    );
  });
});

describe('taking a schedule over', () => {
  it('changes what is known by name, adds the rest, places both, and is one step of undo', () => {
    const rows = [
      { at: 0, name: 'café', netM2Each: 60.5, floor: '1. sal', zone: 'Publikum, 1. sal', remark: 'Ny' },
      { at: 1, name: 'Makerspace', kind: 'outer' as const, unitCount: 2, netM2Each: 20 },
    ];
    const taking = scheduleTaking(nordby, scenario.id, rows, source);
    if (!taking.ok) throw new Error(taking.error.code);
    expect(taking.value.newIds.size).toBe(1);
    const change = execute(nordby, { type: 'areaSchedule.write', input: taking.value.input });
    if (!change.ok) throw new Error(change.error.code);
    const { plan } = change.value;
    const cafe = functionNamed('Café', plan);
    expect(cafe).toMatchObject({ netM2Each: 60.5, areaMark: 'read', areaSource: 'Bilag 3' });
    expect(plan.scenarioFunctions[`${scenario.id}.${cafe.id}`]?.note).toBe('Ny');
    expect(plan.zones[plan.placements[`${scenario.id}.${cafe.id}`]?.zoneId ?? '']?.name).toBe(
      'Publikum, 1. sal',
    );
    const added = functionNamed('Makerspace', plan);
    expect(added).toMatchObject({ zone: 'outer', unitCount: 2, netM2Each: 20 });
    expect(plan.scenarioFunctions[`${scenario.id}.${added.id}`]?.state).toBe('in');
    expect(change.value.label.params).toEqual({ count: 2 });
  });

  it('refuses a place that the building doesn’t have or that could be several', () => {
    const refusal = (row: { floor?: string; zone?: string }) => {
      const taking = scheduleTaking(nordby, scenario.id, [{ at: 0, name: 'Café', ...row }], source);
      return taking.ok ? '' : taking.error.code;
    };
    expect(refusal({ zone: 'Loft' })).toBe('schedule_place_unknown');
    expect(refusal({ floor: 'Stue' })).toBe('schedule_place_unclear');
    expect(refusal({ floor: 'Kælder' })).toBe('');
  });
});
