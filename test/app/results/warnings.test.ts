// Over 300 lines: one list with a plan for every warning.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CommandRequest } from '#app/commands/registry.ts';
import { texts, translate } from '#app/i18n/texts.ts';
import type { Plan } from '#app/plan/plan.ts';
import { type WarningCode, warningCodes } from '#app/results/warning-codes.ts';
import { warnings } from '#app/results/warnings.ts';
import { runs } from '#test/thorough.ts';
import { afterCommands } from '../commands/furnished-plan.ts';
import { randomPlan } from '../commands/random-commands.ts';
import { amountRows, indexRow, lineRow } from '../indicators/money-rows.ts';
import { houseCases, withCalmHouse } from './house-warning-cases.ts';
import { id, planOf, withRatings } from './plans.ts';
import { staffingCases } from './staffing-warning-cases.ts';

const ratedBy = (count: number): (number | null)[][][] =>
  Array.from({ length: count }, (_, person) => [
    [person, 3],
    [5, 6],
  ]);

/** Two criteria of unlike weight, probed; two scenarios that differ, with reasons; three raters in a revealed round. */
function calmPlan(raters = 3): Plan {
  const plan = withRatings(
    planOf(
      [{ swingPoints: 100 }, { swingPoints: 60 }],
      [
        [4, 7],
        [8, 2],
      ],
    ),
    ratedBy(raters),
  );
  const probes = [1, 2].map((number) => ({ criterionId: id(number), answer: 'better' as const, note: '' }));
  return {
    ...plan,
    agreements: Object.fromEntries(
      Object.entries(plan.agreements).map(([key, row]) => [key, { ...row, reason: 'Målt' }]),
    ),
    probes: Object.fromEntries(probes.map((probe) => [probe.criterionId, probe])),
  };
}

const calm = calmPlan();
/** The calm plan as if its scores had been given in other units. */
function withUnits(units: readonly string[]): Plan {
  const criteria = Object.values(calm.criteria).map((row, index) => ({ ...row, unit: units[index] ?? '' }));
  return { ...calm, criteria: Object.fromEntries(criteria.map((row) => [row.id, row])) };
}

const codesOf = (plan: Plan) => warnings(plan).map(({ code }) => code);

const update = (number: number, changes: object): CommandRequest => ({
  type: 'criterion.update',
  input: { id: id(number), changes },
});
const agree = (scenario: number, number: number, score: object): CommandRequest => ({
  type: 'agreements.set',
  input: {
    agreements: [
      {
        ...{ scenarioId: id(100 + scenario), criterionId: id(number) },
        ...{ low: null, likely: null, high: null, reason: 'Målt', source: '', dissent: '' },
        ...score,
      },
    ],
  },
});
const points = (number: number, swingPoints: number, more: object = {}): CommandRequest => ({
  type: 'weights.set',
  input: { weights: [{ criterionId: id(number), swingPoints, ...more }] },
});
const probe = (answer: 'better' | 'indifferent' | 'depends' | null): CommandRequest => ({
  type: 'probe.set',
  input: { criterionId: id(1), answer, note: '' },
});
/** Criteria side by side, answered and with weights of their own, so that only their number can be warned about. */
const siblings = (count: number, kind: 'leaf' | 'group' = 'leaf'): CommandRequest[] =>
  Array.from({ length: count }, (_, index): CommandRequest[] => [
    {
      type: 'criterion.add',
      input: {
        criterion: {
          ...{ id: id(50 + index), parentId: null, sort: 50 + index, kind, name: `K${50 + index}` },
          ...{ definition: 'x', swingPoints: 5 + index, swingLow: null, swingHigh: null, unit: 'point' },
          ...{ worst: null, best: null, step: null, minimum: null, measure: null, rangeAgreedOn: null },
        },
      },
    },
    { type: 'probe.set', input: { criterionId: id(50 + index), answer: 'better', note: '' } },
  ]).flat();

