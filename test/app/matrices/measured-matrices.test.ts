import { describe, expect, it } from 'vitest';
import { indicators } from '#app/indicators/indicators.ts';
import { planFigures } from '#app/indicators/plan-figures.ts';
import { councilMatrices } from '#app/matrices/council-matrices.ts';
import type { Matrix, MatrixId } from '#app/matrices/matrix.ts';
import { indicatorCodes } from '#app/plan/measure.ts';
import type { Plan } from '#app/plan/plan.ts';
import { agreementKey } from '#app/plan/plan.ts';
import { measuredLeaves } from '#app/results/measured.ts';
import { samplePlan } from '#main/samples.ts';
import { afterCommands } from '../commands/furnished-plan.ts';
import { measuredId, withMeasured } from './measured-sample.ts';
import { context } from './plans.ts';

const nordby = samplePlan('nordby', 'da');
const measured = withMeasured(nordby, indicatorCodes);

function matrix(plan: Plan, wanted: MatrixId): Matrix {
  const found = councilMatrices(plan, context).find(({ id }) => id === wanted);
  if (!found) throw new Error(`no ${wanted}`);
  return found;
}

const textOf = (table: Matrix) =>
  table.rows.flatMap((row) => Object.values(row.cells).map(({ value }) => value)).join('\n');

describe('measured criteria in print', () => {
  const scores = matrix(measured, 'scores');
  const cellsOf = (key: string) => scores.rows.find((row) => row.key === key)?.cells ?? {};

  it('have the figures of the plan as scores, which nobody can type over', () => {
    const figures = planFigures(measured);
    for (const criterion of measuredLeaves(measured)) {
      for (const scenarioId of Object.keys(measured.scenarios)) {
        const cell = cellsOf(criterion.id)[`score.${scenarioId}`];
        const found = indicators[criterion.measure].measure(figures, scenarioId);
        expect(cell?.value).toBe(found ? found.value : 'ved ikke');
        expect(cell?.input).toBeUndefined();
      }
    }
  });

  it('take them by formula from the sheets that reckon them', () => {
    const newHouse = Object.values(nordby.scenarios).find(({ shortName }) => shortName === 'C')?.id ?? '';
    const sheets = (['needs_covered', 'services_given', 'yearly_operating', 'net_investment'] as const).map(
      (code) =>
        cellsOf(measuredId(code))[`score.${newHouse}`]?.formula?.flatMap((part) =>
          typeof part === 'string' ? [] : [part.matrix],
        ),
    );
    expect(sheets).toEqual([['needs'], ['services'], ['economy'], ['present-value']]);
  });

  it('say what measures them, and since when their range is agreed on', () => {
    const sentence = 'Måles af planen: Behov, der er dækket (vægtet). Spændet fra';
    expect(textOf(matrix(measured, 'method'))).toContain(sentence);
    expect(textOf(matrix(measured, 'method'))).toContain('er aftalt den 1.3.2027');
    const row = matrix(measured, 'assumptions').rows.find(
      ({ key }) => key === `${measuredId('needs_covered')}.measure`,
    );
    expect(row?.cells.source?.value).toContain(sentence);
    expect(row?.cells.mark?.value).toBe('spænd aftalt');
    expect(scores.notes.join(' ')).toContain('Point på målte kriterier er planens egne tal');
    expect(matrix(nordby, 'scores').notes.join(' ')).not.toContain('målte kriterier');
  });

  it('warn in the method where a scenario has left its range', () => {
    expect(textOf(matrix(measured, 'method'))).not.toContain('Uden for det aftalte spænd');
    const narrow = withMeasured(nordby, ['yearly_operating'], 0.3);
    expect(textOf(matrix(narrow, 'method'))).toContain('uden for det aftalte spænd fra');
  });

  it('have no place among what groups said, though people judged them before', () => {
    const [agreement] = Object.values(nordby.agreements);
    const taken = agreement?.criterionId ?? '';
    const said = () => matrix(nordby, 'group-scores').rows.filter(({ key }) => key.startsWith(taken));
    expect(said().length).toBeGreaterThan(0);
    const after = afterCommands(nordby, {
      type: 'criterion.update',
      input: {
        id: taken,
        changes: { measure: 'services_given', worst: 0, best: 50, rangeAgreedOn: '2027-03-01' },
      },
    });
    expect(after.agreements[agreementKey(agreement?.scenarioId ?? '', taken)]).toEqual(agreement);
    expect(matrix(after, 'group-scores').rows.filter(({ key }) => key.startsWith(taken))).toEqual([]);
  });
});
