import { scoreText } from '../../i18n/score-words.ts';
import { nameOf } from '../../matrices/council.ts';
import { agreementKey } from '../../plan/plan.ts';
import type { Agreement } from '../../plan/rating.ts';
import type { ReportBlock } from '../document.ts';
import { plainTable } from '../plain-table.ts';
import type { MinutesContext } from './minutes-context.ts';

/** Scores that were agreed on in the meeting, from what to what, with their reason and with who didn't agree. */
export function agreedBlocks({ council, meeting, agreed, items }: MinutesContext): ReportBlock[] {
  const { say, context, scenarios, nodes } = council;
  const isOnAgenda = items.some(({ kind }) => kind === 'agree');
  if (!agreed) {
    if (meeting.status === 'planned') return [];
    return [{ kind: 'note', text: say('minutes.agreed.unknown') }];
  }
  const changed = nodes.flatMap(({ criterion }) =>
    scenarios.flatMap((scenario) => {
      const key = agreementKey(scenario.id, criterion.id);
      const [before, after] = [agreed.before[key], agreed.after[key]];
      return isSame(before, after) ? [] : [{ key, criterion, scenario, before, after }];
    }),
  );
  if (changed.length === 0) {
    return isOnAgenda ? [{ kind: 'note', text: say('minutes.agreed.none') }] : [];
  }
  const text = (score: Agreement | undefined) =>
    score ? scoreText(context.language, score) : say('minutes.agreed.empty');
  const table = plainTable(
    say('minutes.table.agreed'),
    [
      { key: 'criterion', title: say('matrix.scores.criterion'), width: 28 },
      { key: 'scenario', title: say('decisions.scenario'), width: 22 },
      { key: 'before', title: say('minutes.agreed.before'), width: 10, isNumeric: true, startsBlock: true },
      { key: 'after', title: say('minutes.agreed.after'), width: 10, isNumeric: true },
      { key: 'unit', title: say('matrix.groupScores.unit'), width: 10, startsBlock: true },
      { key: 'reason', title: say('decisions.reason'), width: 40, startsBlock: true },
      { key: 'dissent', title: say('decisions.dissent'), width: 30 },
    ],
    changed.map(({ key, criterion, scenario, before, after }) => ({
      key,
      cells: [
        criterion.name,
        nameOf(scenario),
        text(before),
        text(after),
        criterion.unit,
        after?.reason ?? '',
        after?.dissent ?? '',
      ],
    })),
  );
  return [{ kind: 'table', table }];
}

const told = ['low', 'likely', 'high', 'reason', 'dissent'] as const;

function isSame(before: Agreement | undefined, after: Agreement | undefined): boolean {
  return told.every((field) => before?.[field] === after?.[field]);
}
