import type { ListName } from '../../commands/list-take.ts';
import type { ListKind } from '../list-kind.ts';
import { areaScheduleList } from './area-schedule.ts';
import { economyList } from './economy.ts';
import { functionList } from './functions.ts';
import { nearnessList } from './nearness.ts';
import { needList } from './needs.ts';
import { serviceList } from './services.ts';
import { staffList } from './staff.ts';

/** Every list that can be taken over from elsewhere. */
export const lists: { readonly [Name in ListName]: ListKind } = {
  functions: functionList,
  areaSchedule: areaScheduleList,
  services: serviceList,
  staff: staffList,
  needs: needList,
  nearness: nearnessList,
  economy: economyList,
};
