import type { StaffingPartProps } from '../part.ts';
import { RotaCoverSection } from './rota-cover-section.tsx';
import { RotaGrid } from './rota-grid.tsx';
import { RotaRun } from './rota-run.tsx';
import { ShiftTable } from './shift-table.tsx';

/** Shifts, the cheapest rota of them, and how far it covers the week. */
export function RotaPart({ scenario, staffing }: StaffingPartProps) {
  return (
    <>
      <RotaRun scenarioId={scenario.id} staffing={staffing} />
      <RotaGrid scenarioId={scenario.id} />
      <RotaCoverSection staffing={staffing} />
      <ShiftTable />
    </>
  );
}
