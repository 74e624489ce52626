import { z } from 'zod';
import type { Plan } from '#app/plan/plan.ts';
import { writtenTexts } from '#app/privacy/text-fields.ts';
import type { Connection } from './connection.ts';

/** What a label says where it named something that is gone. */
const gone = '…';

const paramsSchema = z.record(z.string(), z.union([z.string(), z.number()])).catch({});

/**
 * Wipes what the history holds of the plan before it was anonymised: patches there and back, inputs, and whatever its labels
 * named that the plan doesn't say any more. The changes themselves remain, sealed. To be called in the transaction
 * that anonymises.
 *
 * Names could stand in any of it, also misspelled or removed long ago; so nothing is looked for: what stays of a label
 * are figures, and texts that stand in the plan as it is now, which somebody has looked over.
 *
 * @param id of the anonymising; kept in `sealed_round_id`, where closed anonymous rounds keep theirs
 */
export function forgetHistory(db: Connection, id: string, planAfter: Plan): void {
  const said = new Set<string>();
  for (const { text } of writtenTexts(planAfter)) said.add(text);
  const rows = db.prepare<[], { version: number; label_params: string }>(
    'SELECT version, label_params FROM history',
  );
  const relabel = db.prepare('UPDATE history SET label_params = ? WHERE version = ?');
  for (const { version, label_params: params } of rows.all()) {
    const words = Object.entries(paramsSchema.parse(JSON.parse(params))).map(([name, value]) => {
      const stays = typeof value === 'number' || value === '' || said.has(value);
      return [name, stays ? value : gone];
    });
    const kept = JSON.stringify(Object.fromEntries(words));
    if (kept !== params) relabel.run(kept, version);
  }
  db.prepare(
    `UPDATE history SET patches = '[]', inverse = '[]', sealed_round_id = coalesce(sealed_round_id, ?),
       command_input = CASE WHEN command_input IS NULL THEN NULL ELSE 'null' END`,
  ).run(id);
}
