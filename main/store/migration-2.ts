import type { Connection } from './connection.ts';
import { upgradeHistory } from './upgrade-history.ts';

/**
 * What robustness and warnings need: intervals around weights, minimum requirements, anonymous rounds, scores that
 * can go stale, accepted warnings and the double-counting probe. Static on purpose, like every step.
 */
const newColumnsAndTables = `
ALTER TABLE plan_meta ADD COLUMN weight_basis TEXT NOT NULL DEFAULT 'points'
  CHECK (weight_basis IN ('points', 'intervals', 'order'));
ALTER TABLE plan_meta ADD COLUMN cost_criterion_id TEXT REFERENCES criteria (id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE plan_meta ADD COLUMN weights_set_after_totals INTEGER NOT NULL DEFAULT 0
  CHECK (weights_set_after_totals IN (0, 1));

ALTER TABLE criteria ADD COLUMN swing_low REAL CHECK (swing_low BETWEEN 0 AND 1e6);
ALTER TABLE criteria ADD COLUMN swing_high REAL CHECK (swing_high BETWEEN 0 AND 1e6)
  CHECK ((swing_low IS NULL) = (swing_high IS NULL))
  CHECK (swing_low IS NULL OR (swing_points IS NOT NULL AND swing_points BETWEEN swing_low AND swing_high));
ALTER TABLE criteria ADD COLUMN minimum REAL CHECK (minimum BETWEEN -1e12 AND 1e12)
  CHECK (minimum IS NULL OR (worst IS NOT NULL AND best IS NOT NULL));
ALTER TABLE criteria ADD COLUMN scale_revision INTEGER NOT NULL DEFAULT 0 CHECK (scale_revision >= 0);

ALTER TABLE rounds ADD COLUMN anonymous INTEGER NOT NULL DEFAULT 0 CHECK (anonymous IN (0, 1));

ALTER TABLE ratings ADD COLUMN scale_revision INTEGER NOT NULL DEFAULT 0 CHECK (scale_revision >= 0);
ALTER TABLE agreements ADD COLUMN scale_revision INTEGER NOT NULL DEFAULT 0 CHECK (scale_revision >= 0);

CREATE TABLE accepted_warnings (
  code TEXT NOT NULL CHECK (length(code) BETWEEN 1 AND 60 AND code NOT GLOB '*[^a-z_]*'),
  place TEXT NOT NULL CHECK (length(place) <= 200 AND place NOT GLOB '*[^0-9a-f.-]*'),
  reason TEXT NOT NULL CHECK (length(reason) BETWEEN 1 AND 10000),
  PRIMARY KEY (code, place)
) STRICT, WITHOUT ROWID;

CREATE TABLE probes (
  criterion_id TEXT NOT NULL PRIMARY KEY REFERENCES criteria (id) DEFERRABLE INITIALLY DEFERRED,
  answer TEXT NOT NULL CHECK (answer IN ('better', 'indifferent', 'depends')),
  note TEXT NOT NULL CHECK (length(note) <= 10000)
) STRICT, WITHOUT ROWID;
`;

export function migration2(db: Connection): void {
  db.exec(newColumnsAndTables);
  upgradeHistory(db);
}
