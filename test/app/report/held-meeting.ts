import { activeScenarios } from '#app/plan/active-scenarios.ts';
import { leaves } from '#app/plan/criteria-tree.ts';
import { type Plan, rowKey, sorted } from '#app/plan/plan.ts';
import { isMeasured } from '#app/results/measured.ts';
import { inMeeting, meetingId } from '../meeting/meetings.ts';

const uuid = (number: number) => `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`;
export const ids = { meetingId, decision: uuid(500), freeze: uuid(501) };
export const frozenHash = 'abcdef012345'.padEnd(64, '9');

/** A plan of which a meeting was held from the first item to the last: one item skipped, two decisions. */
export function heldMeeting(plan: Plan): Plan {
  const round = sorted(plan.rounds).find(({ status }) => status === 'revealed');
  const begun = inMeeting(plan, 'decision', round?.id ?? null);
  const scenarios = activeScenarios(plan);
  const places = [
    [2, 1, 3, 1],
    [4, 2, 1, 1],
    [3, 2, 2, 1],
    [4, 1, 3, 2],
    [4, 3, 2, 1],
  ];
  const gutRanks = places.flatMap((order, slip) =>
    scenarios.map(({ id }, index) => ({
      meetingId,
      slip: slip + 1,
      scenarioId: id,
      place: order[index] ?? 1,
    })),
  );
  const attendances = [
    'Kommunaldirektør',
    'Borgerservicechef',
    'Bibliotekschef',
    'Tillidsrepræsentanter',
  ].map((role, index) => ({
    id: uuid(600 + index),
    meetingId,
    sort: index,
    role,
    people: index === 3 ? 3 : 1,
  }));
  const decision = {
    ...{ id: ids.decision, sort: 1, name: 'Valg af scenarie til byrådet', decidedOn: '2026-05-12' },
    ...{
      decidedByRole: 'Styregruppen',
      meetingId,
      scenarioId: scenarios[3]?.id ?? null,
      freezeId: ids.freeze,
    },
    outcome: 'Styregruppen anbefaler byrådet scenarie C, Nyt borgerhus.',
    reason: 'C fører også, når vægtene ændres inden for det, grupperne har sagt.',
    rejected: 'A blev valgt fra, fordi det ikke giver aftenåbent med betjening. B koster det samme i drift.',
    dissent: 'Biblioteket ønskede B.',
  };
  const items = Object.values(begun.agendaItems).map((item) => ({
    ...item,
    status: item.kind === 'secondRound' ? ('skipped' as const) : ('done' as const),
    note:
      item.kind === 'secondRound' ? 'Der var ikke uenighed nok til en runde mere.' : `Note til ${item.kind}`,
  }));
  const keyed = <Row>(rows: readonly Row[], key: (row: Row) => string) =>
    Object.fromEntries(rows.map((row) => [key(row), row]));
  return {
    ...begun,
    meetings: keyed(
      Object.values(begun.meetings).map((row) => ({ ...row, status: 'ended' as const })),
      ({ id }) => id,
    ),
    agendaItems: keyed(items, ({ id }) => id),
    gutRanks: keyed(gutRanks, (row) => rowKey('gutRanks', row)),
    attendances: keyed(attendances, ({ id }) => id),
    freezes: {
      [ids.freeze]: {
        ...{ id: ids.freeze, sort: 1, name: 'Som forelagt 12. maj 2026', frozenOn: '2026-05-12' },
        ...{
          frozenByRole: 'Projektleder',
          note: 'Kun til os selv',
          version: 41,
          hash: frozenHash,
          content: 'QUJD',
        },
      },
    },
    decisions: keyed(
      [
        decision,
        {
          ...{ ...decision, id: uuid(510), sort: 2, name: 'Møde i juni', freezeId: null, scenarioId: null },
          ...{ outcome: 'Der holdes et møde mere i juni.', reason: '', rejected: '', dissent: '' },
        },
        { ...decision, id: uuid(511), sort: 3, name: 'Fra et andet møde', meetingId: null },
      ],
      ({ id }) => id,
    ),
    followUps: keyed(
      [
        {
          ...{ id: uuid(520), decisionId: ids.decision, sort: 1, task: 'Indstilling til byrådet' },
          ...{ ownerRole: 'Borgerservicechef', dueOn: '2026-06-15', isDone: false },
        },
        {
          ...{ id: uuid(521), decisionId: ids.decision, sort: 2, task: 'Spørg ejeren af grunden' },
          ...{ ownerRole: '', dueOn: null, isDone: true },
        },
      ],
      ({ id }) => id,
    ),
  };
}

/** Agreed scores as if one was changed in the meeting, one made and the others left. */
export function agreedIn(plan: Plan) {
  const judged = leaves(plan).filter(({ criterion }) => !isMeasured(criterion));
  const [first, second] = Object.entries(plan.agreements).filter(([, { criterionId }]) =>
    judged.some(({ criterion }) => criterion.id === criterionId),
  );
  if (!first || !second) throw new Error('nothing is agreed');
  const [changedKey, changed] = first;
  const { [second[0]]: made, ...before } = plan.agreements;
  return {
    changedKey,
    madeKey: second[0],
    made,
    agreed: {
      before: { ...before, [changedKey]: { ...changed, likely: null, low: null, high: null } },
      after: {
        ...plan.agreements,
        [changedKey]: { ...changed, reason: 'Vi hørte borgerpanelet.', dissent: 'Jobcentret er uenigt.' },
      },
    },
  };
}
