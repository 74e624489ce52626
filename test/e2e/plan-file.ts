import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Plan } from '#app/plan/plan.ts';
import { openDesk } from '#main/file/desk.ts';

/** A document with a plan in it, in a folder of its own that the caller removes. */
export function planFile(plan: Plan): { path: string; folder: string } {
  const folder = mkdtempSync(join(tmpdir(), 'borgerhus-plan-'));
  const desk = openDesk({ dataFolder: join(folder, 'maker'), now: () => new Date() });
  const made = desk.create(plan);
  if (!made.ok) throw new Error(`${made.error.code} ${JSON.stringify(made.error.details)}`);
  const path = join(folder, 'plan.borgerhus');
  const saved = made.value.saveAs(path);
  if (!saved.ok) throw new Error(saved.error.code);
  made.value.close();
  return { path, folder };
}
