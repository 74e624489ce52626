import { describe, expect, it } from 'vitest';
import { councilMatrices } from '#app/matrices/council-matrices.ts';
import type { CellRef, Matrix, MatrixId } from '#app/matrices/matrix.ts';
import { emptyPlan, type Plan } from '#app/plan/plan.ts';
import { samplePlan } from '#main/samples.ts';
import { id, planOf, withRatings } from '../results/plans.ts';
import { context, hostilePlan, largePlan, mixedPlan } from './plans.ts';
import { randomReadyPlans } from './random-plan.ts';

const nordby = samplePlan('nordby', 'da');
const bare = emptyPlan({ ...nordby.meta, baselineId: null });

function matrix(plan: Plan, wanted: MatrixId, language: 'da' | 'en' = 'da'): Matrix {
  const found = councilMatrices(plan, { ...context, language }).find((candidate) => candidate.id === wanted);
  if (!found) throw new Error(`no ${wanted}`);
  return found;
}

/** One row as values by column. */
function values(table: Matrix, row: string): { [column: string]: unknown } {
  const cells = table.rows.find((candidate) => candidate.key === row)?.cells ?? {};
  return Object.fromEntries(Object.entries(cells).map(([column, cell]) => [column, cell.value]));
}

/** One of the rows of totals, scenario by scenario. */
function totals(table: Matrix, row: string): unknown[] {
  const cells = Object.entries(values(table, row)).filter(([column]) => column.startsWith('weighted'));
  return cells.map(([, value]) => value);
}

const rounded = (figures: unknown[]) => figures.map((figure) => Math.round(Number(figure) * 1e9) / 1e9);

const textOf = (table: Matrix) =>
  [...table.notes, ...table.rows.flatMap((row) => Object.values(row.cells).map((cell) => cell.value))].join(
    '\n',
  );

describe('the council’s matrices', () => {
  it.each<[string, Plan]>([
    ['the sample', nordby],
    ['every kind of score', mixedPlan()],
    ['nothing', bare],
    ['hostile texts', hostilePlan()],
    ['many scenarios', largePlan(40, 20)],
    ...randomReadyPlans(40, 7).map((plan, index): [string, Plan] => [`random plan ${index + 1}`, plan]),
  ])('name every row and column once, and refer only to cells that are there: %s', (name, plan) => {
    for (const language of ['da', 'en'] as const) {
      const matrices = councilMatrices(plan, { ...context, language });
      expect(matrices.map(({ id }) => id)).toEqual([
        'front',
        'scenarios',
        'scores',
        'group-scores',
        'sensitivity',
        ...(plan === bare ? [] : ['charts']),
        ...(plan === nordby
          ? [
              'functions',
              'services',
              'staffing',
              'opening-hours',
              'competences',
              'area-schedule',
              'nearness',
              'economy',
              'present-value',
              'needs',
            ]
          : []),
        // Scenarios that are described differently differ, whatever else the plan holds.
        ...(plan === nordby || name === 'every kind of score' ? ['comparison'] : []),
        'assumptions',
        'method',
      ]);
      const cells = new Map(matrices.map((table) => [table.id, cellNames(table)]));
      const lost = matrices.flatMap(references).flatMap(({ home, ref }) => {
        const names = cells.get(ref.matrix ?? home);
        return [ref, { ...ref, ...ref.to }].filter(
          ({ row, column }) => !names?.rows.has(row) || !names.columns.has(column),
        );
      });
      expect(lost).toEqual([]);
    }
  });

  it('say nothing of who scored what: no rater and no rating leaves with them', () => {
    const plan = withRatings(planOf([{}], [[3], [7]]), [[[2], [9]]]);
    const named = { ...plan, raters: { [id(300)]: { ...plan.raters[id(300)], name: 'Kirsten' } } } as Plan;
    expect(JSON.stringify(councilMatrices(named, context))).not.toContain('Kirsten');
  });
});

