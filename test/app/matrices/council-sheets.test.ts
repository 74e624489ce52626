import { describe, expect, it } from 'vitest';
import { councilMatrices } from '#app/matrices/council-matrices.ts';
import type { Matrix, MatrixId } from '#app/matrices/matrix.ts';
import { emptyPlan, type Plan } from '#app/plan/plan.ts';
import { samplePlan } from '#main/samples.ts';
import { id, planOf } from '../results/plans.ts';
import { context } from './plans.ts';

const nordby = samplePlan('nordby', 'da');
const _bare = emptyPlan({ ...nordby.meta, baselineId: null });

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
function _totals(table: Matrix, row: string): unknown[] {
  const cells = Object.entries(values(table, row)).filter(([column]) => column.startsWith('weighted'));
  return cells.map(([, value]) => value);
}

const rounded = (figures: unknown[]) => figures.map((figure) => Math.round(Number(figure) * 1e9) / 1e9);

const textOf = (table: Matrix) =>
  [...table.notes, ...table.rows.flatMap((row) => Object.values(row.cells).map((cell) => cell.value))].join(
    '\n',
  );

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
