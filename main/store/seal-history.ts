import type { Connection } from './connection.ts';

/**
 * Wipes what the history holds of an anonymous round: patches there and back, inputs, and the labels of changes that
 * were scores. The changes themselves remain, sealed. To be called in the transaction that closes the round; undo never
 * comes past that change.
 *
 * Every change that mentions the round goes, whatever it was: a rater or scenario that was removed took answers along.
 */
export function sealHistory(db: Connection, roundId: string, roundName: string): void {
  const mentioning = `sealed_round_id IS NULL AND (
    instr(patches, @roundId) OR instr(inverse, @roundId) OR instr(coalesce(command_input, ''), @roundId))`;
  db.prepare(
    `UPDATE history SET label_key = 'history.round.sealed', label_params = @params
     WHERE (${mentioning}) AND coalesce(command_type,
       (SELECT done.command_type FROM history AS done WHERE done.version = history.of_version)) LIKE 'ratings.%'`,
  ).run({ roundId, params: JSON.stringify({ name: roundName }) });
  db.prepare(
    `UPDATE history SET patches = '[]', inverse = '[]', sealed_round_id = @roundId,
       command_input = CASE WHEN command_input IS NULL THEN NULL ELSE 'null' END
     WHERE ${mentioning}`,
  ).run({ roundId });
}

/** Whether a round of this database was sealed, or all of it was anonymised. */
export function isSealed(db: Connection): boolean {
  return (
    db.prepare('SELECT 1 FROM history WHERE sealed_round_id IS NOT NULL LIMIT 1').pluck().get() !== undefined
  );
}

/** The rounds of this database that were sealed, and the times it was anonymised. */
export function sealedRoundIds(db: Connection): string[] {
  return db
    .prepare<[], string>('SELECT DISTINCT sealed_round_id FROM history WHERE sealed_round_id IS NOT NULL')
    .pluck()
    .all()
    .sort();
}

/**
 * Takes what was wiped out of the file's bytes as well: SQLite leaves it in freed pages and in the log until they are
 * used again. Every page is written anew, the log is emptied. Not within a transaction.
 *
 * @throws SqliteError when the disk is full; the rows are then whole, and the bytes go when the file is opened next
 */
export function scrub(db: Connection): void {
  db.exec('VACUUM');
  db.pragma('wal_checkpoint(TRUNCATE)');
}
