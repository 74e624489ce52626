import type { KnownPlan } from '#app/contract/contract.ts';
import type { Plan } from '#app/plan/plan.ts';
import type { Result } from '#app/plan/result.ts';
import type { Session } from '#main/api/session.ts';

/** The plans that this machine knows: recent documents, and working copies with changes not yet saved. */
export interface Desk {
  /** Those not open anywhere, the latest changed first. Never fails on a damaged one. */
  known(): KnownPlan[];
  /** A new plan without a document. */
  create(plan: Plan): Result<Session>;
  openDocument(path: string): Result<Session>;
  /** Opens a document whose bytes came from elsewhere (an upload); the plan has no document on this machine. */
  openBytes(fileName: string, bytes: Uint8Array): Result<Session>;
  openKnown(id: string): Result<Session>;
}
