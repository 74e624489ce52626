import type { StaffingPartProps } from '../part.ts';
import { FigureTable } from './figure-table.tsx';
import { GroupTable } from './group-table.tsx';
import { LadderTable } from './ladder-table.tsx';
import { NeedSection } from './need-section.tsx';
import { StaffTable } from './staff-table.tsx';
import { StaffingWarnings } from './staffing-warnings.tsx';

/** How many people it takes, how many are planned, and what an årsværk is. */
export function OverviewPart(props: StaffingPartProps) {
  return (
    <>
      <NeedSection {...props} />
      <StaffTable {...props} />
      <StaffingWarnings scenarioId={props.scenario.id} />
      <FigureTable {...props} />
      <LadderTable />
      <GroupTable scenario={props.scenario} />
    </>
  );
}
