import { describe, expect, it } from 'vitest';
import { type CommandType, execute } from '#app/commands/registry.ts';
import { indicators } from '#app/indicators/indicators.ts';
import { planFigures } from '#app/indicators/plan-figures.ts';
import { type Plan, sorted } from '#app/plan/plan.ts';
import { consequences, touchedScenario } from '#app/results/consequences.ts';
import { standings } from '#app/results/standings.ts';
import { samplePlan } from '#main/samples.ts';

const nordby = samplePlan('nordby', 'da');
const [base, scenario, other] = sorted(nordby.scenarios).map(({ id }) => id) as [string, string, string];

function done(plan: Plan, type: CommandType, input: unknown): Plan {
  const change = execute(plan, { type, input });
  if (!change.ok) throw new Error(JSON.stringify(change.error));
  return change.value.plan;
}

const hour = Object.values(nordby.openingHours).find(
  ({ scenarioId, kind }) => scenarioId === scenario && kind === 'staffed',
);
const morePosts = done(nordby, 'openingHours.set', { rows: [{ ...hour, posts: (hour?.posts ?? 0) + 1 }] });
const staff = Object.values(nordby.scenarioStaff).find(({ scenarioId }) => scenarioId === scenario);
const moreStaff = done(nordby, 'scenarioStaff.set', { rows: [{ ...staff, fte: (staff?.fte ?? 0) + 2 }] });

describe('what follows from a change', () => {
  it('is nothing when nothing was changed, or only something beside the plan', () => {
    for (const plan of [
      nordby,
      { ...nordby },
      done(nordby, 'phase.remove', { ids: [Object.keys(nordby.phases)[0]] }),
    ]) {
      const found = consequences(nordby, plan, scenario);
      expect([found.causes, found.figures, found.criteria]).toEqual([[], [], []]);
      expect(found.standing.before?.total).toBe(found.standing.after?.total);
    }
  });

  it('begins with the rows that were changed, and names the scenario they belong to', () => {
    expect(consequences(nordby, morePosts, scenario).causes).toMatchObject([
      { collection: 'openingHours', kind: 'changed', fields: [{ field: 'posts', from: hour?.posts }] },
    ]);
    expect(touchedScenario(nordby, morePosts)).toBe(scenario);
    expect(touchedScenario(nordby, nordby)).toBeNull();
    expect(consequences(nordby, morePosts, other).causes).toEqual([]);
    expect(consequences(nordby, morePosts, other).figures).toEqual([]);
  });

  it('tells the figures that moved, as the indicators have them, and no others', () => {
    const found = consequences(nordby, morePosts, scenario).figures;
    const codes = found.map(({ code }) => code);
    expect(codes).toEqual(expect.arrayContaining(['expected_wait', 'served_in_time']));
    expect(codes).not.toContain('fte_planned');
    expect(codes).not.toContain('needs_covered');
    for (const { code, before, after } of found) {
      const measured = (plan: Plan) => indicators[code].measure(planFigures(plan), scenario)?.value ?? null;
      expect([before?.value ?? null, after?.value ?? null]).toEqual([measured(nordby), measured(morePosts)]);
    }
  });

  it('goes from people to money: two årsværk more cost their wages', () => {
    const { figures } = consequences(nordby, moreStaff, scenario);
    const moved = (code: string) => {
      const change = figures.find((each) => each.code === code);
      return (change?.after?.value ?? Number.NaN) - (change?.before?.value ?? Number.NaN);
    };
    expect(moved('fte_planned')).toBeCloseTo(2);
    expect(moved('yearly_operating')).toBeCloseTo(
      2 * (nordby.staffGroups[staff?.staffGroupId ?? '']?.yearlyCostTDkk ?? 0),
    );
    const parts = figures.map(({ group }) => group);
    expect(parts).toEqual(
      [...parts].sort(
        (a, b) => ['house', 'staffing', 'economy'].indexOf(a) - ['house', 'staffing', 'economy'].indexOf(b),
      ),
    );
  });

  it('ends in criteria whose parts add up to what the total moved', () => {
    const agreement = Object.values(nordby.agreements).find(({ scenarioId }) => scenarioId === scenario);
    const criterion = nordby.criteria[agreement?.criterionId ?? ''];
    const { scaleRevision, ...given } = agreement ?? { scaleRevision: 0 };
    const judged = done(nordby, 'agreements.set', {
      agreements: [{ ...given, low: null, high: null, likely: criterion?.best }],
    });
    const found = consequences(nordby, judged, scenario);
    expect(found.criteria.map((change) => change.criterion.id)).toEqual([criterion?.id]);
    expect(found.criteria[0]?.value.after).toBe(1);
    const moved = (found.standing.after?.total ?? 0) - (found.standing.before?.total ?? 0);
    expect(found.criteria.reduce((sum, { totalShare }) => sum + (totalShare ?? 0), 0)).toBeCloseTo(moved, 12);
    expect(moved).not.toBe(0);
  });

  it('carries an opening hour through a measured criterion to the total', () => {
    const leaf = Object.values(nordby.criteria).find(({ kind }) => kind === 'leaf');
    const measured = {
      ...nordby,
      criteria: {
        ...nordby.criteria,
        ...(leaf && {
          [leaf.id]: {
            ...leaf,
            measure: 'expected_wait' as const,
            rangeAgreedOn: '2026-11-01',
            unit: 'minutter',
            worst: 60,
            best: 0,
            step: null,
          },
        }),
      },
      levels: {},
    };
    const changed = done(measured, 'openingHours.set', {
      rows: [{ ...hour, posts: (hour?.posts ?? 0) + 1 }],
    });
    const found = consequences(measured, changed, scenario);
    const wait = found.figures.find(({ code }) => code === 'expected_wait');
    expect(found.criteria).toHaveLength(1);
    expect(found.criteria[0]?.score).toEqual({ before: wait?.before?.value, after: wait?.after?.value });
    const moved = (found.standing.after?.total ?? 0) - (found.standing.before?.total ?? 0);
    expect(found.criteria[0]?.totalShare).toBeCloseTo(moved, 12);
    expect(moved).toBeGreaterThan(0);
  });

  it('moves every scenario when the baseline moves', () => {
    const own = Object.values(nordby.scenarioStaff).find(({ scenarioId }) => scenarioId === base);
    const changed = done(nordby, 'scenarioStaff.set', { rows: [{ ...own, fte: (own?.fte ?? 0) + 1 }] });
    const found = consequences(nordby, changed, scenario);
    expect(found.causes).toHaveLength(1);
    expect(found.figures.map(({ code }) => code)).toContain('yearly_operating');
  });

  it('says why there is no total, and still tells the figures', () => {
    const weightless = { ...morePosts, criteria: {} };
    const found = consequences(nordby, weightless, scenario);
    expect(found.obstacles.map(({ code }) => code)).toContain('no_criteria');
    expect(found.standing.after?.total).toBeNull();
    expect(found.figures.length).toBeGreaterThan(0);
  });

  it('takes the places that are handed in', () => {
    const asked: Plan[] = [];
    consequences(nordby, morePosts, scenario, (plan) => {
      asked.push(plan);
      return standings(plan);
    });
    expect(asked).toEqual([nordby, morePosts]);
  });
});

