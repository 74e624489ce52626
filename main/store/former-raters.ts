import { z } from 'zod';
import type { EarlierRater } from '#app/privacy/people.ts';
import type { Connection } from './connection.ts';

const patchesSchema = z.array(z.object({ path: z.array(z.unknown()), value: z.unknown() }).partial());
const personSchema = z.object({
  id: z.uuid(),
  name: z.string().min(1).max(200),
  /** A ballot is nobody. */
  ballotRoundId: z.null().optional(),
});

/**
 * Raters as the history names them: those who were removed, and the names that others had before. Each once; what a
 * forged history says of them that makes no sense is passed over.
 */
export function formerRaters(db: Connection): EarlierRater[] {
  const rows = db
    .prepare<[], { patches: string; inverse: string }>(
      `SELECT patches, inverse FROM history WHERE instr(patches, '"raters"') OR instr(inverse, '"raters"')`,
    )
    .all();
  const found = new Map<string, EarlierRater>();
  for (const { patches, inverse } of rows) {
    for (const json of [patches, inverse]) {
      for (const rater of ratersIn(json)) found.set(`${rater.id} ${rater.name}`, rater);
    }
  }
  return [...found.values()];
}

function ratersIn(json: string): EarlierRater[] {
  const patches = patchesSchema.safeParse(JSON.parse(json));
  return (patches.data ?? []).flatMap(({ path = [], value }) => {
    const [collection, id, field] = path;
    if (collection !== 'raters') return [];
    const given = field === undefined ? value : field === 'name' ? { id, name: value } : null;
    const person = personSchema.safeParse(given);
    return person.success ? [{ id: person.data.id, name: person.data.name }] : [];
  });
}
