import type { HouseFunction } from '../plan/house-function.ts';
import type { Plan } from '../plan/plan.ts';
import type { Scenario } from '../plan/scenario.ts';
import type { ZoneKind } from '../plan/service.ts';
import type { DeliveredService, DeliveryRoom } from './delivered-service.ts';
import type { FoundWarning } from './warning-codes.ts';

/** Hours a week in which a kind of zone is open, with staff and without. */
interface WeekHours {
  staffed: number;
  selfService: number;
}

/**
 * Warnings about desks in zones that are open without staff; place: scenario and function. The plan knows which
 * kinds of zone are open when, and which zones can be locked; it doesn't know whether a desk is cleared away for
 * the night, so a group that does so accepts the warning.
 */
export function hourWarnings(plan: Plan, delivered: readonly DeliveredService[]): FoundWarning[] {
  const scenario = delivered[0]?.scenario;
  if (!scenario) return [];
  const week = weekHours(plan, scenario.id);
  const desks = new Map<string, { room: DeliveryRoom; needStaff: string[]; needLock: string[] }>();
  for (const each of delivered) {
    for (const room of each.rooms) {
      const desk = desks.get(room.houseFunction.id) ?? { room, needStaff: [], needLock: [] };
      desks.set(room.houseFunction.id, desk);
      if (each.cell.counterShare > 0) desk.needStaff.push(each.service.name);
      if (each.service.authorityTask && hasDesk(each)) desk.needLock.push(each.service.name);
    }
  }
  return [...desks.values()].flatMap(({ room, needStaff, needLock }): FoundWarning[] => {
    const hours = week.get(room.zoneKind);
    if (!hours || hours.selfService === 0) return [];
    if (hours.staffed === 0)
      return found('counter_unstaffed', scenario, room.houseFunction, hours, needStaff);
    return canBeLocked(room) ? [] : found('desk_unlocked', scenario, room.houseFunction, hours, needLock);
  });
}

/** Who is only assisted sits at a screen that anybody may use alone. */
function hasDesk({ cell }: DeliveredService): boolean {
  return cell.counterShare > 0 || cell.appointmentShare > 0;
}

/** Its zone says so once it has one; before that the function does, as a demand to where it is placed. */
function canBeLocked({ placedIn, houseFunction }: DeliveryRoom): boolean {
  return placedIn?.canBeLocked ?? houseFunction.needsLocking;
}

function found(
  code: 'counter_unstaffed' | 'desk_unlocked',
  scenario: Readonly<Scenario>,
  { id, name }: HouseFunction,
  { selfService }: WeekHours,
  services: string[],
): FoundWarning[] {
  if (services.length === 0) return [];
  const params = { scenario: scenario.name, room: name, hours: selfService, services: services.join(', ') };
  return [{ code, place: `${scenario.id}.${id}`, params }];
}

function weekHours(plan: Plan, scenarioId: string): ReadonlyMap<ZoneKind, WeekHours> {
  const week = new Map<ZoneKind, WeekHours>();
  for (const row of Object.values(plan.openingHours)) {
    if (row.scenarioId !== scenarioId) continue;
    const hours = week.get(row.zone) ?? { staffed: 0, selfService: 0 };
    hours[row.kind] += (row.toMinute - row.fromMinute) / 60;
    week.set(row.zone, hours);
  }
  return week;
}
