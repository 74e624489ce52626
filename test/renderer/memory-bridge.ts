import type { Patch } from 'immer';
import { patched } from '#app/commands/patched.ts';
import { execute } from '#app/commands/registry.ts';
import type { Bridge } from '#app/contract/bridge.ts';
import type { Channel, EventName, EventOf, InputOf, OutputOf } from '#app/contract/contract.ts';
import type { HistoryEntry, PlanStatus } from '#app/contract/open-plan.ts';
import { packPlan } from '#app/contract/packed-plan.ts';
import type { Label } from '#app/i18n/label.ts';
import { emptyPlan, type Plan } from '#app/plan/plan.ts';
import { ok, type Result, refused } from '#app/plan/result.ts';
import { changedSettings, usualSettings } from '#app/settings/settings.ts';

interface Step {
  label: Label;
  patches: Patch[];
  inverse: Patch[];
}

type Answer<Name extends Channel> = Result<OutputOf<Name>> | Promise<Result<OutputOf<Name>>>;
type Handlers = { [Name in Channel]: (input: InputOf<Name>) => Answer<Name> };

/**
 * Main in the page: the real commands on a plan in memory, with undo, redo and history, and events as the
 * contract has them. For tests and for looking at screens; it keeps nothing.
 *
 * @param sample gives the sample plan in a language
 * @param now the moment each change is stamped with
 */
