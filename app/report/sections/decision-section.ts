import { formatDate } from '../../i18n/parse-date.ts';
import { type Council, nameOf } from '../../matrices/council.ts';
import type { Decision } from '../../plan/decision.ts';
import { sorted } from '../../plan/plan.ts';
import type { ReportBlock } from '../document.ts';
import type { ReportContext } from '../report-context.ts';

const told = ['outcome', 'reason', 'rejected', 'dissent'] as const;

/** The decision log: what was decided, where, on what grounds and against whose view. */
export function decisionSection({ council }: ReportContext): ReportBlock[] {
  const decisions = sorted(council.plan.decisions);
  if (decisions.length === 0) return [{ kind: 'note', text: council.say('report.decisions.none') }];
  return decisions.flatMap((decision) => decisionBlocks(council, decision));
}

/** A decision under its own heading. */
export function decisionBlocks(council: Council, decision: Decision): ReportBlock[] {
  const circumstances = circumstancesOf(council, decision);
  return [
    { kind: 'heading', text: decision.name },
    ...(circumstances === '' ? [] : [{ kind: 'note', text: circumstances } as const]),
    ...told.flatMap((field): ReportBlock[] => {
      const text = decision[field].trim();
      if (text === '') return [];
      return [{ kind: 'text', text: `${council.say(`report.decisions.${field}`)}: ${text}` }];
    }),
  ];
}

function circumstancesOf(
  { plan, say, context }: Council,
  { decidedOn, decidedByRole, scenarioId, freezeId }: Decision,
): string {
  const scenario = plan.scenarios[scenarioId ?? ''];
  const freeze = plan.freezes[freezeId ?? ''];
  return [
    decidedByRole,
    decidedOn === null ? '' : formatDate(context.language, decidedOn),
    scenario ? nameOf(scenario) : '',
    freeze ? say('report.decisions.basis', { hash: freeze.hash.slice(0, 12) }) : '',
  ]
    .filter((part) => part !== '')
    .join(' · ');
}
