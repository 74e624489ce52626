import { areTotalsLocked } from '../../meeting/meeting-state.ts';
import type { ReportBlock } from '../document.ts';
import { resultSection } from '../sections/result-section.ts';
import type { MinutesContext } from './minutes-context.ts';

/** What the result says, as the report does; nothing of it while the meeting mustn't see any total. */
export function outcomeBlocks(minutes: MinutesContext): ReportBlock[] {
  const { plan, say, context, result } = minutes.council;
  if (areTotalsLocked(plan)) return [{ kind: 'note', text: say('minutes.outcome.locked') }];
  const basis = say('minutes.outcome.basis', {
    version: String(context.planVersion),
    hash: context.planHash,
  });
  return [...resultSection(minutes), ...(result ? [{ kind: 'note', text: basis } as const] : [])];
}