describe('the score sheet', () => {
  it('has the totals, ranks and leads of the sample, on 0–100', () => {
    const sheet = matrix(nordby, 'scores');
    // 2.38, 3.90, 3.64 and 4.32 on the file's scale of 1–5.
    expect(rounded(totals(sheet, 'total'))).toEqual([34.5, 72.5, 66, 83]);
    expect(totals(sheet, 'rank')).toEqual([4, 2, 3, 1]);
    expect(totals(sheet, 'separable')).toEqual(['ja', 'ja', 'ja', 'nr. 1']);
  });

  it('shares ranks, and says who can’t be told apart', () => {
    const sheet = matrix(planOf([{ step: 2 }], [[5], [5], [4], [1]]), 'scores');
    expect(totals(sheet, 'rank')).toEqual([1, 1, 3, 4]);
    expect(totals(sheet, 'separable')).toEqual(['nej', 'nej', 'nej', 'ja']);
  });

  it('gives no total where a score that counts is unknown, but what it may become', () => {
    const unknown = { low: null, likely: null, high: null };
    const sheet = matrix(
      planOf(
        [{}, {}],
        [
          [5, unknown],
          [6, null],
          [2, 3],
        ],
      ),
      'scores',
    );
    expect(totals(sheet, 'total')).toEqual(['–', '–', 25]);
    expect(totals(sheet, 'low')).toEqual([25, 30, 25]);
    expect(totals(sheet, 'high')).toEqual([75, 80, 25]);
    expect(values(sheet, id(2))).toMatchObject({
      [`score.${id(101)}`]: 'ved ikke',
      [`score.${id(102)}`]: null,
    });
  });

  it('has both ends of an uncertain score under its criterion, the worse one first', () => {
    const falling = { worst: 60, best: 40, unit: 'minutter' };
    const sheet = matrix(planOf([falling], [[{ low: 45, likely: null, high: 55 }], [50]]), 'scores');
    const rows = sheet.rows.map((row) => row.key).slice(0, 3);
    expect(rows).toEqual([id(1), `${id(1)}.worstEstimate`, `${id(1)}.bestEstimate`]);
    const column = `score.${id(101)}`;
    expect(rows.map((row) => values(sheet, row)[column])).toEqual([50, 55, 45]);
    expect(rows.map((row) => values(sheet, row)[`value.${id(101)}`])).toEqual([50, 25, 75]);
  });

  it('shows the swing each weight stands for, in words', () => {
    const plan = planOf([{ worst: 60, best: 40.5, unit: 'minutter' }], [[50]]);
    expect(values(matrix(plan, 'scores'), id(1)).swing).toBe('fra 60 til 40,5 minutter');
    expect(values(matrix(plan, 'scores', 'en'), id(1)).swing).toBe('from 60 to 40.5 minutter');
  });

  it('keeps weights and scores, but no totals, while something stands in the way, and says what', () => {
    const sheet = matrix(planOf([{ definition: '' }, { worst: null, best: null }], [[3, null]]), 'scores');
    expect(sheet.notes[0]).toBe(
      'Der er ingen samlede tal endnu. »K1« mangler en definition. »K2« mangler et værste og et bedste niveau.',
    );
    expect(sheet.rows.map((row) => row.key)).toEqual([id(1), id(2)]);
    expect(values(sheet, id(1))).toMatchObject({ points: 100, weight: 0.5, [`score.${id(101)}`]: 3 });
    expect(sheet.columns.some((column) => column.key.startsWith('weighted'))).toBe(false);
  });

  it('names the first reasons and counts the rest', () => {
    const [first, second] = matrix(planOf(Array(7).fill({ definition: '' }), [[1]]), 'scores').notes;
    expect(first).toContain('»K4«');
    expect(first).not.toContain('»K5«');
    expect(second).toBe('Der er 3 grunde mere; de står på arket Metode.');
  });
});

describe('the scenario matrix', () => {
  it('takes differences from the baseline and credits the typology', () => {
    const sheet = matrix(nordby, 'scenarios');
    const differences = sheet.rows.map((row) => row.cells.difference?.value);
    expect(rounded(differences)).toEqual([0, 38, 31.5, 48.5]);
    expect(sheet.notes.join(' ')).toContain('Knudsen Syd og Danmarks Biblioteksforening');
    expect(sheet.rows[1]?.cells.model?.value).toBe('3 Vi arbejder sammen');
    expect(sheet.rows[1]?.cells.advantages?.value).toContain('Billigst');
  });

  it('has no differences without a baseline, and no credit without a model', () => {
    const sheet = matrix(planOf([{}], [[3]]), 'scenarios');
    expect(sheet.columns.map((column) => column.key)).not.toContain('difference');
    expect(sheet.notes.join(' ')).not.toContain('Knudsen');
  });
});

