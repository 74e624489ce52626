import type { CommandRequest } from '#app/commands/registry.ts';
import { type Plan, rowKey } from '#app/plan/plan.ts';
import type { WarningCode } from '#app/results/warning-codes.ts';
import { hours, promise, shift, workdays } from '../indicators/staffed-houses.ts';
import { ids, serviceUpdate, withCalmHouse } from './house-warning-cases.ts';

interface Case {
  steps: CommandRequest[];
  place: string;
  mend: CommandRequest[];
  from: Plan;
}

type StaffingCode = Extract<
  WarningCode,
  'desk_overloaded' | 'promise_broken' | 'authority_nobody' | 'shift_too_long'
>;

const zone = 'middle';
const openingHours = hours(workdays, { scenarioId: ids.scenario, zone, posts: 2 });
const staff = { scenarioId: ids.scenario, staffGroupId: ids.group, fte: 3, heads: null, note: '' };
const long = shift('lang', 480, 900);

const promised = (changes: object): CommandRequest => ({
  type: 'waitingPromises.set',
  input: { rows: [promise(changes)] },
});
const planned = (fte: number): CommandRequest => ({
  type: 'scenarioStaff.set',
  input: { rows: [{ ...staff, fte }] },
});

/** A house open on workdays from ten to two with two posts, a promise that it keeps and people who may decide. */
function withCalmStaffing(plan: Plan): Plan {
  return {
    ...withCalmHouse(plan),
    openingHours: Object.fromEntries(openingHours.map((row) => [rowKey('openingHours', row), row])),
    waitingPromises: { citizenService: promise() },
    scenarioStaff: { [rowKey('scenarioStaff', staff)]: staff },
  };
}

/** What brings each warning about staffing about, on a plan that has none. */
export function staffingCases(calm: Plan): { [Code in StaffingCode]: Case } {
  const from = withCalmStaffing(calm);
  return {
    desk_overloaded: {
      from,
      steps: [serviceUpdate({ yearlyVolume: 100_000 })],
      place: ids.scenario,
      mend: [serviceUpdate({ yearlyVolume: 1000 })],
    },
    promise_broken: {
      from,
      steps: [promised({ minimumDesks: 3 })],
      place: ids.scenario,
      mend: [promised({ minimumDesks: 2 })],
    },
    authority_nobody: { from, steps: [planned(0)], place: ids.scenario, mend: [planned(3)] },
    shift_too_long: {
      from,
      steps: [{ type: 'shiftPattern.add', input: { rows: [long] } }],
      place: long.id,
      mend: [{ type: 'shiftPattern.update', input: { ids: [long.id], changes: { toMinute: 720 } } }],
    },
  };
}
