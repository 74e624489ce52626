import { describe, expect, it } from 'vitest';
import type { CommandRequest } from '#app/commands/registry.ts';
import { onlyChannel } from '#app/plan/scenario-cells.ts';
import { warnings } from '#app/results/warnings.ts';
import { samplePlan } from '#main/samples.ts';
import { afterCommands } from '../commands/furnished-plan.ts';
import { buildingRow, floorRow, functionRow, zoneRow } from '../plan/rows.ts';
import { give, ids, open, roomUpdate, serviceUpdate, withCalmHouse } from './house-warning-cases.ts';
import { id, planOf } from './plans.ts';

const calm = withCalmHouse(planOf([], [[]]));
const codesAfter = (...steps: CommandRequest[]) =>
  warnings(afterCommands(calm, ...steps)).map(({ code }) => code);

/** A second room that the scenario has and that delivers the service too. */
const secondRoom = (row: object): CommandRequest[] => [
  {
    type: 'function.add',
    input: { rows: [functionRow({ id: id(702), name: 'Samtalerum', purpose: 'Samtaler', ...row })] },
  },
  {
    type: 'functionServices.set',
    input: { rows: [{ functionId: id(702), serviceId: ids.service }] },
  },
  {
    type: 'scenarioFunctions.set',
    input: {
      rows: [
        {
          ...{ scenarioId: ids.scenario, functionId: id(702), state: 'in', note: '' },
          ...{ unitCount: null, netM2Each: null },
        },
      ],
    },
  },
];

/** The room placed in a zone of a building. */
const placedIn = (row: object): CommandRequest[] => [
  { type: 'building.add', input: { rows: [buildingRow({ id: id(600), name: 'Hus' })] } },
  { type: 'floor.add', input: { rows: [floorRow({ id: id(601), buildingId: id(600) })] } },
  { type: 'zone.add', input: { rows: [zoneRow({ id: id(602), floorId: id(601), ...row })] } },
  { type: 'scenario.update', input: { id: ids.scenario, changes: { buildingId: id(600) } } },
  {
    type: 'placements.set',
    input: {
      rows: [{ scenarioId: ids.scenario, functionId: ids.room, zoneId: id(602), locked: false }],
    },
  },
];

it('a house in which everything is where it may be has no warnings', () => {
  expect(warnings(calm)).toEqual([]);
});

describe('an authority task in an open zone', () => {
  const isOpen = roomUpdate({ zone: 'outer', privacyLevel: 0 });

  it('is fine at a screened place, in another zone, or when it is no authority task', () => {
    expect(codesAfter(isOpen)).toEqual(['authority_open']);
    expect(codesAfter(roomUpdate({ zone: 'outer', privacyLevel: 1 }))).toEqual([]);
    expect(codesAfter(roomUpdate({ zone: 'middle', privacyLevel: 0 }))).toEqual([]);
    expect(codesAfter(isOpen, serviceUpdate({ authorityTask: false }))).toEqual([]);
  });

  it('goes by the zone that the function lies in before the one it wishes for', () => {
    expect(codesAfter(isOpen, ...placedIn({ kind: 'middle' }))).toEqual([]);
    expect(codesAfter(roomUpdate({ privacyLevel: 0 }), ...placedIn({ kind: 'outer' }))).toEqual([
      'authority_open',
    ]);
  });

  it('goes by the service’s own zone when its function may lie anywhere', () => {
    const anywhere = roomUpdate({ zone: null, privacyLevel: 0 });
    expect(codesAfter(anywhere)).toEqual(['authority_open']);
    expect(codesAfter(anywhere, serviceUpdate({ zone: 'middle' }))).toEqual([]);
  });

  it('needs somebody to meet: by telephone and on the net there is no room to be open', () => {
    for (const channel of ['telephone', 'digital', 'selfService'] as const) {
      expect(codesAfter(isOpen, give(onlyChannel(channel)))).toEqual([]);
    }
    for (const channel of ['counter', 'appointment', 'assisted'] as const) {
      expect(codesAfter(isOpen, give(onlyChannel(channel)))).toEqual(['authority_open']);
    }
  });
});

