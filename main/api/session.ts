import type { CommandType } from '#app/commands/registry.ts';
import type { EventOf, OutputOf, PlanStatus } from '#app/contract/contract.ts';
import type { Plan } from '#app/plan/plan.ts';
import type { Result } from '#app/plan/result.ts';

export type HistoryEntry = OutputOf<'history.list'>[number];
export type PlanChanged = EventOf<'plan.changed'>;

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
  /**
   * The latest changes, newest first.
   *
   * @param before only those with a lower version; `null`: from the newest
   */
  history(before: number | null, limit: number): HistoryEntry[];
  /** Writes the plan to its document; `no_document` when it has none, `document_changed` when somebody else wrote it. */
  save(): Result<{ path: string }>;
  /** Gives the plan a new document. Refuses a name that is taken unless told to `replace` (the user was asked). */
  saveAs(path: string, options?: { replace: boolean }): Result<{ path: string }>;
  /** Writes a copy; the plan keeps the document it has. */
  saveCopy(path: string, options?: { replace: boolean }): Result<{ path: string }>;
  /** A verified document as bytes, for download. A plan without a document counts as saved by it. */
  copyBytes(): Result<Buffer>;
  planHash(): string;
  /** Told of every change and of every save (then without patches). @returns ends the subscription */
  subscribe(listener: (event: PlanChanged) => void): () => void;
  /** Leaves the plan; its working copy stays, with every change. */
  close(): void;
}
