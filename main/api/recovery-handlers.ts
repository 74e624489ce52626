import { rowsBetween } from '#app/commands/merge.ts';
import { type CommandRequest, execute, type InputOf } from '#app/commands/registry.ts';
import { differenceCounts } from '#app/compare/difference-counts.ts';
import type { DifferenceCounts } from '#app/contract/recovery.ts';
import { ok, type Result, refused } from '#app/plan/result.ts';
import type { HandlerContext, Handlers } from './handler.ts';
import { openedPlan, shown } from './open-plan.ts';

/** Ways back: to the plan after any change, or to what a backup holds. */
export const recoveryHandlers: Handlers<
  | 'history.list'
  | 'history.preview'
  | 'history.stepBack'
  | 'backups.list'
  | 'backups.preview'
  | 'backups.restore'
  | 'backups.ofKnown'
  | 'backups.openKnown'
> = {
  'history.list': (query, { open }) => {
    const session = open.session();
    return session ? ok(session.history(query)) : noPlan;
  },
  'history.preview': ({ version }, context) => preview({ kind: 'change', number: version }, context),
  'history.stepBack': ({ version }, { open }) =>
    open.session()?.restore({ kind: 'change', number: version }) ?? noPlan,
  'backups.list': (_input, { open }) => {
    const session = open.session();
    return session ? ok(session.backups) : noPlan;
  },
  'backups.preview': ({ sequence }, context) => preview({ kind: 'backup', number: sequence }, context),
  'backups.restore': ({ sequence }, { open }) =>
    open.session()?.restore({ kind: 'backup', number: sequence }) ?? noPlan,
  'backups.ofKnown': ({ id }, { desk }) => ok(desk.backupsOf(id)),
  'backups.openKnown': ({ id, planId, sequence }, { open, desk }) => {
    const session = open.session();
    if (session?.id !== id) return shown(open.replace(() => desk.openBackup(id, planId, sequence)));
    const restored = session.restore({ kind: 'backup', number: sequence });
    return restored.ok ? ok(openedPlan(session)) : restored;
  },
};

const noPlan = refused('no_plan_open');

/** What going back would change; refused as going back would be. */
function preview(to: InputOf<'plan.restore'>['to'], { open }: HandlerContext): Result<DifferenceCounts> {
  const session = open.session();
  if (!session) return noPlan;
  const earlier = to.kind === 'backup' ? session.backupPlan(to.number) : session.planAt(to.number);
  if (!earlier.ok) return earlier;
  const request: CommandRequest = {
    type: 'plan.restore',
    input: { to, ...rowsBetween(session.plan, earlier.value) },
  };
  const possible = execute(session.plan, request);
  return possible.ok ? ok(differenceCounts(session.plan, earlier.value)) : possible;
}