describe('a service that needs a closed room', () => {
  it('is content with a room of its level, or with one such among several', () => {
    const private2 = serviceUpdate({ privacyLevel: 2 });
    expect(codesAfter(private2)).toEqual(['room_too_open']);
    expect(codesAfter(private2, roomUpdate({ privacyLevel: 2 }))).toEqual([]);
    expect(codesAfter(private2, ...secondRoom({ privacyLevel: 3 }))).toEqual([]);
    expect(codesAfter(private2, ...secondRoom({ privacyLevel: 1 }))).toEqual(['room_too_open']);
  });

  it('of level 3 is not content with a room of level 2; level 1 asks for no closed room', () => {
    expect(codesAfter(serviceUpdate({ privacyLevel: 3 }), roomUpdate({ privacyLevel: 2 }))).toEqual([
      'room_too_open',
    ]);
    expect(codesAfter(roomUpdate({ privacyLevel: 0 }))).toEqual([]);
  });

  it('has only the room that the scenario chose', () => {
    const both = [serviceUpdate({ privacyLevel: 2 }), ...secondRoom({ privacyLevel: 2 })];
    expect(codesAfter(...both, give({ functionId: ids.room }))).toEqual(['room_too_open']);
    expect(codesAfter(...both, give({ functionId: id(702) }))).toEqual([]);
  });
});

describe('who does it', () => {
  const mayNot: CommandRequest = {
    type: 'staffGroup.update',
    input: { ids: [ids.group], changes: { mayDecide: false } },
  };

  it('may be anybody where nothing is decided, and nobody is blamed before being chosen', () => {
    expect(codesAfter(mayNot)).toEqual(['authority_staff']);
    expect(codesAfter(mayNot, serviceUpdate({ handledAs: 'service' }))).toEqual(['authority_staff']);
    expect(codesAfter(mayNot, serviceUpdate({ handledAs: 'guidance' }))).toEqual([]);
    expect(codesAfter(mayNot, serviceUpdate({ authorityTask: false }))).toEqual([]);
    expect(codesAfter(mayNot, give({ staffGroupId: null }))).toEqual([]);
  });

  it('lacks a competence from one level below, and with no level at all', () => {
    const ask = (level: number): CommandRequest => ({
      type: 'serviceCompetences.set',
      input: { rows: [{ serviceId: ids.service, competenceId: ids.competence, level }] },
    });
    const unskilled: CommandRequest = {
      type: 'groupCompetences.clear',
      input: { keys: [`${ids.group}.${ids.competence}`] },
    };
    expect(codesAfter(ask(2))).toEqual([]);
    expect(codesAfter(ask(3))).toEqual(['competence_short']);
    expect(codesAfter(ask(1), unskilled)).toEqual(['competence_short']);
    expect(codesAfter(ask(0), unskilled)).toEqual([]);
  });
});

describe('a desk in self-service hours', () => {
  const hours = [open('staffed', 10, 16), open('selfService', 16, 22)];
  const unlocked = roomUpdate({ needsLocking: false });

  it('is fine when its zone can be locked, or when it asks to be where it can', () => {
    expect(codesAfter(...hours)).toEqual([]);
    expect(codesAfter(...hours, unlocked)).toEqual(['desk_unlocked']);
    expect(codesAfter(...hours, unlocked, ...placedIn({ kind: 'middle', canBeLocked: true }))).toEqual([]);
  });

  it('is not helped by asking once it lies in a zone that can’t be locked', () => {
    expect(codesAfter(...hours, ...placedIn({ kind: 'middle', canBeLocked: false }))).toEqual([
      'desk_unlocked',
    ]);
  });

  it('may stay open for what isn’t decided there, is only assisted, or while the house is staffed', () => {
    expect(codesAfter(...hours, unlocked, serviceUpdate({ authorityTask: false }))).toEqual([]);
    expect(codesAfter(...hours, unlocked, give(onlyChannel('assisted')))).toEqual([]);
    expect(codesAfter(open('staffed', 10, 22), unlocked)).toEqual([]);
  });

  it('goes by the hours of its own kind of zone', () => {
    expect(codesAfter(...hours, unlocked, roomUpdate({ zone: 'outer' }))).toEqual([]);
  });

  it('is empty when its zone never has staff, unless nothing is done at the counter', () => {
    const never = open('selfService', 7, 22);
    expect(codesAfter(never)).toEqual(['counter_unstaffed']);
    expect(codesAfter(never, serviceUpdate({ authorityTask: false }))).toEqual(['counter_unstaffed']);
    expect(codesAfter(never, give(onlyChannel('selfService')))).toEqual([]);
  });
});

