// Over 300 lines: one generator for every command, in one list that is held against the registry.
import fc, { type GeneratorValue } from 'fast-check';
import { type CommandType, commands, execute, type InputOf } from '#app/commands/registry.ts';
import type { Criterion, Level } from '#app/plan/criterion.ts';
import { indicatorCodes } from '#app/plan/measure.ts';
import { type Plan, rowKey, scenarioCellCollections } from '#app/plan/plan.ts';
import { isScore, type Score } from '#app/plan/rating.ts';
import { comparedScenarioFields, usualScenario } from '#app/plan/scenario.ts';
import { blankPlan, furnishedPlan } from './furnished-plan.ts';
import {
  amount,
  cellInputs,
  id,
  key,
  listInputs,
  maybe,
  name,
  pick,
  randomRow,
  rarely,
  several,
  sort,
  text,
} from './random-rows.ts';

/** A command with its input, made for a plan as it was; not always one that the plan can take. */
export interface RandomCommand {
  type: CommandType;
  input: unknown;
}

/**
 * A command that makes sense for the plan so far most of the time: rows that are there, scores within the range.
 * Now and then a row that isn't there or a figure outside, so that refusals are tried too.
 */
export function randomCommand(g: GeneratorValue, plan: Plan): RandomCommand {
  const type = pick(g, weightedTypes);
  return { type, input: inputs[type](g, plan) };
}

/** A plan that a random walk of commands has made; each that was refused left it as it was. */
export function randomPlan(g: GeneratorValue, commandCount: number): Plan {
  let plan = g(fc.constantFrom, furnishedPlan, furnishedPlan, blankPlan);
  for (let count = 0; count < commandCount; count++) {
    const change = execute(plan, randomCommand(g, plan));
    if (change.ok) plan = change.value.plan;
  }
  return plan;
}

/** More that builds than that tears down, else plans stay empty; more scores than anything, as in life. */
const weightedTypes = (Object.keys(commands) as CommandType[]).flatMap((type) => {
  if (/remove|clear|advance/.test(type)) return [type, type];
  return Array<CommandType>(/^(ratings|agreements)/.test(type) ? 12 : 3).fill(type);
});

/** A score of any form, within the criterion's range most of the time. */
function score(g: GeneratorValue, criterion: Criterion | undefined): Score {
  const { worst = null, best = null } = criterion ?? {};
  const figure = () => {
    if (worst === null || best === null || rarely(g, 30)) return amount(g);
    const share = g(fc.constantFrom, 0, 0.25, 0.5, 1 / 3, 1);
    return Math.min(Math.max(worst, best), Math.max(Math.min(worst, best), worst + share * (best - worst)));
  };
  const [low, likely, high] = [figure(), figure(), figure()].sort((a, b) => a - b) as [
    number,
    number,
    number,
  ];
  const forms: Score[] = [
    { low: null, likely, high: null },
    { low, likely, high },
    { low, likely: null, high },
    { low: null, likely: null, high: null },
  ];
  return g(fc.constantFrom, ...forms.filter(isScore));
}

function criterion(g: GeneratorValue, plan: Plan): Omit<Criterion, 'scaleRevision'> {
  const kind = g(fc.constantFrom, 'group' as const, 'leaf' as const, 'leaf' as const);
  const groups = Object.values(plan.criteria).filter((row) => row.kind === 'group');
  const range =
    kind === 'leaf'
      ? g(fc.constantFrom, [1, 5], [30, 5], [0, 100], [null, null], [2, null], [-1e12, 1e12])
      : [null, null];
  const [worst = null, best = null] = range;
  return {
    id: id(g),
    parentId: groups.length > 0 ? maybe(g, pick(g, groups).id) : null,
    sort: sort(g),
    kind,
    name: name(g),
    definition: text(g),
    ...points(g),
    unit: text(g),
    worst,
    best,
    step: kind === 'leaf' ? maybe(g, 0.5) : null,
    minimum: worst === null || best === null ? null : maybe(g, minimum(g, worst, best)),
    measure: kind === 'leaf' && rarely(g, 4) ? pick(g, indicatorCodes) : null,
    rangeAgreedOn: kind === 'leaf' ? maybe(g, '2026-05-12') : null,
  };
}

/** Swing points, often with an interval, now and then with one that doesn't hold them. */
function points(g: GeneratorValue): Pick<Criterion, 'swingPoints' | 'swingLow' | 'swingHigh'> {
  const swingPoints = maybe(g, g(fc.nat, 100));
  const center = swingPoints ?? 50;
  if (rarely(g, 10)) return { swingPoints, swingLow: center + 1, swingHigh: maybe(g, center + 2) };
  return swingPoints !== null && g(fc.boolean)
    ? { swingPoints, swingLow: center / 2, swingHigh: center + g(fc.nat, 5) }
    : { swingPoints, swingLow: null, swingHigh: null };
}

