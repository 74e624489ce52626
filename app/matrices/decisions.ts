import type { Decision, FollowUp } from '../plan/decision.ts';
import { sorted } from '../plan/plan.ts';
import { plain } from './cells.ts';
import { type Council, nameOf } from './council.ts';
import type { Matrix, Row } from './matrix.ts';

/**
 * The decision log with its follow-ups, whole in both profiles: it holds roles and no names, and what a copy was noted
 * with when it was frozen stays out of it.
 */
export function decisionsMatrix(council: Council): Matrix {
  const { plan, say } = council;
  const followUps = Map.groupBy(sorted(plan.followUps), ({ decisionId }) => decisionId);
  const text = (key: string, title: string, width: number) => ({ key, title, width });
  return {
    id: 'decisions',
    title: say('matrix.decisions.title'),
    notes: [say('matrix.decisions.note')],
    columns: [
      text('subject', say('matrix.decisions.subject'), 28),
      { key: 'on', title: say('matrix.decisions.on'), width: 11, format: 'date' },
      text('role', say('matrix.decisions.role'), 20),
      text('outcome', say('matrix.decisions.outcome'), 40),
      text('scenario', say('decisions.scenario'), 22),
      text('reason', say('decisions.reason'), 36),
      text('rejected', say('decisions.rejected'), 36),
      text('dissent', say('decisions.dissent'), 30),
      text('presented', say('matrix.decisions.presented'), 28),
    ],
    rows: sorted(plan.decisions).flatMap((decision) => [
      decisionRow(council, decision),
      ...(followUps.get(decision.id) ?? []).map((row) => followUpRow(council, row)),
    ]),
  };
}

function decisionRow({ plan, say }: Council, decision: Decision): Row {
  const { id, name, decidedOn, decidedByRole, scenarioId, freezeId, ...words } = decision;
  const scenario = scenarioId === null ? undefined : plan.scenarios[scenarioId];
  const freeze = freezeId === null ? undefined : plan.freezes[freezeId];
  return {
    key: id,
    kind: 'data',
    depth: 0,
    cells: {
      subject: plain(name),
      on: plain(dateOf(decidedOn)),
      role: plain(decidedByRole),
      outcome: plain(words.outcome),
      scenario: plain(scenario ? nameOf(scenario) : ''),
      reason: plain(words.reason),
      rejected: plain(words.rejected),
      dissent: plain(words.dissent),
      presented: plain(
        freeze
          ? say('matrix.decisions.presentedText', { name: freeze.name, hash: freeze.hash.slice(0, 12) })
          : '',
      ),
    },
  };
}

function followUpRow({ say }: Council, { id, task, dueOn, ownerRole, isDone }: FollowUp): Row {
  return {
    key: id,
    kind: 'detail',
    depth: 1,
    cells: {
      subject: plain(task),
      on: plain(dateOf(dueOn)),
      role: plain(ownerRole),
      outcome: plain(say(isDone ? 'matrix.decisions.done' : 'matrix.decisions.open')),
    },
  };
}

/** A calendar date as a cell holds it. */
function dateOf(day: string | null): Date | null {
  return day === null ? null : new Date(`${day}T00:00:00Z`);
}