/** What brings a warning about on a calm plan, where it stands, and what mends it; `from`: another plan to begin on. */
const cases: {
  [Code in WarningCode]: { steps: CommandRequest[]; place: string; mend: CommandRequest[]; from?: Plan };
} = {
  minimum_failed: {
    steps: [update(1, { minimum: 5 })],
    place: `${id(101)}.${id(1)}`,
    mend: [agree(1, 1, { likely: 5 })],
  },
  minimum_open: {
    steps: [update(1, { minimum: 5 }), agree(1, 1, { low: 4, likely: 5, high: 6 })],
    place: `${id(101)}.${id(1)}`,
    mend: [agree(1, 1, { low: 5, likely: 5, high: 6 })],
  },
  measured_beyond_range: {
    from: withCalmHouse(calm),
    // One scenario gives the one service, the other none.
    steps: [
      update(1, { measure: 'services_given', worst: -2, best: 0, rangeAgreedOn: '2027-01-01' }),
      { type: 'weights.set', input: { weights: [{ criterionId: id(1), swingPoints: 100 }] } },
    ],
    place: `${id(101)}.${id(1)}`,
    mend: [update(1, { worst: 0, best: 3, rangeAgreedOn: '2027-02-01' })],
  },
  stale_score: {
    from: planOf([{ swingPoints: 2 }], [[4], [8]]),
    steps: [
      agree(1, 1, { likely: 4 }),
      agree(2, 1, { likely: 8 }),
      update(1, { definition: 'andet' }),
      agree(2, 1, { likely: 8 }),
    ],
    place: `${id(101)}.${id(1)}`,
    mend: [agree(1, 1, { likely: 4 })],
  },
  stale_ratings: {
    from: withRatings({ ...calm, agreements: {} }, ratedBy(3)),
    steps: [update(1, { definition: 'andet' })],
    place: `${id(400)}.${id(1)}`,
    mend: [
      {
        type: 'round.add',
        input: { round: { id: id(401), sort: 1, name: 'Ny', status: 'private', anonymous: true } },
      },
      {
        type: 'ratings.set',
        input: {
          ratings: [300, 301, 302].map((rater) => ({
            ...{ roundId: id(401), raterId: id(rater), scenarioId: id(101), criterionId: id(1) },
            ...{ low: null, likely: 4, high: null, reason: '', source: '' },
          })),
        },
      },
      {
        type: 'round.advance',
        input: {
          id: id(401),
          to: 'closed',
          ballots: { ids: [id(501), id(502), id(503)], mergedGroupId: id(500) },
        },
      },
      { type: 'round.advance', input: { id: id(401), to: 'revealed' } },
    ],
  },
  cost_in_value: {
    steps: [{ type: 'meta.update', input: { changes: { costCriterionId: id(2) } } }],
    place: id(2),
    mend: [points(2, 0)],
  },
  weights_after_totals: {
    steps: [
      {
        type: 'weights.set',
        input: { weights: [{ criterionId: id(1), swingPoints: 90 }], sawTotals: true },
      },
    ],
    place: '',
    mend: [],
  },
  equal_weights: {
    steps: [points(2, 100)],
    place: '',
    mend: [points(2, 100, { swingLow: 80, swingHigh: 100 })],
  },
  no_difference: { steps: [agree(1, 1, { likely: 8 })], place: id(1), mend: [points(1, 0)] },
  many_ungrouped: {
    steps: siblings(6),
    place: '',
    mend: [
      ...siblings(7, 'group').slice(-2),
      { type: 'criterion.move', input: { id: id(50), parentId: id(56), sort: 0 } },
    ],
  },
  percent_bases: {
    from: withUnits(['%', 'pct.']),
    steps: [],
    place: '',
    mend: [update(2, { unit: '% af borgerne' })],
  },
  probe_depends: { steps: [probe('depends')], place: id(1), mend: [probe('better')] },
  probe_indifferent: { steps: [probe('indifferent')], place: id(1), mend: [points(1, 0)] },
  probe_missing: { steps: [probe(null)], place: id(1), mend: [probe('better')] },
  few_raters: {
    from: calmPlan(2),
    steps: [],
    place: `${id(400)}.${id(200)}`,
    mend: [
      {
        type: 'round.add',
        input: { round: { id: id(401), sort: 1, name: 'Ny', status: 'private', anonymous: false } },
      },
      { type: 'round.advance', input: { id: id(401), to: 'closed' } },
      { type: 'round.advance', input: { id: id(401), to: 'revealed' } },
    ],
  },
  reason_missing: {
    steps: [agree(2, 1, { likely: 8, reason: ' ' })],
    place: `${id(102)}.${id(1)}`,
    mend: [agree(2, 1, { likely: 8 })],
  },
  ...houseCases(calm),
  ...staffingCases(calm),
  economy_incomplete: {
    steps: [
      { type: 'economyLine.add', input: { rows: [lineRow('it', 'operating', { priceLevelYear: 2019 })] } },
      {
        type: 'economyAmounts.set',
        input: {
          rows: amountRows('S1', 'it', [100]).map((row) => ({ ...row, scenarioId: id(101) })),
        },
      },
    ],
    place: id(101),
    mend: [
      {
        type: 'priceIndices.set',
        input: { rows: [indexRow(2019, 90), indexRow(calm.meta.priceLevelYear, 100)] },
      },
    ],
  },
};