/** A requirement within the range most of the time. */
const minimum = (g: GeneratorValue, worst: number, best: number) =>
  rarely(g, 10) ? amount(g) : worst + g(fc.constantFrom, 0, 0.5, 1) * (best - worst);

function levels(g: GeneratorValue, row: Criterion | undefined): Omit<Level, 'criterionId'>[] {
  const count = g(fc.nat, 4);
  return Array.from({ length: count }, (_, index) => ({
    id: id(g),
    score: (row?.worst ?? 0) + (index / 4) * ((row?.best ?? 1) - (row?.worst ?? 0)),
    label: text(g),
    value: maybe(g, index / 4),
  }));
}

/** Mostly a round that takes scores and a criterion that can be scored. */
function ratingCell(g: GeneratorValue, plan: Plan) {
  const open = Object.values(plan.rounds).filter((round) => round.status === 'private');
  const anyRound = open.length === 0 || rarely(g, 10);
  return {
    roundId: anyRound ? key(g, plan, 'rounds') : pick(g, open).id,
    raterId: key(g, plan, 'raters'),
    ...agreementCell(g, plan),
  };
}

function agreementCell(g: GeneratorValue, plan: Plan) {
  const scored = Object.values(plan.criteria).filter((row) => row.worst !== null && row.best !== null);
  const anyCriterion = scored.length === 0 || rarely(g, 10);
  return {
    scenarioId: key(g, plan, 'scenarios'),
    criterionId: anyCriterion ? key(g, plan, 'criteria') : pick(g, scored).id,
  };
}

/** A warning of the plan, of a criterion or of a score. */
function warning(g: GeneratorValue, plan: Plan): { code: string; place: string } {
  const { scenarioId, criterionId } = agreementCell(g, plan);
  return g(
    fc.constantFrom,
    { code: 'equal_weights', place: '' },
    { code: 'no_difference', place: criterionId },
    { code: 'reason_missing', place: `${scenarioId}.${criterionId}` },
  );
}

const by = { role: 'projektleder', on: '2026-03-01' };

/** Enough ids for whoever was heard. */
const ballotIds = (g: GeneratorValue): string[] => [...new Set(Array.from({ length: 20 }, () => id(g)))];

/** A row that comes or goes as a whole. */
function wholeRow(g: GeneratorValue, plan: Plan): InputOf<'plan.merge'>['rows'][number] {
  const collection = g(
    fc.constantFrom,
    'scenarios',
    'functions',
    'openingHours',
    'scenarioServices',
    'ratings',
  );
  const row = g(fc.boolean) ? randomRow(g, plan, collection) : null;
  return { collection, key: row ? rowKey(collection, row) : key(g, plan, collection), row };
}