describe('what can’t be set against what was', () => {
  const agreement = Object.values(nordby.agreements).find(({ scenarioId }) => scenarioId === scenario);
  const { scaleRevision: _revision, ...given } = agreement ?? { scaleRevision: 0 };
  const unknown = done(nordby, 'agreements.set', {
    agreements: [{ ...given, low: null, likely: null, high: null }],
  });

  it('a scenario that is new has figures now and none before, and nothing to move from', () => {
    const branched = done(nordby, 'scenario.branch', {
      scenario: {
        ...nordby.scenarios[scenario],
        id: crypto.randomUUID(),
        sort: 9,
        shortName: 'D',
        parentId: scenario,
      },
    });
    const [added] = Object.keys(branched.scenarios).filter((id) => !(id in nordby.scenarios));
    const found = consequences(nordby, branched, added ?? '');
    expect(touchedScenario(nordby, branched)).toBe(added);
    expect(found.figures.length).toBeGreaterThan(5);
    expect(found.figures.every(({ before }) => before === null)).toBe(true);
    expect(found.standing.before).toBeNull();
    expect(found.criteria.every(({ totalShare }) => totalShare === null)).toBe(true);
  });

  it('a score that nobody knows any more takes its part of the total with it', () => {
    const [changed, ...others] = consequences(nordby, unknown, scenario).criteria;
    expect(changed).toMatchObject({ score: { after: null }, value: { after: null }, totalShare: null });
    expect(others).toEqual([]);
    const [back] = consequences(unknown, nordby, scenario).criteria;
    expect(back).toMatchObject({ score: { before: null }, value: { before: null }, totalShare: null });
  });

  it('a change of the plan’s own details belongs to no scenario', () => {
    expect(
      touchedScenario(nordby, done(nordby, 'meta.update', { changes: { title: 'Nyt navn' } })),
    ).toBeNull();
  });
});
