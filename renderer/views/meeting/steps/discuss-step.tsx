import { TotalsLocked } from '#renderer/components/totals-locked.tsx';
import { useAreTotalsLocked } from '#renderer/state/totals-lock.ts';
import { FocusCell } from './focus-cell.tsx';
import { MissingRound } from './missing-round.tsx';
import { SpreadTable } from './spread-table.tsx';
import type { StepProps } from './step-props.ts';

/** The cells that matter, talked over one at a time. */
export function DiscussStep({ item }: StepProps) {
  const isLocked = useAreTotalsLocked();
  if (isLocked) return <TotalsLocked />;
  if (item.roundId === null) return <MissingRound item={item} />;
  return (
    <>
      <FocusCell roundId={item.roundId} />
      <SpreadTable roundId={item.roundId} />
    </>
  );
}
