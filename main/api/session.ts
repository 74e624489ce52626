import type { Patch } from 'immer';
import { rowsBetween } from '#app/commands/merge.ts';
import { patched } from '#app/commands/patched.ts';
import { type CommandType, execute, type InputOf } from '#app/commands/registry.ts';
import type { EventOf, OutputOf } from '#app/contract/contract.ts';
import type { PlanStatus } from '#app/contract/open-plan.ts';
import type { AgreedInMeeting } from '#app/contract/paper-orders.ts';
import type { Backup } from '#app/contract/recovery.ts';
import type { Plan } from '#app/plan/plan.ts';
import { ok, type Result, refused } from '#app/plan/result.ts';
import type { EarlierRater } from '#app/privacy/people.ts';
import { type CommonBase, commonBase } from '../file/common-base.ts';
import { attempt } from '../file/file-errors.ts';
import { planHash } from '../file/plan-hash.ts';
import type { WorkingCopy } from '../file/working-copy.ts';
import { agreedInMeeting } from '../store/agreed-in-meeting.ts';
import { checkedRows } from '../store/checked-plan.ts';
import type { Connection } from '../store/connection.ts';
import { formerRaters } from '../store/former-raters.ts';
import { type NewChange, patchesOf, type Step, undoStacks } from '../store/history.ts';
import { type HistoryQuery, HistorySearch } from '../store/history-search.ts';
import { planAt } from '../store/plan-at.ts';
import { type TouchedRows, touchedRows } from '../store/touched-rows.ts';
import { tamperedRound } from './closed-rounds.ts';
import { wholeCollections } from './whole-collections.ts';

type PlanChanged = EventOf<'plan.changed'>;

/** How many of the latest changes can be taken back after a restart. */
const undoDepth = 1000;

/**
 * The open plan. Every change goes through it; what it acknowledges is on the disk of this machine.
 * Everything is synchronous. After {@link close} nothing may be called.
 */
export interface Session {
  /** Names the plan among those known to this machine (`Desk.openKnown`); changes when it gets a document. */
  readonly id: string;
  readonly plan: Plan;
  readonly status: PlanStatus;
  /** Carries a command out, keeps it and publishes it. One that changes nothing leaves no trace. */
  execute(request: { type: CommandType; input: unknown }): Result<PlanStatus>;
  /** Takes the latest change back as a change of its own; `nothing_to_undo`, `undo_round_closed`. */
  undo(): Result<PlanStatus>;
  redo(): Result<PlanStatus>;
  /** Changes, newest first: a window on those that match. */
  history(query: HistoryQuery): OutputOf<'history.list'>;
  /** The plan as it was after a change (0: as it was created); `history_sealed`, `history_damaged`. */
  planAt(version: number): Result<Plan>;
  /** Agreed scores when a meeting began and when it ended, or now; `null` where the history doesn't tell. */
  agreedIn(meetingId: string): AgreedInMeeting | null;
  /** Backups of this plan, newest first. */
  readonly backups: Backup[];
  /** The plan that a backup holds; `backup_missing`, `backup_damaged`. */
  backupPlan(sequence: number): Result<Plan>;
  /** Makes the plan what it was after a change, or what a backup holds, as a change that can be undone. */
  restore(to: InputOf<'plan.restore'>['to']): Result<PlanStatus>;
  /** Writes the plan to its document; `no_document` when it has none, `document_changed` when somebody else wrote it. */
  save(): Result<{ path: string }>;
  /** Gives the plan a new document. Refuses a name that is taken unless told to `replace` (the user was asked). */
  saveAs(path: string, options?: { replace: boolean }): Result<{ path: string }>;
  /** Writes a copy; the plan keeps the document it has. */
  saveCopy(path: string, options?: { replace: boolean }): Result<{ path: string }>;
  /** A verified document as bytes, for download. A plan without a document counts as saved by it. */
  copyBytes(): Result<Buffer>;
  planHash(): string;
  /** Raters as the history names them, beside those of the plan. */
  formerRaters(): EarlierRater[];
  /** Where a copy of the plan, with its own history, parted from this one; `null` when nobody can say. */
  commonBase(db: Connection, plan: Plan): CommonBase | null;
  /** Told of every change and of every save (then without patches). @returns ends the subscription */
  subscribe(listener: (event: PlanChanged) => void): () => void;
  /** Leaves the plan; its working copy stays, with every change. */
  close(): void;
}

