import { upgradedRow } from '#app/plan/earlier-rows.ts';
import type { Connection } from './connection.ts';

interface StoredPatch {
  path: string[];
  value?: unknown;
}

/** Undo brings rows back as they were stored; those must have the new fields too, or it would be refused. */
export function upgradeHistory(db: Connection): void {
  const rows = db.prepare<[], { version: number; patches: string; inverse: string }>(
    'SELECT version, patches, inverse FROM history',
  );
  const write = db.prepare('UPDATE history SET patches = ?, inverse = ? WHERE version = ?');
  for (const { version, patches, inverse } of rows.all()) {
    write.run(upgradedPatches(patches), upgradedPatches(inverse), version);
  }
}

/** Whole rows lie at a collection and a key; anything else, as a stranger's file may have it, stays as it is. */
function upgradedPatches(json: string): string {
  const patches: unknown = JSON.parse(json);
  if (!Array.isArray(patches)) return json;
  const upgraded = patches.map((patch: StoredPatch | null) =>
    Array.isArray(patch?.path) && patch.path.length === 2 && 'value' in patch
      ? { ...patch, value: upgradedRow(String(patch.path[0]), patch.value) }
      : patch,
  );
  return JSON.stringify(upgraded);
}
