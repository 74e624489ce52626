import { useState } from 'react';
import type { RotaNeed } from '#app/indicators/staffing-rota.ts';
import type { StaffingPartProps } from '../part.ts';
import { RotaCoverSection } from './rota-cover-section.tsx';
import { RotaGrid } from './rota-grid.tsx';
import { RotaRun } from './rota-run.tsx';
import { ShiftTable } from './shift-table.tsx';

/** Shifts, the cheapest rota of them, and how far it covers the week. */
export function RotaPart({ scenario, staffing }: StaffingPartProps) {
  const [need, setNeed] = useState<RotaNeed>('planned');
  return (
    <>
      <RotaRun scenarioId={scenario.id} staffing={staffing} need={need} onNeed={setNeed} />
      <RotaGrid scenarioId={scenario.id} />
      <RotaCoverSection staffing={staffing} need={need} />
      <ShiftTable />
    </>
  );
}
