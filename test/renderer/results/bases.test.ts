import { describe, expect, it } from 'vitest';
import { type CommandType, execute } from '#app/commands/registry.ts';
import type { Plan } from '#app/plan/plan.ts';
import { basesOf, basesSideBySide } from '#renderer/views/results/bases.ts';
import { largePlan } from './large-plan-page/large-plan.ts';

const plan = largePlan({ criteria: 3, scenarios: 2, groups: 3 });

interface Step {
  type: CommandType;
  input: unknown;
}

/** The plan with a second round, as far forward as asked, in which everybody said the same as in the first. */
function withSecondRound(status: 'private' | 'closed' | 'revealed', anonymous = false): Plan {
  const id = '99999999-0000-4000-8000-000000000000';
  const ballots = {
    ids: [1, 2, 3].map((digit) => `88888888-0000-4000-8000-00000000000${digit}`),
    mergedGroupId: '88888888-0000-4000-8000-000000000009',
  };
  const advance = (to: 'closed' | 'revealed'): Step => ({
    type: 'round.advance',
    input: { id, to, ...(anonymous && to === 'closed' ? { ballots } : {}) },
  });
  const steps: Step[] = [
    { type: 'round.add', input: { round: { id, sort: 1, name: 'Runde 2', status: 'private', anonymous } } },
    {
      type: 'ratings.set',
      input: {
        ratings: Object.values(plan.ratings).map(({ scaleRevision: _, ...rating }) => ({
          ...rating,
          roundId: id,
        })),
      },
    },
    ...(status === 'private' ? [] : [advance('closed')]),
    ...(status === 'revealed' ? [advance('revealed')] : []),
  ];
  return steps.reduce((current: Plan, step) => {
    const result = execute(current, step);
    if (!result.ok) throw new Error(result.error.code);
    return result.value.plan;
  }, plan);
}

describe('what a result may rest on', () => {
  it('is the agreed scores, and each group of a revealed round', () => {
    expect(basesOf(plan).map(({ group, round }) => [group, round])).toEqual([
      [null, null],
      ['Gruppe 1', 'Runde 1'],
      ['Gruppe 2', 'Runde 1'],
      ['Gruppe 3', 'Runde 1'],
    ]);
  });

  it.each(['private', 'closed'] as const)('is never what was said in a round that is %s', (status) => {
    expect(basesOf(withSecondRound(status)).some(({ round }) => round === 'Runde 2')).toBe(false);
  });

  it('is never a group too small to hide anybody in an anonymous round: those are put together', () => {
    const bases = basesOf(withSecondRound('revealed', true));
    expect(bases.filter(({ round }) => round === 'Runde 2').map(({ group }) => group)).toEqual([
      'Flere grupper (Runde 2)',
    ]);
  });

  it('stands side by side for the latest revealed round', () => {
    const bases = basesSideBySide(basesOf(withSecondRound('revealed')));
    expect(bases.map(({ round }) => round)).toEqual([null, 'Runde 2', 'Runde 2', 'Runde 2']);
  });
});