describe('the other sheets', () => {
  it('tell how far each weight can move', () => {
    const sheet = matrix(
      planOf(
        [{ swingPoints: 60 }, { swingPoints: 40 }],
        [
          [8, 2],
          [2, 8],
        ],
      ),
      'sensitivity',
    );
    const weights = sheet.rows.slice(0, 2);
    expect(weights.map((row) => row.cells.from?.value)).toEqual([0.5, 0]);
    expect(weights.map((row) => row.cells.to?.value)).toEqual([1, 0.5]);
    expect(weights.map((row) => row.cells.below?.value)).toEqual(['B Hus 2', 'ingen anden']);
    expect(sheet.notes).toContain(
      'Intet scenarie er mindst lige så godt som et andet på alle kriterier: rækkefølgen afhænger af vægtene.',
    );
  });

  it('say who is at least as good whatever the weights, and whether that is certain', () => {
    const uncertain = { low: 1, likely: 2, high: 9 };
    const notes = matrix(
      planOf(
        [{}, {}],
        [
          [8, 8],
          [uncertain, 7],
          [1, 1],
        ],
      ),
      'sensitivity',
    ).notes.join('\n');
    expect(notes).toContain(
      'A er mindst lige så godt som C på alle kriterier og bedre på mindst ét, uanset vægtene og de usikre point.',
    );
    expect(notes).toContain(
      'A er mindst lige så godt som B på alle kriterier og bedre på mindst ét, uanset vægtene, når',
    );
  });

  it('tell how often each scenario takes each place, with draws and seed, and what it would take', () => {
    const sheet = matrix(nordby, 'sensitivity');
    const head = sheet.rows.findIndex((row) => row.key === 'ranks');
    expect(sheet.rows[head]?.cells.swing?.value).toBe('100.000 trækninger, frø 1');
    const shares = sheet.rows
      .slice(head + 1)
      .map(({ cells }) => ['weight', 'from', 'to'].map((column) => Number(cells[column]?.value)));
    expect(shares).toHaveLength(4);
    for (const row of shares) expect(row.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 9);
    expect(shares.reduce((sum, [first = 0]) => sum + first, 0)).toBeCloseTo(1, 9);
    expect(sheet.notes.join('\n')).toContain('0 kan ikke blive nr. 1, uanset vægtene');
  });

  it('list every assumption with its source and mark, and each scale with what its levels are worth', () => {
    const sheet = matrix(nordby, 'assumptions');
    for (const assumption of Object.values(nordby.assumptions)) {
      expect(values(sheet, assumption.id)).toMatchObject({
        name: assumption.name,
        value: assumption.value,
        unit: assumption.unit,
        source: assumption.source,
      });
    }
    expect(values(sheet, 'plan.inhabitants').value).toBe(32_000);
    const levels = [
      { score: 3, label: 'midt', value: null },
      { score: 5, label: 'god', value: 0.9 },
    ];
    const scale = matrix(planOf([{}], [[1]], levels), 'assumptions').rows.filter(
      (row) => row.kind === 'detail',
    );
    expect(scale.map((row) => row.cells.value?.value)).toEqual([0, 3, 5, 10]);
    expect(scale.map((row) => row.cells.source?.value)).toEqual(['', 'midt', 'god', '']);
    expect(scale.map((row) => Math.round(Number(row.cells.worth?.value)))).toEqual([0, 54, 90, 100]);
  });

  it('explain the method, and name what is missing', () => {
    const unknown = { low: null, likely: null, high: null };
    const text = textOf(matrix(planOf([{ name: 'Lys' }], [[unknown], [null], [4]]), 'method'));
    expect(text).toContain('»Lys«: der er ikke givet point for B.');
    expect(text).toContain('»Lys«: pointet kendes ikke for A.');
    expect(text).toContain('Der er kun én måde at lægge sammen på.');
    expect(text).toContain('Det er ikke undersøgt');
  });

  it('list every warning with what it means, and accepted ones with the reason', () => {
    const plan = planOf([{ minimum: 5, swingPoints: 2 }, {}], [[4, 1]]);
    const place = `${id(101)}.${id(1)}`;
    const accepted = { code: 'minimum_failed', place, reason: 'Huset bygges om senere' };
    const open = matrix(plan, 'method').rows;
    expect(open.find(({ key }) => key === 'warnings.0')?.cells).toMatchObject({
      subject: { value: 'Mindstekrav ikke opfyldt' },
      text: { value: expect.stringContaining('Hus 1 opfylder ikke mindstekravet til »K1« (5 point)') },
    });
    expect(open.some(({ key }) => key.startsWith('accepted'))).toBe(false);
    const lived = { ...plan, acceptedWarnings: { [`minimum_failed.${place}`]: accepted } };
    const rows = matrix(lived, 'method').rows;
    expect(
      rows.filter(({ key }) => key.startsWith('accepted')).map(({ cells }) => cells.text?.value),
    ).toEqual([
      undefined,
      expect.stringMatching(/^Hus 1 opfylder ikke .* Gruppen lever med det: Huset bygges om senere$/),
    ]);
    expect(textOf(matrix(lived, 'method', 'en'))).toContain(
      'The group lives with it: Huset bygges om senere',
    );
  });

  it('say who fails a minimum requirement, beside totals that are not touched by it', () => {
    const plan = planOf([{ minimum: 5, name: 'Plads', unit: 'm²' }], [[4], [6], [null]]);
    const sheet = matrix(plan, 'scenarios');
    expect(sheet.rows.map((row) => row.cells.requirements?.value)).toEqual([
      'Opfylder ikke mindstekravet: Plads (mindst 5 m²)',
      'Opfyldt',
      'Opfylder måske ikke mindstekravet: Plads (mindst 5 m²)',
    ]);
    expect(sheet.rows[0]?.cells.total?.value).toBe(40);
    expect(matrix(plan, 'scores').notes.join(' ')).toContain('A opfylder ikke mindstekravet til Plads');
    expect(textOf(matrix(plan, 'front'))).toContain('A opfylder ikke mindstekravet til Plads');
    const falling = planOf([{ minimum: 30, worst: 60, best: 0, unit: 'min.' }], [[40]]);
    expect(matrix(falling, 'scenarios', 'en').rows[0]?.cells.requirements?.value).toContain(
      '(at most 30 min.)',
    );
    expect(matrix(planOf([{}], [[4]]), 'scenarios').columns.map(({ key }) => key)).not.toContain(
      'requirements',
    );
  });

  it('say that nothing is drawn where nothing varies, and that only the order is kept where it is so', () => {
    const fixed = matrix(planOf([{}], [[1], [2]]), 'sensitivity');
    expect(fixed.notes.join('\n')).toContain('Der er intet at trække lod om');
    expect(fixed.rows.some((row) => row.key === 'ranks')).toBe(false);
    const ordered = planOf(
      [{ swingPoints: 9 }, { swingPoints: 1 }],
      [
        [10, 0],
        [0, 10],
      ],
    );
    const plan: Plan = { ...ordered, meta: { ...ordered.meta, weightBasis: 'order' } };
    expect(matrix(plan, 'sensitivity').notes.join('\n')).toContain('så kun deres rækkefølge ligger fast');
  });

  it('begin with what the workbook is, the result in words, and links to every sheet', () => {
    const front = matrix(nordby, 'front');
    expect(front.heading).toBe('Borgerhus i Nordby');
    expect(textOf(front)).toContain('fører med 83 af 100');
    expect(front.rows.flatMap((row) => row.cells.subject?.link ?? [])).toEqual([
      'scenarios',
      'scores',
      'group-scores',
      'sensitivity',
      'charts',
      'functions',
      'services',
      'staffing',
      'opening-hours',
      'competences',
      'area-schedule',
      'nearness',
      'economy',
      'present-value',
      'needs',
      'comparison',
      'assumptions',
      'method',
    ]);
    const [open] = councilMatrices(nordby, { ...context, profile: 'offentlig' });
    expect(open && textOf(open)).toContain('Offentlig udgave: uden navne og interne bemærkninger');
  });
});

