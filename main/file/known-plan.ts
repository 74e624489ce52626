import { basename } from 'node:path';
import type { KnownPlan } from '#app/contract/open-plan.ts';
import { readMark } from '../store/document-mark.ts';
import { latestChangeAt } from '../store/history.ts';
import type { Backups } from './backups.ts';
import { isBusy } from './file-errors.ts';
import { readOrigin } from './origin.ts';
import { unsavedChanges, type WorkingFolder } from './working-folder.ts';

/**
 * What the list of plans says of a working copy.
 *
 * @returns `undefined` for one that is open somewhere or was never finished; one that can't be read is still
 *   listed, with what its note says, so that a damaged plan neither hides itself nor the others
 */
export function knownPlan(id: string, folder: WorkingFolder, backups: Backups): KnownPlan | undefined {
  const origin = readOrigin(folder.path);
  if (!origin) return undefined;
  const path = origin.document?.path ?? null;
  const title = path === null ? origin.title : basename(path);
  const noted = {
    id,
    title,
    path,
    unsavedChanges: 0,
    changedAt: origin.openedAt,
    isDamaged: false,
    backups: backups.ofWorkingCopy(id).length,
  };
  if (!folder.hasStore) return noted;
  try {
    const store = folder.open(0);
    try {
      const { db } = store;
      return {
        ...noted,
        title: db.prepare<[], string>('SELECT title FROM plan_meta').pluck().get() ?? title,
        unsavedChanges: unsavedChanges(store),
        changedAt: latestChangeAt(db) ?? readMark(db)?.savedAt ?? origin.openedAt,
      };
    } finally {
      store.close();
    }
  } catch (error) {
    return isBusy(error) ? undefined : { ...noted, isDamaged: true };
  }
}
