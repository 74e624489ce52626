import type { StaffingPartProps } from '../part.ts';
import { AuthorityList } from './authority-list.tsx';
import { CompetenceRows } from './competence-rows.tsx';
import { GroupLevels } from './group-levels.tsx';
import { ServiceDemands } from './service-demands.tsx';
import { TrainingList } from './training-list.tsx';

/** What the staff can do, what the services ask, and who has to learn what. */
export function CompetencesPart({ staffing }: StaffingPartProps) {
  return (
    <>
      <GroupLevels staffing={staffing} />
      <TrainingList staffing={staffing} />
      <AuthorityList staffing={staffing} />
      <ServiceDemands />
      <CompetenceRows />
    </>
  );
}
