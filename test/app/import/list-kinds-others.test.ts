import { describe, expect, it } from 'vitest';
import { breaches } from '#app/plan/invariants.ts';
import type { Plan } from '#app/plan/plan.ts';
import { samplePlan } from '#main/samples.ts';
import { listContext, problemsOf, readPasted, readTable, standings, taken } from './list-harness.ts';

const nordby = samplePlan('nordby', 'da');
const { scenarioId } = listContext(nordby);

function rowNamed<Row extends { name: string }>(rows: { readonly [id: string]: Row }, name: string): Row {
  const found = Object.values(rows).find((row) => row.name === name);
  if (!found) throw new Error(`no ${name}`);
  return found;
}

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

  it('take a KLE number as Excel leaves it, with its nought, and refuse what is none', () => {
    const text = (value: string) => ({ kind: 'text' as const, value });
    const number = (value: number) => ({ kind: 'number' as const, value });
    const cells = [
      [text('Ydelse'), text('KLE')],
      [text('Første'), number(23.1)],
      [text('Anden'), number(5)],
      [text('Tredje'), text('23.05.11')],
    ];
    const table = (rows: typeof cells) => ({
      sheet: '',
      rows: rows.map((row, at) => ({ row: at + 1, cells: row })),
    });
    const { plan } = taken('services', readTable('services', table(cells), listContext(nordby)), nordby);
    const found = ['Første', 'Anden', 'Tredje'].map((name) => rowNamed(plan.services, name).kleNumber);
    expect(found).toEqual(['23.10', '05', '23.05.11']);
    const wrong = [...cells, [text('Fjerde'), text('pas')], [text('Femte'), number(231)]];
    expect(problemsOf(readTable('services', table(wrong), listContext(nordby)))).toEqual([
      [5, 1, 'list_kle'],
      [6, 1, 'list_kle'],
    ]);
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
