import { type Criterion, criterionSchema, type Level } from '#app/plan/criterion.ts';
import { usualMeta } from '#app/plan/meta.ts';
import { agreementKey, emptyPlan, type Plan, type RowOf, ratingKey, rowKey } from '#app/plan/plan.ts';
import type { Score } from '#app/plan/rating.ts';
import { usualScenario } from '#app/plan/scenario.ts';
import { prepare } from '#app/results/prepare.ts';
import type { Problem, ScoreBasis } from '#app/results/results.ts';

/** A seeded id: the same number, the same id. */
export function id(number: number): string {
  return `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`;
}

export const agreed: ScoreBasis = { kind: 'agreed' };

/** Criteria 1, 2, … under the top, all described, 0–10 points in steps of 1; scenarios 101, 102, … */
export function planOf(
  criteria: Partial<Criterion>[],
  scores: (number | Score | null)[][],
  levels: Partial<Level>[] = [],
): Plan {
  const plan = emptyPlan({
    ...usualMeta,
    id: id(999),
    title: 'Prøve',
    municipality: 'Prøveby',
    priceLevelYear: 2027,
    budgetYear: 2027,
    language: 'da',
  });
  const rows: {
    criteria: { [key: string]: Criterion };
    scenarios: { [key: string]: RowOf<'scenarios'> };
    agreements: { [key: string]: RowOf<'agreements'> };
    levels: { [key: string]: Level };
  } = { criteria: {}, scenarios: {}, agreements: {}, levels: {} };
  criteria.forEach((patch, index) => {
    const number = index + 1;
    const isGroup = patch.kind === 'group';
    rows.criteria[id(number)] = criterionSchema.parse({
      id: id(number),
      parentId: null,
      sort: number,
      kind: 'leaf',
      name: `K${number}`,
      definition: 'Hvad der ses på.',
      swingPoints: 100,
      swingLow: null,
      swingHigh: null,
      unit: isGroup ? '' : 'point',
      worst: isGroup ? null : 0,
      best: isGroup ? null : 10,
      step: isGroup ? null : 1,
      minimum: null,
      measure: null,
      rangeAgreedOn: null,
      scaleRevision: 0,
      ...patch,
    });
  });
  levels.forEach((patch, index) => {
    const level = { id: id(500 + index), criterionId: id(1), score: 0, label: '', value: null, ...patch };
    rows.levels[level.id] = level;
  });
  scores.forEach((row, i) => {
    const scenarioId = id(101 + i);
    rows.scenarios[scenarioId] = {
      ...usualScenario,
      id: scenarioId,
      sort: i,
      shortName: String.fromCharCode(65 + i),
      name: `Hus ${i + 1}`,
      colour: i % 8,
    };
    row.forEach((score, j) => {
      if (score === null) return;
      const criterionId = id(j + 1);
      const figures = typeof score === 'number' ? { low: null, likely: score, high: null } : score;
      rows.agreements[agreementKey(scenarioId, criterionId)] = {
        scenarioId,
        criterionId,
        ...figures,
        reason: '',
        source: '',
        dissent: '',
        scaleRevision: 0,
      };
    });
  });
  return { ...plan, ...rows };
}

/** One group with as many raters as there are score tables, all in one round. */
export function withRatings(plan: Plan, tables: (number | Score | null)[][][]): Plan {
  const ratings: { [key: string]: RowOf<'ratings'> } = {};
  const raters: { [key: string]: RowOf<'raters'> } = {};
  tables.forEach((table, person) => {
    const raterId = id(300 + person);
    raters[raterId] = {
      id: raterId,
      groupId: id(200),
      sort: person,
      name: `P${person + 1}`,
      ballotRoundId: null,
    };
    table.forEach((row, i) => {
      row.forEach((score, j) => {
        if (score === null) return;
        const figures = typeof score === 'number' ? { low: null, likely: score, high: null } : score;
        const cell = { roundId: id(400), raterId, scenarioId: id(101 + i), criterionId: id(j + 1) };
        ratings[ratingKey(cell.roundId, raterId, cell.scenarioId, cell.criterionId)] = {
          ...cell,
          ...figures,
          reason: '',
          source: '',
          scaleRevision: 0,
        };
      });
    });
  });
  const group = { id: id(200), sort: 0, name: 'Medarbejdere' };
  const round = { id: id(400), sort: 0, name: 'Runde 1', status: 'revealed' as const, anonymous: false };
  return {
    ...plan,
    raterGroups: { [rowKey('raterGroups', group)]: group },
    rounds: { [rowKey('rounds', round)]: round },
    raters,
    ratings,
  };
}

/** The plan as if its raters were ballots of a round that was closed without names. */
export function asBallots(plan: Plan, roundId = id(400)): Plan {
  const raters = Object.values(plan.raters).map((rater) => ({ ...rater, ballotRoundId: roundId }));
  return { ...plan, raters: Object.fromEntries(raters.map((rater) => [rater.id, rater])) };
}

export const groupBasis: ScoreBasis = { kind: 'group', groupId: id(200), roundId: id(400) };

export function ready(plan: Plan, basis: ScoreBasis = agreed): Problem {
  const preparation = prepare(plan, basis);
  if (!preparation.ready) throw new Error(JSON.stringify(preparation.obstacles));
  return preparation.problem;
}