it('a plan that is fully thought through has none', () => {
  expect(warnings(calm)).toEqual([]);
});

describe.each(warningCodes)('%s', (code) => {
  const { steps, place, mend, from = calm } = cases[code];
  const warned = afterCommands(from, ...steps);

  it('appears at its place, and nothing else with it', () => {
    expect(warnings(warned)).toEqual([expect.objectContaining({ code, place, accepted: null })]);
  });

  it('stays listed with the reason it is accepted for, and stands again when that is taken back', () => {
    const reason = 'Drøftet på mødet';
    const accepted = afterCommands(warned, {
      type: 'warning.accept',
      input: { warning: { code, place, reason } },
    });
    expect(warnings(accepted)).toEqual(warnings(warned).map((warning) => ({ ...warning, accepted: reason })));
    const restored = afterCommands(accepted, {
      type: 'warning.restore',
      input: { warning: { code, place } },
    });
    expect(warnings(restored)).toEqual(warnings(warned));
  });

  it('goes when it is mended, accepted or not', () => {
    const warning = { code, place, reason: 'x' };
    const accepted = afterCommands(warned, { type: 'warning.accept', input: { warning } });
    // Weights set after the totals were seen stay so; only taking the change back undoes it.
    const expected = mend.length > 0 ? [] : [code];
    for (const plan of [warned, accepted]) {
      expect(codesOf(afterCommands(plan, ...mend)).filter((each) => each === code)).toEqual(expected);
    }
  });

  it('says what it is, what it means and how to mend it, with every name filled in', () => {
    const [warning] = warnings(warned);
    for (const key of [`warning.${code}`, `warning.${code}.title`, `warning.${code}.mend`] as const) {
      expect(texts[key][0]).not.toBe(texts[key][1]);
      for (const language of ['da', 'en'] as const) {
        expect(translate(language, key, warning?.params)).not.toMatch(/[{}]/);
      }
    }
  });
});

describe('in any plan', () => {
  it('warnings have places of their own, can all be accepted, and change nothing else', () => {
    fc.assert(
      fc.property(fc.gen(), (g) => {
        const plan = { ...randomPlan(g, 50), acceptedWarnings: {} };
        const found = warnings(plan);
        const keys = found.map(({ code, place }) => `${code}.${place}`);
        expect(new Set(keys).size).toBe(keys.length);
        const accepted = afterCommands(
          plan,
          ...found.map(({ code, place }) => ({
            type: 'warning.accept' as const,
            input: { warning: { code, place, reason: 'Drøftet' } },
          })),
        );
        expect(warnings(accepted)).toEqual(found.map((warning) => ({ ...warning, accepted: 'Drøftet' })));
      }),
      { numRuns: runs(40) },
    );
  });
});