/** How to ask for each command; a new command without its line here doesn't compile. */
const inputs: { [Type in CommandType]: (g: GeneratorValue, plan: Plan) => InputOf<Type> } = {
  'meta.update': (g, plan) => ({
    changes: g(
      fc.constantFrom<InputOf<'meta.update'>['changes'][]>,
      { title: name(g), note: text(g) },
      { inhabitants: maybe(g, 12_345), language: 'en' },
      { baselineId: maybe(g, key(g, plan, 'scenarios')), leadLimitShare: 0.75 },
      { costCriterionId: maybe(g, key(g, plan, 'criteria')), weightBasis: 'intervals' },
    ),
  }),
  'plan.merge': (g, plan) => ({ from: 'kopi.borgerhus', meta: {}, rows: [wholeRow(g, plan)] }),
  'plan.restore': (g, plan) => ({
    to: { kind: g(fc.constantFrom, 'change', 'backup'), number: g(fc.nat, 9) },
    meta: g(fc.constantFrom<InputOf<'plan.restore'>['meta'][]>, {}, { note: text(g) }),
    rows: [wholeRow(g, plan)],
  }),
  'plan.anonymise': (g, plan) => {
    const freezes = Object.values(plan.freezes);
    const { hash, content } = randomRow(g, plan, 'freezes');
    return {
      id: id(g),
      people: Object.values(plan.raters)
        .filter(({ ballotRoundId }) => ballotRoundId === null || rarely(g, 10))
        .map((rater, index) => ({
          raterId: rater.id,
          names: [rater.name],
          pseudonym: `Deltager ${index + 1}`,
          group: plan.raterGroups[rater.groupId]?.name ?? '',
        })),
      words: g(fc.constantFrom, [], ['Nordby'], ['to', 'Økonomi']),
      left: [],
      freezes: freezes.length > 0 && g(fc.boolean) ? [{ id: pick(g, freezes).id, hash, content }] : [],
    };
  },
  'scenario.add': (g) => ({
    scenario: {
      ...usualScenario,
      id: id(g),
      sort: sort(g),
      shortName: g(fc.constantFrom, 'A', 'B', '0'),
      name: name(g),
      colour: g(fc.nat, 7),
      description: text(g),
    },
  }),
  'scenario.update': (g, plan) => ({
    id: key(g, plan, 'scenarios'),
    changes: { name: name(g), collaborationModel: maybe(g, 3) },
  }),
  'scenario.move': (g, plan) => ({ id: key(g, plan, 'scenarios'), sort: sort(g) }),
  'scenario.remove': (g, plan) => ({ id: key(g, plan, 'scenarios') }),
  'criterion.add': (g, plan) => ({ criterion: criterion(g, plan) }),
  'criterion.update': (g, plan) => {
    const { name, definition, worst, best, swingPoints } = criterion(g, plan);
    const own = key(g, plan, 'criteria');
    const range = { worst: plan.criteria[own]?.worst ?? 0, best: plan.criteria[own]?.best ?? 1 };
    const changes = g(
      fc.constantFrom<InputOf<'criterion.update'>['changes'][]>,
      { name, definition },
      { worst, best },
      { worst, best, minimum: null },
      { minimum: minimum(g, range.worst, range.best) },
      { swingPoints },
      points(g),
    );
    return { id: own, changes };
  },
  'criterion.move': (g, plan) => ({
    id: key(g, plan, 'criteria'),
    parentId: maybe(g, key(g, plan, 'criteria')),
    sort: sort(g),
  }),
  'criterion.remove': (g, plan) => ({ id: key(g, plan, 'criteria') }),
  'levels.replace': (g, plan) => {
    const criterionId = key(g, plan, 'criteria');
    return { criterionId, levels: levels(g, plan.criteria[criterionId]) };
  },
  'weights.set': (g, plan) => ({
    weights: several(g, () => ({
      criterionId: key(g, plan, 'criteria'),
      ...(g(fc.boolean) ? points(g) : { swingPoints: maybe(g, g(fc.nat, 100)) }),
    })),
    ...(g(fc.boolean) ? { sawTotals: g(fc.boolean) } : {}),
    ...(g(fc.boolean) ? { basis: g(fc.constantFrom, 'points', 'intervals', 'order') } : {}),
  }),
  'raterGroup.add': (g) => ({ group: { id: id(g), sort: sort(g), name: name(g) } }),
  'raterGroup.update': (g, plan) => ({ id: key(g, plan, 'raterGroups'), changes: { name: name(g) } }),
  'raterGroup.remove': (g, plan) => ({ id: key(g, plan, 'raterGroups') }),
  'rater.add': (g, plan) => ({
    rater: { id: id(g), groupId: key(g, plan, 'raterGroups'), sort: sort(g), name: name(g) },
  }),
  'rater.update': (g, plan) => ({
    id: key(g, plan, 'raters'),
    changes: { groupId: key(g, plan, 'raterGroups'), name: name(g) },
  }),
  'rater.remove': (g, plan) => ({ id: key(g, plan, 'raters') }),
  'round.add': (g) => ({
    round: { id: id(g), sort: sort(g), name: name(g), status: 'private', anonymous: g(fc.boolean) },
  }),
  'round.update': (g, plan) => ({ id: key(g, plan, 'rounds'), changes: { name: name(g), sort: sort(g) } }),
  'round.advance': (g, plan) => ({
    id: key(g, plan, 'rounds'),
    to: g(fc.constantFrom, 'closed' as const, 'revealed' as const),
    ...(rarely(g, 10) ? {} : { ballots: { ids: ballotIds(g), mergedGroupId: id(g) } }),
  }),
  'round.remove': (g, plan) => ({ id: key(g, plan, 'rounds') }),
  'ratings.set': (g, plan) => ({
    ratings: several(g, () => {
      const cell = ratingCell(g, plan);
      return { ...cell, ...score(g, plan.criteria[cell.criterionId]), reason: text(g), source: text(g) };
    }),
  }),
  'ratings.take': (g, plan) => {
    const { roundId, raterId } = ratingCell(g, plan);
    const ratings = several(g, () => {
      const { scenarioId, criterionId } = ratingCell(g, plan);
      const words = { reason: text(g), source: text(g) };
      return { scenarioId, criterionId, ...score(g, plan.criteria[criterionId]), ...words };
    });
    return { roundId, raterId, fileName: name(g), sha256: 'a1'.repeat(32), ratings };
  },
  'ratings.clear': (g, plan) => ({ cells: several(g, () => ratingCell(g, plan)) }),
  'agreements.set': (g, plan) => ({
    agreements: several(g, () => {
      const cell = agreementCell(g, plan);
      const words = { reason: text(g), source: text(g), dissent: text(g) };
      return { ...cell, ...score(g, plan.criteria[cell.criterionId]), ...words };
    }),
  }),
  'agreements.clear': (g, plan) => ({ cells: several(g, () => agreementCell(g, plan)) }),
  'warning.accept': (g, plan) => ({
    warning: { ...warning(g, plan), reason: g(fc.constantFrom, 'Drøftet', 'Det er med vilje', '') },
  }),
  'warning.restore': (g, plan) => {
    const accepted = Object.values(plan.acceptedWarnings);
    const { code, place } = accepted.length > 0 ? pick(g, accepted) : warning(g, plan);
    return { warning: { code, place } };
  },
  'probe.set': (g, plan) => ({
    criterionId: key(g, plan, 'criteria'),
    answer: g(fc.constantFrom, 'better' as const, 'indifferent' as const, 'depends' as const, null),
    note: text(g),
  }),
  'scenario.branch': (g, plan) => ({
    scenario: { ...randomRow(g, plan, 'scenarios'), buildingId: null, parentId: key(g, plan, 'scenarios') },
  }),
  'scenario.takeOver': (g, plan) => {
    const collection = pick(g, scenarioCellCollections);
    const cells = several(g, () => ({ collection, key: key(g, plan, collection).slice(37) }));
    const fields = g(fc.constantFrom, [], [...comparedScenarioFields]);
    return { fromId: key(g, plan, 'scenarios'), toId: key(g, plan, 'scenarios'), cells, fields };
  },
  'service.add': (g, plan) => {
    const rows = several(g, () => randomRow(g, plan, 'services'));
    const mark = { mark: 'assumption' as const, source: text(g), confirmedByRole: '', confirmedOn: null };
    return { rows, marks: rows.map(({ id }) => ({ serviceId: id, field: 'handlingMinutes', ...mark })) };
  },
  'service.update': (g, plan) => {
    const { id: _id, ...changes } = randomRow(g, plan, 'services');
    return { ids: several(g, () => key(g, plan, 'services')), changes, by };
  },
  'service.confirm': (g, plan) => ({
    ids: several(g, () => key(g, plan, 'services')),
    fields: ['handlingMinutes', 'kleNumber'],
    by,
  }),
  'service.remove': (g, plan) => ({ ids: several(g, () => key(g, plan, 'services')) }),
  'need.replace': (g, plan) => ({
    rows: several(g, () => ({ ...randomRow(g, plan, 'needs'), id: key(g, plan, 'needs') })),
  }),

  ...listInputs('assumption', 'assumptions'),
  ...listInputs('function', 'functions'),
  ...listInputs('need', 'needs'),
  ...listInputs('phase', 'phases'),
  ...listInputs('checklistItem', 'checklistItems'),
  ...listInputs('staffGroup', 'staffGroups'),
  ...listInputs('competence', 'competences'),
  ...listInputs('ladderStep', 'ladderSteps'),
  ...listInputs('shiftPattern', 'shiftPatterns'),
  'areaSchedule.write': (g, plan) => ({
    functions: several(g, () => randomRow(g, plan, 'functions')),
    scenarioFunctions: several(g, () => randomRow(g, plan, 'scenarioFunctions')),
    placements: several(g, () => randomRow(g, plan, 'placements')),
    unplaced: [key(g, plan, 'placements')],
  }),
  'list.take': (g, plan) => ({
    list: g(fc.constantFrom, 'functions', 'staff', 'needs'),
    from: g(fc.constantFrom, '', 'rumprogram.xlsx, Ark1'),
    rows: {
      functions: several(g, () => randomRow(g, plan, 'functions')),
      placements: several(g, () => randomRow(g, plan, 'placements')),
      staffGroups: several(g, () => randomRow(g, plan, 'staffGroups')),
      scenarioStaff: several(g, () => randomRow(g, plan, 'scenarioStaff')),
      needFunctions: several(g, () => randomRow(g, plan, 'needFunctions')),
      unanswered: [key(g, plan, 'needFunctions'), key(g, plan, 'needServices')],
    },
  }),
  'building.make': (g, plan) => {
    const building = randomRow(g, plan, 'buildings');
    const floor = { ...randomRow(g, plan, 'floors'), buildingId: building.id };
    const zone = { ...randomRow(g, plan, 'zones'), floorId: floor.id };
    const scenarioId = maybe(g, key(g, plan, 'scenarios'));
    const placement = { ...randomRow(g, plan, 'placements'), zoneId: zone.id };
    return {
      building,
      floors: [floor],
      zones: [zone],
      placementDemands: [{ ...randomRow(g, plan, 'placementDemands'), zoneId: zone.id }],
      scenarioId,
      placements: scenarioId === null ? [] : [{ ...placement, scenarioId }],
    };
  },
  ...listInputs('building', 'buildings'),
  ...listInputs('floor', 'floors'),
  ...listInputs('zone', 'zones'),
  ...listInputs('economyLine', 'economyLines'),
  'economyLine.reprice': (g, plan) => ({ ids: several(g, () => key(g, plan, 'economyLines')) }),
  ...listInputs('meeting', 'meetings'),
  'meeting.plan': (g, plan) => {
    const { status: _status, ...meeting } = randomRow(g, plan, 'meetings');
    const items = several(g, () => {
      const {
        meetingId: _meeting,
        status: _itemStatus,
        note: _note,
        ...item
      } = randomRow(g, plan, 'agendaItems');
      return item;
    });
    return { meeting, items };
  },
  'meeting.step': (g, plan) => {
    const item = randomRow(g, plan, 'agendaItems');
    const itemId = maybe(g, key(g, plan, 'agendaItems'));
    const { meetingId } = plan.agendaItems[itemId ?? ''] ?? item;
    const leave = g(fc.constantFrom, 'done' as const, 'skipped' as const, 'open' as const);
    return { meetingId, itemId, leave, ...(rarely(g, 3) ? { note: text(g) } : {}) };
  },
  'meeting.round': (g, plan) => ({
    round: { ...randomRow(g, plan, 'rounds'), status: 'private' },
    itemIds: several(g, () => key(g, plan, 'agendaItems')),
  }),
  'gutSlip.give': (g, plan) => ({
    meetingId: key(g, plan, 'meetings'),
    ranks: several(g, () => ({
      scenarioId: key(g, plan, 'scenarios'),
      place: g(fc.integer, { min: 1, max: 4 }),
    })),
  }),
  'gutSlip.remove': (g, plan) => ({
    meetingId: key(g, plan, 'meetings'),
    slip: g(fc.integer, { min: 1, max: 3 }),
  }),
  ...listInputs('agendaItem', 'agendaItems'),
  ...listInputs('attendance', 'attendances'),
  ...listInputs('decision', 'decisions'),
  ...listInputs('followUp', 'followUps'),
  'freeze.add': (g, plan) => ({ freeze: randomRow(g, plan, 'freezes') }),
  'freeze.remove': (g, plan) => ({ id: key(g, plan, 'freezes') }),
  ...listInputs('reportSection', 'reportSections'),
  'reportSection.replace': (g, plan) => ({
    rows: several(g, () => ({ ...randomRow(g, plan, 'reportSections'), id: key(g, plan, 'reportSections') })),
  }),
  'reportTemplate.take': (g, plan) => ({
    name: 'Roskilde',
    rows: several(g, () => randomRow(g, plan, 'reportSections')),
  }),
  ...cellInputs('functionServices'),
  ...cellInputs('needFunctions'),
  ...cellInputs('needServices'),
  ...cellInputs('groupCompetences'),
  ...cellInputs('serviceCompetences'),
  ...cellInputs('waitingPromises'),
  ...cellInputs('arrivalProfiles'),
  ...cellInputs('arrivalShares'),
  ...cellInputs('seasonShares'),
  'countingWeek.set': (g, plan) => {
    const profile = randomRow(g, plan, 'arrivalProfiles');
    const { serviceGroup } = rarely(g, 10) ? randomRow(g, plan, 'arrivalProfiles') : profile;
    return { profile, shares: several(g, () => ({ ...randomRow(g, plan, 'arrivalShares'), serviceGroup })) };
  },
  ...cellInputs('nearness'),
  ...cellInputs('placementDemands'),
  ...cellInputs('priceIndices'),
  ...cellInputs('scenarioFunctions'),
  ...cellInputs('scenarioServices'),
  ...cellInputs('scenarioStaff'),
  ...cellInputs('openingHours'),
  ...cellInputs('openingExceptions'),
  ...cellInputs('rotaLines'),
  ...cellInputs('placements'),
  ...cellInputs('economyAmounts'),
};
