import { setImmediate } from 'node:timers/promises';
import type { MessagePort } from 'node:worker_threads';
import { type CollectionName, collectionNames, type Plan, type RowOf, rowKey } from '#app/plan/plan.ts';

/** Rows of a piece: some milliseconds to write down. */
const rowsOfPiece = 4_000;

/** A part of a plan on its way to a worker; `null` ends it. Rows are JSON, which is written much sooner than cloned. */
export type PlanPiece = { meta: Plan['meta'] } | { name: CollectionName; rows: string } | null;

/**
 * Hands a plan to a worker piece by piece, so that a plan of hundreds of thousands of rows, which takes seconds, keeps
 * this thread from its windows for some milliseconds at a time.
 *
 * @param isWanted asked between pieces; the rest isn't sent when it says no
 */
export async function sendPlan(
  plan: Plan,
  post: (piece: PlanPiece) => void,
  isWanted: () => boolean,
): Promise<void> {
  post({ meta: plan.meta });
  for (const name of collectionNames) {
    const rows: unknown[] = Object.values(plan[name]);
    for (let from = 0; from < rows.length; from += rowsOfPiece) {
      post({ name, rows: JSON.stringify(rows.slice(from, from + rowsOfPiece)) });
      await setImmediate();
      if (!isWanted()) return;
    }
  }
  post(null);
}

/** The plan that {@link sendPlan} sends, once it is whole. */
export function receivePlan(port: MessagePort): Promise<Plan> {
  const { promise, resolve } = Promise.withResolvers<Plan>();
  const collections = Object.fromEntries(
    collectionNames.map((name) => [name, {} as { [key: string]: unknown }]),
  );
  let meta: Plan['meta'] | null = null;
  const take = (piece: PlanPiece) => {
    if (piece === null) {
      // A port that is listened to keeps its thread from ending.
      port.off('message', take);
      resolve({ meta, ...collections } as unknown as Plan);
    } else if ('meta' in piece) {
      meta = piece.meta;
    } else {
      const rows = collections[piece.name];
      if (rows) putRows(rows, piece.name, JSON.parse(piece.rows) as RowOf<CollectionName>[]);
    }
  };
  port.on('message', take);
  return promise;
}

function putRows<Name extends CollectionName>(
  into: { [key: string]: unknown },
  name: Name,
  rows: readonly RowOf<Name>[],
): void {
  for (const row of rows) into[rowKey(name, row)] = row;
}
