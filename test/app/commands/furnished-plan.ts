import { type CommandRequest, execute } from '#app/commands/registry.ts';
import { usualMeta } from '#app/plan/meta.ts';
import { emptyPlan, type Plan } from '#app/plan/plan.ts';
import { usualScenario } from '#app/plan/scenario.ts';
import { houseCommands } from './furnished-house.ts';

/** The plan after commands, all of which it must take. */
export function afterCommands(plan: Plan, ...requests: CommandRequest[]): Plan {
  return requests.reduce((current, request) => {
    const change = execute(current, request);
    if (!change.ok) throw new Error(`${request.type}: ${change.error.code}`);
    return change.value.plan;
  }, plan);
}

/** A plan with nothing in it, always the same one. */
export const blankPlan: Plan = emptyPlan({
  ...usualMeta,
  id: '00000000-0000-4000-8000-000000000000',
  title: 'Prøve',
  municipality: '',
  priceLevelYear: 2026,
  budgetYear: 2027,
  language: 'da',
});

const at = (digit: number) => `00000000-0000-4000-8000-00000000000${digit}`;

const leaf = {
  parentId: null,
  kind: 'leaf' as const,
  definition: 'x',
  unit: 'point',
  worst: 1,
  best: 5,
  step: 1,
  swingLow: null,
  swingHigh: null,
  minimum: null,
  measure: null,
  rangeAgreedOn: null,
};

/** A small house, and two scenarios, criteria (1–5) and raters, and a private round: scores can be given from the first command on. */
export const furnishedPlan: Plan = afterCommands(
  blankPlan,
  ...[1, 2].map((digit) => ({
    type: 'scenario.add' as const,
    input: {
      scenario: {
        ...usualScenario,
        id: at(digit),
        sort: digit,
        shortName: `${digit}`,
        name: `S${digit}`,
        colour: digit,
      },
    },
  })),
  ...[3, 4].map((digit) => ({
    type: 'criterion.add' as const,
    input: { criterion: { ...leaf, id: at(digit), sort: digit, name: `K${digit}`, swingPoints: digit } },
  })),
  { type: 'raterGroup.add', input: { group: { id: at(5), sort: 0, name: 'Borgere' } } },
  ...[6, 7].map((digit) => ({
    type: 'rater.add' as const,
    input: { rater: { id: at(digit), groupId: at(5), sort: digit, name: `B${digit}` } },
  })),
  {
    type: 'round.add',
    input: { round: { id: at(8), sort: 0, name: 'Runde 1', status: 'private', anonymous: false } },
  },
  ...houseCommands([at(1), at(2)]),
);
