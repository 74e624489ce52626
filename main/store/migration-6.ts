import type { Connection } from './connection.ts';

/** Meetings, the decision log, and frozen copies of the plan. Static on purpose, like every step. */
const newTables = `
CREATE TABLE meetings (
  id TEXT NOT NULL PRIMARY KEY,
  sort REAL NOT NULL CHECK (sort BETWEEN -1e12 AND 1e12),
  name TEXT NOT NULL CHECK (length(name) BETWEEN 1 AND 200),
  held_on TEXT CHECK (held_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  status TEXT NOT NULL CHECK (status IN ('planned', 'running', 'ended')),
  purpose TEXT NOT NULL CHECK (length(purpose) <= 10000)
) STRICT, WITHOUT ROWID;

CREATE TABLE agenda_items (
  id TEXT NOT NULL PRIMARY KEY,
  meeting_id TEXT NOT NULL REFERENCES meetings (id) DEFERRABLE INITIALLY DEFERRED,
  sort REAL NOT NULL CHECK (sort BETWEEN -1e12 AND 1e12),
  kind TEXT NOT NULL
    CHECK (kind IN ('purpose', 'gut', 'scoring', 'reveal', 'discuss', 'secondRound', 'agree', 'weights', 'result',
      'decision')),
  name TEXT NOT NULL CHECK (length(name) BETWEEN 1 AND 200),
  minutes INTEGER CHECK (minutes BETWEEN 1 AND 600),
  status TEXT NOT NULL CHECK (status IN ('open', 'current', 'done', 'skipped')),
  round_id TEXT REFERENCES rounds (id) DEFERRABLE INITIALLY DEFERRED,
  note TEXT NOT NULL CHECK (length(note) <= 10000)
) STRICT, WITHOUT ROWID;
CREATE INDEX agenda_items_by_meeting ON agenda_items (meeting_id);
CREATE INDEX agenda_items_by_round ON agenda_items (round_id);

CREATE TABLE gut_ranks (
  meeting_id TEXT NOT NULL REFERENCES meetings (id) DEFERRABLE INITIALLY DEFERRED,
  slip INTEGER NOT NULL CHECK (slip BETWEEN 1 AND 500),
  scenario_id TEXT NOT NULL REFERENCES scenarios (id) DEFERRABLE INITIALLY DEFERRED,
  place INTEGER NOT NULL CHECK (place BETWEEN 1 AND 500),
  PRIMARY KEY (meeting_id, slip, scenario_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX gut_ranks_by_scenario ON gut_ranks (scenario_id);

CREATE TABLE attendances (
  id TEXT NOT NULL PRIMARY KEY,
  meeting_id TEXT NOT NULL REFERENCES meetings (id) DEFERRABLE INITIALLY DEFERRED,
  sort REAL NOT NULL CHECK (sort BETWEEN -1e12 AND 1e12),
  role TEXT NOT NULL CHECK (length(role) BETWEEN 1 AND 200),
  people INTEGER NOT NULL CHECK (people BETWEEN 1 AND 500)
) STRICT, WITHOUT ROWID;
CREATE INDEX attendances_by_meeting ON attendances (meeting_id);

CREATE TABLE freezes (
  id TEXT NOT NULL PRIMARY KEY,
  sort REAL NOT NULL CHECK (sort BETWEEN -1e12 AND 1e12),
  name TEXT NOT NULL CHECK (length(name) BETWEEN 1 AND 200),
  frozen_on TEXT NOT NULL CHECK (frozen_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  frozen_by_role TEXT NOT NULL CHECK (length(frozen_by_role) <= 200),
  note TEXT NOT NULL CHECK (length(note) <= 10000),
  version INTEGER NOT NULL CHECK (version >= 0),
  hash TEXT NOT NULL CHECK (length(hash) = 64 AND hash NOT GLOB '*[^0-9a-f]*'),
  content TEXT NOT NULL CHECK (length(content) BETWEEN 1 AND 40000000)
) STRICT, WITHOUT ROWID;

CREATE TABLE decisions (
  id TEXT NOT NULL PRIMARY KEY,
  sort REAL NOT NULL CHECK (sort BETWEEN -1e12 AND 1e12),
  name TEXT NOT NULL CHECK (length(name) BETWEEN 1 AND 200),
  decided_on TEXT CHECK (decided_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  decided_by_role TEXT NOT NULL CHECK (length(decided_by_role) <= 200),
  meeting_id TEXT REFERENCES meetings (id) DEFERRABLE INITIALLY DEFERRED,
  scenario_id TEXT REFERENCES scenarios (id) DEFERRABLE INITIALLY DEFERRED,
  freeze_id TEXT REFERENCES freezes (id) DEFERRABLE INITIALLY DEFERRED,
  outcome TEXT NOT NULL CHECK (length(outcome) <= 10000),
  reason TEXT NOT NULL CHECK (length(reason) <= 10000),
  rejected TEXT NOT NULL CHECK (length(rejected) <= 10000),
  dissent TEXT NOT NULL CHECK (length(dissent) <= 10000)
) STRICT, WITHOUT ROWID;
CREATE INDEX decisions_by_meeting ON decisions (meeting_id);
CREATE INDEX decisions_by_scenario ON decisions (scenario_id);
CREATE INDEX decisions_by_freeze ON decisions (freeze_id);

CREATE TABLE follow_ups (
  id TEXT NOT NULL PRIMARY KEY,
  decision_id TEXT NOT NULL REFERENCES decisions (id) DEFERRABLE INITIALLY DEFERRED,
  sort REAL NOT NULL CHECK (sort BETWEEN -1e12 AND 1e12),
  task TEXT NOT NULL CHECK (length(task) BETWEEN 1 AND 200),
  owner_role TEXT NOT NULL CHECK (length(owner_role) <= 200),
  due_on TEXT CHECK (due_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  is_done INTEGER NOT NULL CHECK (is_done IN (0, 1))
) STRICT, WITHOUT ROWID;
CREATE INDEX follow_ups_by_decision ON follow_ups (decision_id);
`;

export function migration6(db: Connection): void {
  db.exec(newTables);
}
