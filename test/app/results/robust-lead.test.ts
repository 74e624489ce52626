import { describe, expect, it } from 'vitest';
import { robustnessDraws } from '#app/decision/robustness-of.ts';
import { translate } from '#app/i18n/texts.ts';
import { robustLead, shareSentence } from '#app/results/robust-lead.ts';
import { weigh } from '#app/results/weigh.ts';
import { planOf, ready } from './plans.ts';

const wide = (low: number, high: number) => ({ low, likely: null, high });

describe('robustLead', () => {
  const problem = ready(
    planOf(
      [{}, {}],
      [
        [wide(2, 10), 9],
        [5, wide(2, 10)],
        [1, 1],
      ],
    ),
  );
  const outcome = weigh(problem, problem.weights);
  const draws = robustnessDraws(problem, problem.weights, { kind: 'given' }, 7);
  draws.advance(10_000);
  const robustness = draws.robustness();

  it('takes back a lead that too few draws confirm', () => {
    expect(outcome).toMatchObject({ leaders: [0], separable: true });
    const share = robustness.rankAcceptability[0] ?? 0;
    expect(share).toBeGreaterThan(0.75);
    expect(robustLead(outcome, robustness, share - 0.01)).toEqual({ leaders: [0], separable: true });
    expect(robustLead(outcome, robustness, share + 0.01)).toEqual({ leaders: [0, 1], separable: false });
  });

  it('is said with its draws and its seed', () => {
    const { key, params } = shareSentence(problem, robustness, 7);
    expect(translate('da', key, params)).toMatch(
      /er A først i \d\d(,\d)? % af 10\.000 trækninger \(frø 7\)\.$/,
    );
  });
});
