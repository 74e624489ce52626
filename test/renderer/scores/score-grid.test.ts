import { describe, expect, it } from 'vitest';
import { agreementKey, ratingKey } from '#app/plan/plan.ts';
import { parseScoreCell, scoreCells, scoreColumns, scoreRows } from '#renderer/views/scores/score-grid.ts';
import { largePlan } from '../results/large-plan-page/large-plan.ts';

const base = largePlan({ criteria: 8, scenarios: 2, groups: 2 });
const [roundId = ''] = Object.keys(base.rounds);
const [firstRater = '', secondRater = ''] = Object.keys(base.raters);
const [column = ''] = Object.keys(base.scenarios);
const row = Object.values(base.criteria).find(({ kind }) => kind === 'leaf')?.id ?? '';
const agreed = { kind: 'agreed' } as const;

/** The plan with this agreed score in the cell, and these from the two raters. */
function withScores(
  score: { low: number | null; likely: number | null; high: number | null },
  said: number[],
) {
  const ids = { scenarioId: column, criterionId: row };
  const exact = (likely = 0) => ({ low: null, likely, high: null, reason: '', source: '', scaleRevision: 0 });
  return {
    ...base,
    agreements: {
      ...base.agreements,
      [agreementKey(column, row)]: {
        ...ids,
        ...score,
        reason: 'Set',
        source: '',
        dissent: '',
        scaleRevision: 0,
      },
    },
    ratings: {
      ...base.ratings,
      [ratingKey(roundId, firstRater, column, row)]: {
        roundId,
        raterId: firstRater,
        ...ids,
        ...exact(said[0]),
      },
      [ratingKey(roundId, secondRater, column, row)]: {
        roundId,
        raterId: secondRater,
        ...ids,
        ...exact(said[1]),
      },
    },
  };
}

describe('the matrix of scores', () => {
  it('has the criteria in the tree’s order with groups as headings, and the range beside each', () => {
    const rows = scoreRows(base, 'da');
    expect(rows.map(({ kind }) => kind)).toEqual([
      'header',
      ...Array.from({ length: 7 }, () => 'data'),
      'header',
      'data',
    ]);
    expect(rows[1]?.note).toBe('0–100 point');
    expect(scoreColumns(base).map(({ title }) => title)).toEqual(['0', '1']);
  });

  it('takes a score in range, and says why not otherwise', () => {
    const parse = (text: string) => parseScoreCell(base, 'da', { row, column }, text);
    expect(parse('12,5')).toEqual({ ok: true, value: { low: null, likely: 12.5, high: null } });
    expect(parse('?')).toEqual({ ok: true, value: { low: null, likely: null, high: null } });
    expect(parse('90–101')).toMatchObject({
      ok: false,
      error: { code: 'score_outside_range', details: { score: 101, worst: 0, best: 100 } },
    });
    expect(parse('cirka ti')).toMatchObject({ ok: false, error: { code: 'score_not_understood' } });
  });

  it('shows the interval on the criterion’s axis, and dots only where people disagree', () => {
    const apart = withScores({ low: 20, likely: 40, high: 50 }, [10, 90]);
    expect(scoreCells(apart, agreed, 'da')({ row, column })).toMatchObject({
      text: '40',
      copyText: '20–40–50',
      interval: { low: 0.2, high: 0.5 },
      dots: [0.1, 0.9],
    });
    const together = scoreCells(withScores({ low: null, likely: 40, high: null }, [30, 30]), agreed, 'da');
    expect(together({ row, column })).toEqual({ text: '40', copyText: '40' });
  });

  it('marks a score without a reason in words too', () => {
    const plan = withScores({ low: null, likely: 40, high: null }, [30, 30]);
    const key = agreementKey(column, row);
    const bare = {
      ...plan,
      agreements: { ...plan.agreements, [key]: { ...plan.agreements[key], reason: '' } },
    };
    const cell = scoreCells(bare as typeof plan, agreed, 'da')({ row, column });
    expect(cell.mark).toBe('begrundelse mangler');
    expect(cell.label).toBe('40, begrundelse mangler');
  });
});