export function memoryBridge(sample: (language: 'da' | 'en') => Plan, now: () => string): Bridge {
  const listeners = new Map<EventName, Set<(payload: never) => void>>();
  let plan: Plan | null = null;
  let version = 0;
  let savedVersion = 0;
  let settings = usualSettings;
  let done: Step[] = [];
  let undone: Step[] = [];
  let history: HistoryEntry[] = [];

  const emit = <Name extends EventName>(name: Name, payload: EventOf<Name>) => {
    for (const listener of listeners.get(name) ?? []) listener(structuredClone(payload) as never);
  };
  const status = (): PlanStatus => ({
    version,
    undo: done.at(-1)?.label ?? null,
    redo: undone.at(-1)?.label ?? null,
    document: {
      path: null,
      saved: savedVersion === version,
      changedOnDisk: false,
      recovered: false,
      workDamaged: false,
    },
  });
  const open = (opened: Plan | null) => {
    plan = opened;
    version = savedVersion = 0;
    done = [];
    undone = [];
    history = [];
    emit('plan.replaced', plan && { plan: packPlan(plan), status: status() });
  };
  const opened = (next: Plan) => {
    open(next);
    return ok({ plan: packPlan(next), status: status() });
  };
  const move = (kind: 'do' | 'undo' | 'redo', label: Label, patches: Patch[]) => {
    if (!plan) return refused('row_missing');
    if (patches.length === 0) return ok(status());
    plan = patched(plan, patches);
    version += 1;
    history.unshift({ version, at: now(), kind, label, sealed: false });
    emit('plan.changed', { patches: patches as EventOf<'plan.changed'>['patches'], status: status() });
    return ok(status());
  };
  const download = (fileName: string) =>
    ok({
      kind: 'download' as const,
      fileName,
      mediaType: 'application/json',
      base64: btoa(
        Array.from(new TextEncoder().encode(JSON.stringify(plan)), (byte) => String.fromCharCode(byte)).join(
          '',
        ),
      ),
    });

  const handlers: Handlers = {
    'app.info': () => ok({ version: '0.0.0', dialogs: 'browser', known: [] }),
    'app.menu': () => ok({}),
    'plan.current': () => ok(plan && { plan: packPlan(plan), status: status() }),
    'plan.create': ({ meta }) => opened(emptyPlan(meta)),
    'plan.openSample': ({ language }) => opened(sample(language)),
    'plan.openDialog': () => ok(null),
    'merge.openDialog': () => refused('no_file_dialogs'),
    'merge.openBytes': () => refused('document_not_a_plan'),
    'merge.copies': () => ok([]),
    'merge.openCopy': () => refused('document_not_a_plan'),
    'projector.show': () => ok({}),
    'projector.current': () => ok(null),
    'projector.open': () => refused('projector_none'),
    'projector.window': () => ok({ isOpen: false }),
    'freeze.make': () => refused('row_missing'),
    'freeze.read': () => refused('row_missing'),
    // There are no files to take anything out of.
    'anonymise.find': () => refused('no_plan_open'),
    'anonymise.run': () => refused('no_plan_open'),
    'plan.openBytes': ({ base64 }) =>
      opened(JSON.parse(new TextDecoder().decode(Uint8Array.from(atob(base64), (c) => c.charCodeAt(0))))),
    'workbook.openDialog': () => refused('no_file_dialogs'),
    'workbook.openBytes': () => refused('workbook_other_kind'),
    'settings.read': () => ok({ settings, lost: [] }),
    'settings.write': ({ changes }) => {
      settings = changedSettings(settings, changes);
      return ok({ settings, lost: [] });
    },
    'settings.export': () => ok({ kind: 'cancelled' as const }),
    'settings.openDialog': () => refused('no_file_dialogs'),
    'settings.openBytes': () => refused('settings_other_kind'),
    'settings.pickFolder': () => refused('no_file_dialogs'),
    'plan.openKnown': () => refused('row_missing'),
    'plan.execute': ({ command }) => {
      if (!plan) return refused('row_missing');
      const result = execute(plan, command);
      if (!result.ok) return result;
      const { label, patches, inverse } = result.value;
      if (patches.length > 0) {
        done.push({ label, patches, inverse });
        undone = [];
      }
      return move('do', label, patches);
    },
    'plan.undo': () => {
      const step = done.pop();
      if (!step) return refused('nothing_to_undo');
      undone.push(step);
      return move('undo', step.label, step.inverse);
    },
    'plan.redo': () => {
      const step = undone.pop();
      if (!step) return refused('nothing_to_redo');
      done.push(step);
      return move('redo', step.label, step.patches);
    },
    'plan.save': () => {
      savedVersion = version;
      emit('plan.changed', { patches: [], status: status() });
      return download('plan.borgerhus');
    },
    'plan.saveCopy': () => download('plan.borgerhus'),
    'plan.close': () => {
      open(null);
      return ok({});
    },
    'history.list': ({ offset, limit }) =>
      ok({
        total: history.length,
        reachableFrom: 0,
        entries: history.slice(offset, offset + limit),
      }),
    // Nothing is kept, so there is nothing to go back to.
    'history.preview': () => refused('history_unknown'),
    'history.stepBack': () => refused('history_unknown'),
    'backups.list': () => ok([]),
    'backups.ofKnown': () => ok([]),
    'backups.preview': () => refused('backup_missing'),
    'backups.restore': () => refused('backup_missing'),
    'backups.openKnown': () => refused('backup_missing'),
    // There is no thread beside the page.
    'jobs.start': () => refused('jobs_full', { limit: 0 }),
    'jobs.cancel': () => ok({}),
    'scoreSheet.save': () => download('pointark.xlsx'),
    'export.excel': () => download('plan.xlsx'),
    'report.make': ({ format }) => download(`plan.${format}`),
    'minutes.make': ({ format }) => download(`referat.${format}`),
    'report.printer': () => ok({ isThere: true }),
    'export.last': () => ok(null),
    'export.showInFolder': () => refused('export_none'),
    'resources.catalogue': () => resource(new URL('../../resources/catalogue.json', import.meta.url)),
    'resources.checklist': () => resource(new URL('../../resources/checklist.json', import.meta.url)),
    'resources.phases': () => resource(new URL('../../resources/phases.json', import.meta.url)),
    'resources.competences': () => resource(new URL('../../resources/competences.json', import.meta.url)),
    'resources.reportTemplates': () =>
      resource(new URL('../../resources/report-templates.json', import.meta.url)),
  };

  return {
    async call(channel, input) {
      const result = await handlers[channel](structuredClone(input) as never);
      return structuredClone(result) as never;
    },
    on(event, listener) {
      const set = listeners.get(event) ?? new Set();
      listeners.set(event, set);
      set.add(listener as (payload: never) => void);
      return () => set.delete(listener as (payload: never) => void);
    },
  };
}

/** A resource as it lies beside the page; main would have checked it. */
async function resource<Value>(address: URL): Promise<Result<Value>> {
  const answer = await fetch(address);
  return ok(await answer.json());
}
