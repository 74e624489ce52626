import type { CommandRequest } from '#app/commands/registry.ts';
import { type Plan, rowKey } from '#app/plan/plan.ts';
import type { WarningCode } from '#app/results/warning-codes.ts';
import { functionRow, scenarioServiceRow, serviceRow, staffGroupRow } from '../plan/rows.ts';
import { id } from './plans.ts';

/** Ids of what the house of these cases holds. */
export const ids = {
  scenario: id(101),
  room: id(700),
  service: id(800),
  group: id(900),
  competence: id(950),
} as const;
const { scenario, room, service, group, competence } = ids;

/** A plan with a house in which nothing calls for a warning: one authority task, done where and by whom it may be. */
export function withCalmHouse(plan: Plan): Plan {
  const rows = {
    functions: functionRow({
      ...{ id: room, name: 'Ekspedition', purpose: 'Pas og kørekort', zone: 'middle' as const },
      ...{ privacyLevel: 1, needsLocking: true },
    }),
    services: serviceRow({
      ...{ id: service, name: 'Pas', authorityTask: true, handledAs: 'caseWork' as const },
      ...{ privacyLevel: 1, volumePer1000: 80 },
    }),
    functionServices: { functionId: room, serviceId: service },
    staffGroups: staffGroupRow({ id: group, name: 'Borgerservice', mayDecide: true }),
    competences: { id: competence, sort: 0, name: 'Id-kontrol', description: '' },
    groupCompetences: { staffGroupId: group, competenceId: competence, level: 2 },
    serviceCompetences: { serviceId: service, competenceId: competence, level: 2 },
    scenarioFunctions: {
      ...{ scenarioId: scenario, functionId: room, state: 'in' as const, note: '' },
      ...{ unitCount: null, netM2Each: null },
    },
    scenarioServices: scenarioServiceRow({ scenarioId: scenario, serviceId: service, staffGroupId: group }),
  };
  const house = Object.entries(rows).map(([name, row]) => [
    name,
    { [rowKey(name as keyof typeof rows, row as never)]: row },
  ]);
  return { ...plan, ...Object.fromEntries(house) };
}

const by = { role: 'leder', on: '2027-01-01' };

export const serviceUpdate = (changes: object): CommandRequest => ({
  type: 'service.update',
  input: { ids: [service], changes, by },
});
export const roomUpdate = (changes: object): CommandRequest => ({
  type: 'function.update',
  input: { ids: [room], changes },
});
export const give = (changes: object): CommandRequest => ({
  type: 'scenarioServices.set',
  input: {
    rows: [scenarioServiceRow({ scenarioId: scenario, serviceId: service, staffGroupId: group, ...changes })],
  },
});
export const open = (kind: 'staffed' | 'selfService', from: number, to: number): CommandRequest => ({
  type: 'openingHours.set',
  input: {
    rows: [
      {
        ...{ scenarioId: scenario, zone: 'middle', weekday: 1, fromMinute: from * 60, toMinute: to * 60 },
        ...{ kind, posts: kind === 'staffed' ? 2 : 0 },
      },
    ],
  },
});
const groupUpdate = (changes: object): CommandRequest => ({
  type: 'staffGroup.update',
  input: { ids: [group], changes },
});
const skill = (level: number): CommandRequest => ({
  type: 'groupCompetences.set',
  input: { rows: [{ staffGroupId: group, competenceId: competence, level }] },
});
const cell = (state: 'in' | 'out'): CommandRequest => ({
  type: 'scenarioFunctions.set',
  input: {
    rows: [
      {
        ...{ scenarioId: scenario, functionId: room, state, note: '' },
        ...{ unitCount: null, netM2Each: null },
      },
    ],
  },
});

interface Case {
  steps: CommandRequest[];
  place: string;
  mend: CommandRequest[];
  from: Plan;
}

type HouseCode = Extract<
  WarningCode,
  | 'udk_case_work'
  | 'authority_open'
  | 'authority_staff'
  | 'competence_short'
  | 'room_too_open'
  | 'desk_unlocked'
  | 'counter_unstaffed'
  | 'service_undelivered'
  | 'function_purposeless'
  | 'figures_unconfirmed'
>;

/** What brings each warning about the house about, on a plan that has none. */
export function houseCases(calm: Plan): { [Code in HouseCode]: Case } {
  const from = withCalmHouse(calm);
  const there = `${scenario}.${service}`;
  const lone = functionRow({ id: id(701), name: 'Niche' });
  const counted = serviceRow({ id: id(801), name: 'Kort', catalogueId: 'bs-kort', volumePer1000: 40 });
  return {
    udk_case_work: {
      from,
      steps: [serviceUpdate({ udbetalingDanmark: 'moved' })],
      place: service,
      mend: [serviceUpdate({ handledAs: 'guidance' })],
    },
    authority_open: {
      from,
      steps: [roomUpdate({ zone: 'outer', privacyLevel: 0 })],
      place: there,
      mend: [roomUpdate({ privacyLevel: 1 })],
    },
    authority_staff: {
      from,
      steps: [groupUpdate({ mayDecide: false })],
      place: there,
      mend: [serviceUpdate({ handledAs: 'guidance' })],
    },
    competence_short: { from, steps: [skill(1)], place: there, mend: [skill(2)] },
    room_too_open: {
      from,
      steps: [serviceUpdate({ privacyLevel: 2 })],
      place: there,
      mend: [roomUpdate({ privacyLevel: 2 })],
    },
    desk_unlocked: {
      from,
      steps: [open('staffed', 10, 16), open('selfService', 16, 22), roomUpdate({ needsLocking: false })],
      place: `${scenario}.${room}`,
      mend: [roomUpdate({ needsLocking: true })],
    },
    counter_unstaffed: {
      from,
      steps: [open('selfService', 7, 22)],
      place: `${scenario}.${room}`,
      mend: [open('staffed', 22, 23)],
    },
    service_undelivered: { from, steps: [cell('out')], place: there, mend: [cell('in')] },
    function_purposeless: {
      from,
      steps: [{ type: 'function.add', input: { rows: [lone] } }],
      place: lone.id,
      mend: [
        { type: 'functionServices.set', input: { rows: [{ functionId: lone.id, serviceId: service }] } },
      ],
    },
    figures_unconfirmed: {
      from,
      steps: [
        {
          type: 'service.add',
          input: {
            rows: [counted],
            marks: [
              {
                ...{ serviceId: counted.id, field: 'volumePer1000', mark: 'assumption', source: '' },
                ...{ confirmedByRole: '', confirmedOn: null },
              },
            ],
          },
        },
        {
          type: 'functionServices.set',
          input: { rows: [{ functionId: room, serviceId: counted.id }] },
        },
        {
          type: 'scenarioServices.set',
          input: { rows: [scenarioServiceRow({ scenarioId: scenario, serviceId: counted.id })] },
        },
      ],
      place: '',
      mend: [{ type: 'service.confirm', input: { ids: [counted.id], fields: ['volumePer1000'], by } }],
    },
  };
}
