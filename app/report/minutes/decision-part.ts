import { formatDate } from '../../i18n/parse-date.ts';
import type { Decision } from '../../plan/decision.ts';
import { sorted } from '../../plan/plan.ts';
import type { ReportBlock } from '../document.ts';
import { plainTable } from '../plain-table.ts';
import { decisionBlocks } from '../sections/decision-section.ts';
import type { MinutesContext } from './minutes-context.ts';

/** The decisions that were made in the meeting, in their order. */
export function decisionsOf({ council, meeting }: MinutesContext): Decision[] {
  return sorted(council.plan.decisions).filter(({ meetingId }) => meetingId === meeting.id);
}

/** Each decision with its reason, what was turned down, dissent, and what is to be done. */
export function decisionPart(minutes: MinutesContext): ReportBlock[] {
  const { council } = minutes;
  const decisions = decisionsOf(minutes);
  if (decisions.length === 0) return [{ kind: 'note', text: council.say('minutes.none.decision') }];
  return decisions.flatMap((decision) => [
    ...decisionBlocks(council, decision),
    ...followUpBlocks(minutes, decision),
  ]);
}

function followUpBlocks({ council }: MinutesContext, decision: Decision): ReportBlock[] {
  const { plan, say, context } = council;
  const followUps = sorted(plan.followUps).filter(({ decisionId }) => decisionId === decision.id);
  if (followUps.length === 0) return [];
  const table = plainTable(
    say('minutes.table.followUps', { decision: decision.name }),
    [
      { key: 'task', title: say('decisions.followUp.task'), width: 50 },
      { key: 'owner', title: say('decisions.followUp.owner'), width: 26 },
      { key: 'due', title: say('decisions.followUp.due'), width: 14 },
      { key: 'done', title: say('minutes.column.status'), width: 14 },
    ],
    followUps.map(({ id, task, ownerRole, dueOn, isDone }) => ({
      key: id,
      cells: [
        task,
        ownerRole,
        { text: dueOn === null ? '' : formatDate(context.language, dueOn), is: 'date' as const },
        say(isDone ? 'matrix.decisions.done' : 'matrix.decisions.open'),
      ],
    })),
  );
  return [{ kind: 'table', table }];
}

/** The frozen copies that the decisions were made on, each with the whole of its hash. */
export function presentedBlocks(minutes: MinutesContext): ReportBlock[] {
  const { plan, say, context } = minutes.council;
  const named = new Set(decisionsOf(minutes).map(({ freezeId }) => freezeId));
  const freezes = sorted(plan.freezes).filter(({ id }) => named.has(id));
  if (freezes.length === 0) return [];
  const table = plainTable(
    say('minutes.table.presented'),
    [
      { key: 'name', title: say('freeze.column.name'), width: 30 },
      { key: 'on', title: say('freeze.column.on'), width: 16 },
      { key: 'by', title: say('freeze.column.by'), width: 24 },
      { key: 'version', title: say('minutes.column.version'), width: 9, isNumeric: true },
      { key: 'hash', title: say('minutes.column.hash'), width: 42, startsBlock: true },
    ],
    freezes.map(({ id, name, frozenOn, frozenByRole, version, hash }) => ({
      key: id,
      cells: [
        name,
        { text: formatDate(context.language, frozenOn), is: 'date' as const },
        frozenByRole,
        String(version),
        // In fours of eight: long words break anywhere, and nobody compares 64 signs in one.
        hash.match(/.{1,8}/g)?.join(' ') ?? hash,
      ],
    })),
  );
  return [
    { kind: 'table', table },
    { kind: 'note', text: say('minutes.presented.note') },
  ];
}