function cellNames(table: Matrix) {
  const rows = new Set(table.rows.map((row) => row.key));
  const columns = new Set(table.columns.map((column) => column.key));
  expect(rows.size).toBe(table.rows.length);
  expect(columns.size).toBe(table.columns.length);
  for (const row of table.rows)
    for (const column of Object.keys(row.cells)) expect(columns).toContain(column);
  return { rows, columns };
}

function references(table: Matrix): { home: MatrixId; ref: CellRef }[] {
  return table.rows.flatMap((row) =>
    Object.values(row.cells).flatMap((cell) =>
      (cell.formula ?? []).flatMap((part) =>
        typeof part === 'string' ? [] : [{ home: table.id, ref: part }],
      ),
    ),
  );
}

it('the score sheet judges by one step and by the draws, which stand beside it with their day', () => {
  const close = (low: number, high: number) =>
    planOf([{ worst: 0, best: 10, step: 0.1 }], [[{ low, likely: null, high }], [5]]);
  // One step is worth 1 of 100 and the lead 10, but first place holds in only seven of ten draws.
  const unsure = matrix(close(3, 9), 'scores');
  expect(rounded(totals(unsure, 'total'))).toEqual([60, 50]);
  expect(totals(unsure, 'separable')).toEqual(['nej', 'nej']);
  const shares = totals(unsure, 'firstShare') as number[];
  expect(shares[0]).toBeCloseTo(2 / 3, 2);
  expect((shares[0] ?? 0) + (shares[1] ?? 0)).toBeCloseTo(1, 12);
  expect(unsure.notes.join()).toMatch(/100\.000 trækninger, frø 1/);
  const sure = matrix(close(5.5, 9), 'scores');
  expect([totals(sure, 'firstShare'), totals(sure, 'separable')]).toEqual([
    [1, 0],
    ['nr. 1', 'ja'],
  ]);
  // Nothing to draw: no row that would say so.
  expect(matrix(planOf([{ step: 1 }], [[6], [3]]), 'scores').rows.map(({ key }) => key)).not.toContain(
    'firstShare',
  );
});