describe('figures that nobody has confirmed', () => {
  const assumed = afterCommands(calm, {
    type: 'service.add',
    input: {
      rows: [{ ...calm.services[ids.service], id: id(802), name: 'Id-kort', handlingMinutes: 12 } as never],
      marks: (['handlingMinutes', 'volumePer1000', 'peak'] as const).map((field) => ({
        ...{ serviceId: id(802), field, mark: 'assumption' as const, source: '' },
        ...{ confirmedByRole: '', confirmedOn: null },
      })),
    },
  });
  const given: CommandRequest[] = [
    { type: 'functionServices.set', input: { rows: [{ functionId: ids.room, serviceId: id(802) }] } },
    {
      type: 'scenarioServices.set',
      input: {
        rows: [
          {
            ...{ scenarioId: ids.scenario, serviceId: id(802), ...onlyChannel('counter') },
            ...{ functionId: null, staffGroupId: null, note: '' },
          },
        ],
      },
    },
  ];
  const confirm = (...fields: ('handlingMinutes' | 'volumePer1000')[]): CommandRequest => ({
    type: 'service.confirm',
    input: { ids: [id(802)], fields, by: { role: 'leder', on: '2027-01-01' } },
  });
  const having = (...steps: CommandRequest[]) => warnings(afterCommands(assumed, ...steps));

  it('count once, and only where a scenario gives the service', () => {
    expect(having()).toEqual([]);
    expect(having(...given)).toEqual([
      expect.objectContaining({ code: 'figures_unconfirmed', place: '', params: { count: 1, total: 2 } }),
    ]);
  });

  it('are minutes and volume: both must be confirmed, and a count of one’s own stands for the volume', () => {
    expect(having(...given, confirm('handlingMinutes'))).toHaveLength(1);
    expect(having(...given, confirm('handlingMinutes', 'volumePer1000'))).toEqual([]);
    const counted: CommandRequest = {
      type: 'service.update',
      input: { ids: [id(802)], changes: { yearlyVolume: 900 }, by: { role: '', on: '2027-01-01' } },
    };
    expect(having(...given, confirm('handlingMinutes'), counted)).toEqual([]);
  });
});

describe('Udbetaling Danmark', () => {
  it('is warned about for everything but what is the municipality’s for certain', () => {
    for (const udbetalingDanmark of ['advice', 'moved', 'check'] as const) {
      expect(codesAfter(serviceUpdate({ udbetalingDanmark }))).toEqual(['udk_case_work']);
      expect(codesAfter(serviceUpdate({ udbetalingDanmark, handledAs: 'service' }))).toEqual([]);
    }
  });
});

it('says nothing of an archived scenario', () => {
  const broken = serviceUpdate({ privacyLevel: 3 });
  const archive: CommandRequest = {
    type: 'scenario.update',
    input: { id: ids.scenario, changes: { archived: true } },
  };
  expect(codesAfter(broken)).toEqual(['room_too_open']);
  expect(codesAfter(broken, archive)).toEqual([]);
});

it('finds in the sample what was put there to be found', () => {
  const found = warnings(samplePlan('nordby', 'da')).map(({ code }) => code);
  expect(found).toEqual(expect.arrayContaining(['authority_staff', 'desk_unlocked', 'figures_unconfirmed']));
});
