import type { Criterion } from '#app/plan/criterion.ts';
import { usualMeta } from '#app/plan/meta.ts';
import { agreementKey, emptyPlan, type Plan, ratingKey } from '#app/plan/plan.ts';
import type { Agreement, Rater, RaterGroup, Rating } from '#app/plan/rating.ts';
import { type Scenario, usualScenario } from '#app/plan/scenario.ts';

interface Size {
  criteria: number;
  scenarios: number;
  groups: number;
}

const criteriaPerGroup = 7;

/** A plan of a given size, the same every time: agreed scores everywhere, and one rater per rater group. */
export function largePlan({ criteria, scenarios, groups }: Size): Plan {
  const plan = emptyPlan({
    ...usualMeta,
    id: uuid('meta', 0),
    title: 'Stor plan',
    municipality: '',
    priceLevelYear: 2027,
    budgetYear: 2027,
    language: 'da',
    baselineId: uuid('scenario', 0),
  });
  const leaves = Array.from({ length: criteria }, (_, index) => leaf(index));
  const tops = Array.from({ length: Math.ceil(criteria / criteriaPerGroup) }, (_, index) => top(index));
  const options = Array.from({ length: scenarios }, (_, index) => scenario(index));
  const raterGroups = Array.from(
    { length: groups },
    (_, index): RaterGroup => ({ id: uuid('group', index), sort: index, name: `Gruppe ${index + 1}` }),
  );
  const raters = raterGroups.map(
    (group, index): Rater => ({
      id: uuid('rater', index),
      groupId: group.id,
      sort: 0,
      name: `Bedømmer ${index + 1}`,
      ballotRoundId: null,
    }),
  );
  const round = {
    id: uuid('round', 0),
    sort: 0,
    name: 'Runde 1',
    status: 'revealed' as const,
    anonymous: false,
  };
  const agreements: { [key: string]: Agreement } = {};
  const ratings: { [key: string]: Rating } = {};
  options.forEach((option, i) => {
    leaves.forEach((criterion, j) => {
      const ids = { scenarioId: option.id, criterionId: criterion.id };
      agreements[agreementKey(option.id, criterion.id)] = { ...ids, ...score(i, j, 0), dissent: '' };
      raters.forEach((rater, k) => {
        const key = ratingKey(round.id, rater.id, option.id, criterion.id);
        ratings[key] = { roundId: round.id, raterId: rater.id, ...ids, ...score(i, j, k + 1) };
      });
    });
  });
  const byId = <Row extends { id: string }>(rows: Row[]) =>
    Object.fromEntries(rows.map((row) => [row.id, row]));
  return {
    ...plan,
    scenarios: byId(options),
    criteria: byId([...tops, ...leaves]),
    raterGroups: byId(raterGroups),
    raters: byId(raters),
    rounds: { [round.id]: round },
    agreements,
    ratings,
  };
}

/** An id from a kind and a number, in the form of a UUID. */
function uuid(kind: string, index: number): string {
  const head = [...kind].reduce((sum, letter) => (sum * 31 + letter.charCodeAt(0)) % 0xffff_ffff, 7);
  return `${head.toString(16).padStart(8, '0')}-0000-4000-8000-${index.toString(16).padStart(12, '0')}`;
}

function leaf(index: number): Criterion {
  return {
    id: uuid('leaf', index),
    parentId: uuid('top', Math.floor(index / criteriaPerGroup)),
    sort: index,
    kind: 'leaf',
    name: `Kriterium ${index + 1}`,
    definition: 'Hvad der bedømmes',
    swingPoints: 10 + (index % 5),
    swingLow: null,
    swingHigh: null,
    unit: 'point',
    worst: 0,
    best: 100,
    step: 1,
    minimum: null,
    measure: null,
    rangeAgreedOn: null,
    scaleRevision: 0,
  };
}

function top(index: number): Criterion {
  return {
    ...leaf(index),
    id: uuid('top', index),
    parentId: null,
    kind: 'group',
    name: `Emne ${index + 1}`,
    definition: '',
    unit: '',
    worst: null,
    best: null,
    step: null,
  };
}

function scenario(index: number): Scenario {
  return {
    ...usualScenario,
    id: uuid('scenario', index),
    sort: index,
    shortName: String(index),
    name: `Scenarie ${index}`,
    colour: index % 8,
  };
}

/** Scattered and repeatable; every seventh uncertain, no reason for every fourth. */
function score(i: number, j: number, k: number) {
  const likely = (i * 37 + j * 61 + k * 17 + ((i * j) % 23) * 5) % 97;
  const isUncertain = (i + j + k) % 7 === 0;
  return {
    low: isUncertain ? Math.max(0, likely - 9) : null,
    likely,
    high: isUncertain ? Math.min(100, likely + 9) : null,
    reason: (i + j) % 4 === 0 ? '' : 'Begrundelse',
    source: '',
    scaleRevision: 0,
  };
}
