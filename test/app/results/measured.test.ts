import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { execute } from '#app/commands/registry.ts';
import { createRandom } from '#app/decision/random.ts';
import { scoreSource } from '#app/decision/score-source.ts';
import { totalsOf } from '#app/decision/totals.ts';
import { translate } from '#app/i18n/texts.ts';
import { houseIndex } from '#app/indicators/house-index.ts';
import { codesOf, indicatorGroups, lackOf } from '#app/indicators/indicator-groups.ts';
import { indicators } from '#app/indicators/indicators.ts';
import { planFigures } from '#app/indicators/plan-figures.ts';
import { indicatorCodes } from '#app/plan/measure.ts';
import { agreementKey } from '#app/plan/plan.ts';
import { beyondRange } from '#app/results/beyond-range.ts';
import { nextSteps } from '#app/results/next-steps.ts';
import { obstacles } from '#app/results/obstacles.ts';
import { proposedRange } from '#app/results/proposed-range.ts';
import { raterSpread } from '#app/results/rater-spread.ts';
import { weigh } from '#app/results/weigh.ts';
import { needRow } from '../plan/rows.ts';
import { measuredPlan, withAmounts, type Yearly } from './measured-plan.ts';
import { agreed, groupBasis, id, ready, withRatings } from './plans.ts';

const certain = fc.integer({ min: -3000, max: 3000 });
const yearly: fc.Arbitrary<Yearly> = fc.oneof(
  certain,
  fc
    .tuple(certain, certain, certain)
    .map((ends) => [...ends].sort((a, b) => a - b) as unknown as [number, number, number]),
);
const several = fc.array(yearly, { minLength: 1, maxLength: 5 });

describe('a measured criterion', () => {
  it('takes its score from the figure, whatever it becomes, and is held at the ends of its range', () => {
    fc.assert(
      fc.property(several, (amounts) => {
        const plan = measuredPlan(amounts);
        const problem = ready(plan);
        const figures = planFigures(plan);
        problem.scenarios.forEach((scenario, row) => {
          const cell = row * problem.criterionCount;
          const found = indicators.yearly_operating.measure(figures, scenario.id);
          const worth = (figure = 0) => Math.min(Math.max((figure - 1000) / -2000, 0), 1);
          expect(problem.scores[cell]?.likely).toBe(found?.value);
          expect(problem.likely[cell]).toBeCloseTo(worth(found?.value), 12);
          // Falling: the highest cost is worth least.
          expect(problem.low[cell]).toBeCloseTo(worth(found?.high), 12);
          expect(problem.high[cell]).toBeCloseTo(worth(found?.low), 12);
          expect([problem.unknown[cell], problem.missing[cell]]).toEqual([0, 0]);
        });
      }),
    );
  });

  it('leaves the totals of the others alone when one scenario changes', () => {
    fc.assert(
      fc.property(several, yearly, (amounts, other) => {
        const before = ready(measuredPlan(amounts));
        const changed = [other, ...amounts.slice(1)];
        const after = ready(withAmounts(measuredPlan(amounts), changed));
        const totals = [before, after].map((problem) => weigh(problem, problem.weights));
        before.scenarios.forEach((scenario, row) => {
          if (scenario.id === id(102)) return;
          for (const part of ['totals', 'low', 'high'] as const) {
            expect(totals[1]?.[part][row]).toBe(totals[0]?.[part][row]);
          }
        });
      }),
    );
  });

  it('is unknown exactly where the figure is, and never missing', () => {
    const silent = { ...measuredPlan([200]), economyLines: {}, economyAmounts: {} };
    const problem = ready(silent);
    expect(indicators.yearly_operating.measure(planFigures(silent), id(102))).toBeNull();
    expect([...problem.unknown]).toEqual([1, 0, 1, 0]);
    expect([...problem.missing]).toEqual([0, 0, 0, 0]);
    expect(totalsOf(problem, problem.weights).counted[0]).toBe(0);
    const steps = nextSteps(houseIndex(silent)).filter(({ label }) => label.key === 'step.unmeasured');
    expect(steps).toMatchObject([{ label: { params: { criterion: 'Drift', scenarios: 'A, B' } } }]);
  });

  it('is measured alike whoever is asked, and what was said before it was lies aside', () => {
    const plan = withRatings(measuredPlan([200, [-400, -300, -100]]), [
      [
        [3, 5],
        [9, 5],
        [1, 6],
      ],
      [
        [7, 4],
        [2, 5],
        [1, 6],
      ],
    ]);
    const column = (basis: typeof agreed) => {
      const problem = ready(plan, basis);
      return problem.scenarios.map((_, row) => problem.scores[row * problem.criterionCount]);
    };
    expect(column(groupBasis)).toEqual(column(agreed));
    const problem = ready(plan, groupBasis);
    const spread = raterSpread(plan, problem, problem.weights, id(400), null);
    expect(spread.cells.filter(({ leaf }) => leaf === 0).every((cell) => cell.spread === null)).toBe(true);
    expect(spread.discuss.every(({ criterion }) => criterion === 1)).toBe(true);
    // Their totals differ by what they judged alone.
    expect(spread.totalConcordance).not.toBeNull();
  });

  it('draws beyond the range count as the end of it', () => {
    const problem = ready(measuredPlan([[500, 1200, 1500]]));
    const source = scoreSource(problem, createRandom(7));
    const cell = problem.criterionCount;
    const draws = Array.from({ length: 4000 }, () => {
      source.draw();
      return source.values[cell] as number;
    });
    expect(Math.min(...draws)).toBe(0);
    expect(Math.max(...draws)).toBeLessThanOrEqual(0.25);
    // Below 1000: (500)² / (1000 · 700) of the triangle.
    const inside = draws.filter((value) => value > 0).length / draws.length;
    expect(inside).toBeCloseTo(250_000 / 700_000, 1);
  });

  it('has no step of doubt: a tie is what the judged criteria can carry', () => {
    const problem = ready(measuredPlan([200]));
    expect([...problem.stepValues]).toEqual([0, 0.1]);
    expect(weigh(problem, problem.weights).stepEffect).toBeCloseTo(0.05, 12);
  });

  it('names who has left the range, and how far', () => {
    const found = beyondRange(measuredPlan([1200, 900, [-1500, -900, 0], [1100, 1300, 1200]]));
    expect(found.map(({ scenario, reached }) => [scenario.id, reached])).toEqual([
      [id(102), 1200],
      [id(104), -1500],
      [id(105), 1300],
    ]);
  });

  it('has no total before its range is agreed on', () => {
    const plan = measuredPlan([200], { rangeAgreedOn: null });
    expect(obstacles(plan)).toEqual([{ code: 'range_not_agreed', criterionId: id(1) }]);
    const after = execute(plan, {
      type: 'criterion.update',
      input: { id: id(1), changes: { rangeAgreedOn: '2027-03-02' } },
    });
    expect(after.ok && obstacles(after.value.plan)).toEqual([]);
  });

  it('of weight 0 takes part once its range is agreed on', () => {
    const leaves = (patch: object) => ready(measuredPlan([200], { swingPoints: 0, ...patch })).leaves.length;
    expect([leaves({}), leaves({ rangeAgreedOn: null })]).toEqual([2, 1]);
  });

  it('keeps its range when a scenario goes beyond it', () => {
    const before = ready(measuredPlan([200])).scales[0];
    const after = ready(measuredPlan([20_000])).scales[0];
    expect([after?.worst, after?.best]).toEqual([before?.worst, before?.best]);
  });

  it('keeps scores that were agreed on before, unused', () => {
    const plan = measuredPlan([200]);
    const key = agreementKey(id(102), id(1));
    const old = { ...plan.agreements[agreementKey(id(102), id(2))], criterionId: id(1), likely: 4 };
    const kept = { ...plan, agreements: { ...plan.agreements, [key]: old } } as typeof plan;
    expect(ready(kept).scores).toEqual(ready(plan).scores);
  });
});