/** @param now the clock, for the history and the document's date */
export function openSession(copy: WorkingCopy, plan: Plan, now: () => Date): Session {
  return new PlanSession(copy, plan, now);
}

class PlanSession implements Session {
  readonly #copy: WorkingCopy;
  readonly #now: () => Date;
  readonly #listeners = new Set<(event: PlanChanged) => void>();
  readonly #search = new HistorySearch();
  #undo: Step[];
  #redo: Step[];
  #plan: Plan;

  constructor(copy: WorkingCopy, plan: Plan, now: () => Date) {
    this.#copy = copy;
    this.#plan = plan;
    this.#now = now;
    const stacks = undoStacks(copy.store.db, undoDepth);
    this.#undo = stacks.undo;
    this.#redo = stacks.redo;
  }

  get id(): string {
    return this.#copy.id;
  }

  get plan(): Plan {
    return this.#plan;
  }

  get status(): PlanStatus {
    return {
      version: this.#copy.store.version,
      undo: this.#undo.at(-1)?.label ?? null,
      redo: this.#redo.at(-1)?.label ?? null,
      document: this.#copy.document,
    };
  }

  execute(request: { type: CommandType; input: unknown }): Result<PlanStatus> {
    const change = execute(this.#plan, request);
    if (!change.ok) return change;
    const { plan, label, patches, inverse, seal } = change.value;
    // Where nothing in the plan tells of anybody, its history still may.
    if (patches.length === 0 && seal?.scope !== 'plan') return ok(this.status);
    const sound = checkedRows(plan, touchedRows(patches));
    // A bug of the command: what it made could never be opened again, so nothing of it is kept.
    if (!sound.ok) throw new Error(`${request.type}: ${sound.error.details.at}`);
    const done = { kind: 'do' as const, ofVersion: null, label, command: request };
    const kept = this.#keep(plan, { ...done, patches, inverse, seal });
    if (!kept.ok) return kept;
    this.#undo.push({ version: kept.value, label });
    this.#redo = [];
    if (!seal) return ok(this.#publish(patches));
    // The labels were wiped as well.
    this.#undo = undoStacks(this.#copy.store.db, undoDepth).undo;
    return ok(this.#publish(wholeCollections(patches, plan)));
  }

  undo(): Result<PlanStatus> {
    const step = this.#undo.at(-1);
    return step ? this.#go('undo', step) : refused('nothing_to_undo');
  }

  redo(): Result<PlanStatus> {
    const step = this.#redo.at(-1);
    return step ? this.#go('redo', step) : refused('nothing_to_redo');
  }

  history(query: HistoryQuery): OutputOf<'history.list'> {
    return this.#search.window(this.#copy.store.db, query);
  }

  planAt(version: number): Result<Plan> {
    const { db, version: latest } = this.#copy.store;
    return version > latest ? refused('history_unknown') : planAt(db, this.#plan, version);
  }

  agreedIn(meetingId: string): AgreedInMeeting | null {
    return agreedInMeeting(this.#copy.store.db, this.#plan, meetingId);
  }

  get backups(): Backup[] {
    return this.#copy.backups;
  }

  backupPlan(sequence: number): Result<Plan> {
    const read = this.#copy.readBackup(sequence);
    if (!read.ok) return read;
    read.value.store.close();
    return ok(read.value.plan);
  }

  restore(to: InputOf<'plan.restore'>['to']): Result<PlanStatus> {
    const earlier = to.kind === 'backup' ? this.backupPlan(to.number) : this.planAt(to.number);
    if (!earlier.ok) return earlier;
    const input = { to, ...rowsBetween(this.#plan, earlier.value) };
    this.#copy.backUpBeforeRestore();
    return this.execute({ type: 'plan.restore', input });
  }

  save(): Result<{ path: string }> {
    return this.#announced(this.#copy.save());
  }

  saveAs(path: string, { replace } = { replace: false }): Result<{ path: string }> {
    return this.#announced(this.#copy.saveAs(path, replace));
  }

  saveCopy(path: string, { replace } = { replace: false }): Result<{ path: string }> {
    return this.#announced(this.#copy.saveCopy(path, replace));
  }

  copyBytes(): Result<Buffer> {
    return this.#announced(this.#copy.bytes());
  }

  planHash(): string {
    return planHash(this.#plan);
  }

  formerRaters(): EarlierRater[] {
    return formerRaters(this.#copy.store.db);
  }

  commonBase(db: Connection, plan: Plan): CommonBase | null {
    return commonBase({ db: this.#copy.store.db, plan: this.#plan }, { db, plan });
  }

  subscribe(listener: (event: PlanChanged) => void): () => void {
    // A wrapper of its own, so that one function may listen twice and leave once.
    const entry = (event: PlanChanged) => listener(event);
    this.#listeners.add(entry);
    return () => this.#listeners.delete(entry);
  }

  close(): void {
    this.#copy.close();
  }

  /** Goes one step back or forth by the patches that were stored with the change. */
  #go(kind: 'undo' | 'redo', step: Step): Result<PlanStatus> {
    const stored = patchesOf(this.#copy.store.db, step.version);
    if (stored.sealId !== null) {
      const round = this.#plan.rounds[stored.sealId];
      return round ? refused('undo_round_closed', { round: round.name }) : refused('undo_anonymised');
    }
    const patches = kind === 'undo' ? stored.inverse : stored.patches;
    const inverse = kind === 'undo' ? stored.patches : stored.inverse;
    const patched = this.#patched(patches);
    if (!patched.ok) return patched;
    const { plan, touched } = patched.value;
    const round = tamperedRound(this.#plan, plan, touched);
    if (round) return refused('undo_round_closed', { round: round.name });
    const { version: ofVersion, label } = step;
    const kept = this.#keep(plan, {
      kind,
      ofVersion,
      label,
      command: null,
      patches,
      inverse,
      seal: null,
    });
    if (!kept.ok) return kept;
    const [from, to] = kind === 'undo' ? [this.#undo, this.#redo] : [this.#redo, this.#undo];
    from.pop();
    to.push(step);
    return ok(this.#publish(patches));
  }

  /** The plan after stored patches. They may come from a stranger's file, so nothing about them is taken for granted. */
  #patched(patches: Patch[]): Result<{ plan: Plan; touched: TouchedRows }> {
    try {
      const touched = touchedRows(patches);
      const checked = checkedRows(patched(this.#plan, patches), touched);
      return checked.ok ? ok({ plan: checked.value, touched }) : refused('history_damaged');
    } catch {
      return refused('history_damaged');
    }
  }

  /** @returns the version of the change, once it can no longer be lost */
  #keep(plan: Plan, change: Omit<NewChange, 'at'>): Result<number> {
    const kept = attempt(() => this.#copy.commit(plan, { at: this.#now().toISOString(), ...change }));
    if (kept.ok) this.#plan = plan;
    return kept;
  }

  #publish(patches: Patch[]): PlanStatus {
    const { status } = this;
    for (const listener of this.#listeners) listener({ patches, status });
    return status;
  }

  /** Lets every window know where the document stands now, also when the attempt showed that it was changed. */
  #announced<Value>(result: Result<Value>): Result<Value> {
    this.#publish([]);
    return result;
  }
}
