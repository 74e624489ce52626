import type { Connection } from './connection.ts';
import { upgradeHistory } from './upgrade-history.ts';

/** Criteria measured from the scenario itself, and the headings of the report. Static on purpose, like every step. */
const newColumnsAndTables = `
ALTER TABLE criteria ADD COLUMN measure TEXT
  CHECK (length(measure) BETWEEN 1 AND 60 AND measure NOT GLOB '*[^a-z0-9_]*');
ALTER TABLE criteria ADD COLUMN range_agreed_on TEXT
  CHECK (range_agreed_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]');

CREATE TABLE report_sections (
  id TEXT NOT NULL PRIMARY KEY,
  sort REAL NOT NULL CHECK (sort BETWEEN -1e12 AND 1e12),
  heading TEXT NOT NULL CHECK (length(heading) BETWEEN 1 AND 200),
  content TEXT NOT NULL CHECK (length(content) BETWEEN 1 AND 60 AND content NOT GLOB '*[^a-z_]*'),
  text TEXT NOT NULL CHECK (length(text) <= 10000)
) STRICT, WITHOUT ROWID;
`;

export function migration5(db: Connection): void {
  db.exec(newColumnsAndTables);
  upgradeHistory(db);
}