describe('a proposed range', () => {
  it('holds every scenario with room to spare, in readable figures, and never crosses zero for nothing', () => {
    fc.assert(
      fc.property(several, (amounts) => {
        const plan = measuredPlan(amounts);
        const range = proposedRange(plan, 'yearly_operating');
        const figures = planFigures(plan);
        const found = Object.keys(plan.scenarios).flatMap(
          (key) => indicators.yearly_operating.measure(figures, key) ?? [],
        );
        const [least, most] = [range?.best ?? 0, range?.worst ?? 0];
        expect(most).toBeGreaterThan(least);
        for (const { low, high } of found) {
          expect(least).toBeLessThanOrEqual(low);
          expect(most).toBeGreaterThanOrEqual(high);
        }
        if (found.every(({ low }) => low >= 0)) expect(least).toBeGreaterThanOrEqual(0);
        if (found.every(({ high, low }) => high <= 0 && low < 0)) expect(most).toBeLessThanOrEqual(0);
        for (const end of [least, most]) {
          const digits = Math.abs(end).toPrecision(3);
          expect(Number(digits)).toBeCloseTo(Math.abs(end), 6);
        }
      }),
    );
  });

  it('never goes beyond 100 percent, and is not there where nothing can be measured', () => {
    const plan = measuredPlan([200]);
    expect(proposedRange(plan, 'needs_covered')).toBeNull();
    const need = needRow({ id: id(31), statement: 'Ro' });
    expect(proposedRange({ ...plan, needs: { [need.id]: need } }, 'needs_covered')).toEqual({
      worst: 0,
      best: 100,
    });
  });
});

it('every figure is in one group, and has a name, a unit and words for what it may lack', () => {
  expect(indicatorGroups.flatMap(codesOf).toSorted()).toEqual([...indicatorCodes].toSorted());
  for (const code of indicatorCodes) {
    for (const key of [`indicator.${code}`, indicators[code].unit, lackOf(code)] as const) {
      expect(translate('da', key)).not.toBe(key);
    }
  }
});
