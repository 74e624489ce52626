import { randomUUID } from 'node:crypto';
import { translate } from '#app/i18n/texts.ts';
import type { Connection } from './connection.ts';
import { sealHistory } from './seal-history.ts';
import { upgradeHistory } from './upgrade-history.ts';

/** What keeps an anonymous round anonymous: ballots, and changes of which the history forgets what they did. */
const newColumns = `
ALTER TABLE raters ADD COLUMN ballot_round_id TEXT REFERENCES rounds (id) DEFERRABLE INITIALLY DEFERRED;
CREATE INDEX raters_by_ballot_round ON raters (ballot_round_id);
ALTER TABLE history ADD COLUMN sealed_round_id TEXT
  CHECK (sealed_round_id IS NULL OR (patches = '[]' AND inverse = '[]' AND coalesce(command_input, 'null') = 'null'));
`;

export function migration3(db: Connection): void {
  db.exec(newColumns);
  upgradeHistory(db);
  for (const round of closedAnonymousRounds(db)) {
    moveToBallots(db, round);
    sealHistory(db, round.id, round.name);
  }
}

interface ClosedRound {
  id: string;
  name: string;
}

function closedAnonymousRounds(db: Connection): ClosedRound[] {
  return db
    .prepare<[], ClosedRound>("SELECT id, name FROM rounds WHERE anonymous = 1 AND status <> 'private'")
    .all();
}

/**
 * Such a round was closed under a promise that the layout of then didn't keep. Groups stay apart, as they were said to,
 * also where they are small: what too few of them said is never shown.
 */
function moveToBallots(db: Connection, { id: roundId }: ClosedRound): void {
  const heard = db
    .prepare<[string], { id: string; group_id: string }>(
      'SELECT id, group_id FROM raters WHERE id IN (SELECT rater_id FROM ratings WHERE round_id = ?)',
    )
    .all(roundId);
  const insert = db.prepare('INSERT INTO raters VALUES (?, ?, ?, ?, ?)');
  const move = db.prepare('UPDATE ratings SET rater_id = ? WHERE round_id = ? AND rater_id = ?');
  const language = db.prepare<[], 'da' | 'en'>('SELECT language FROM plan_meta').pluck().get() ?? 'da';
  const numbers = new Map<string, number>();
  const cast = heard.map((rater) => ({ ballotId: randomUUID(), rater }));
  for (const { ballotId, rater } of cast.sort((a, b) => (a.ballotId < b.ballotId ? -1 : 1))) {
    const number = (numbers.get(rater.group_id) ?? 0) + 1;
    numbers.set(rater.group_id, number);
    insert.run(
      ballotId,
      rater.group_id,
      number,
      translate(language, 'scores.ballot.name', { number }),
      roundId,
    );
    move.run(ballotId, roundId, rater.id);
  }
}
