/**
 * The first layout. Static on purpose: it stays as it was released, whatever the plan becomes.
 *
 * One table per collection of `app/plan/plan.ts`, its columns the fields in snake_case, keyed as there.
 * The checks repeat the plan's rules where SQL can say them, so that other tools can't write nonsense.
 * A row under a joined key is found by that key only, so `ratings` and `agreements` have no further index: each
 * would hold the whole key again and double the file. Foreign keys wait for the end of the transaction, so rows
 * may be written in any order.
 */
export const migration1 = `
CREATE TABLE plan_meta (
  id TEXT NOT NULL PRIMARY KEY,
  title TEXT NOT NULL CHECK (length(title) BETWEEN 1 AND 200),
  municipality TEXT NOT NULL CHECK (length(municipality) <= 200),
  inhabitants INTEGER CHECK (inhabitants BETWEEN 0 AND 10000000),
  price_level_year INTEGER NOT NULL CHECK (price_level_year BETWEEN 1990 AND 2150),
  budget_year INTEGER NOT NULL CHECK (budget_year BETWEEN 1990 AND 2150),
  language TEXT NOT NULL CHECK (language IN ('da', 'en')),
  contact TEXT NOT NULL CHECK (length(contact) <= 200),
  note TEXT NOT NULL CHECK (length(note) <= 10000),
  baseline_id TEXT REFERENCES scenarios (id) DEFERRABLE INITIALLY DEFERRED,
  lead_limit_share REAL NOT NULL CHECK (lead_limit_share BETWEEN 0 AND 1)
) STRICT, WITHOUT ROWID;
CREATE UNIQUE INDEX plan_meta_only_one ON plan_meta ((1));

CREATE TABLE scenarios (
  id TEXT NOT NULL PRIMARY KEY,
  sort REAL NOT NULL CHECK (sort BETWEEN -1e12 AND 1e12),
  short_name TEXT NOT NULL CHECK (length(short_name) BETWEEN 1 AND 4),
  name TEXT NOT NULL CHECK (length(name) BETWEEN 1 AND 200),
  description TEXT NOT NULL CHECK (length(description) <= 10000),
  advantages TEXT NOT NULL CHECK (length(advantages) <= 10000),
  drawbacks TEXT NOT NULL CHECK (length(drawbacks) <= 10000),
  colour INTEGER NOT NULL CHECK (colour BETWEEN 0 AND 7),
  collaboration_model INTEGER CHECK (collaboration_model BETWEEN 1 AND 5)
) STRICT, WITHOUT ROWID;

CREATE TABLE criteria (
  id TEXT NOT NULL PRIMARY KEY,
  parent_id TEXT REFERENCES criteria (id) DEFERRABLE INITIALLY DEFERRED,
  sort REAL NOT NULL CHECK (sort BETWEEN -1e12 AND 1e12),
  kind TEXT NOT NULL CHECK (kind IN ('group', 'leaf')),
  name TEXT NOT NULL CHECK (length(name) BETWEEN 1 AND 200),
  definition TEXT NOT NULL CHECK (length(definition) <= 10000),
  swing_points REAL CHECK (swing_points BETWEEN 0 AND 1e6),
  unit TEXT NOT NULL CHECK (length(unit) <= 200),
  worst REAL CHECK (worst BETWEEN -1e12 AND 1e12),
  best REAL CHECK (best BETWEEN -1e12 AND 1e12),
  step REAL CHECK (step > 0 AND step <= 1e12),
  CHECK (worst <> best),
  CHECK (kind = 'leaf' OR (worst IS NULL AND best IS NULL AND step IS NULL))
) STRICT, WITHOUT ROWID;
CREATE INDEX criteria_by_parent ON criteria (parent_id);

CREATE TABLE levels (
  id TEXT NOT NULL PRIMARY KEY,
  criterion_id TEXT NOT NULL REFERENCES criteria (id) DEFERRABLE INITIALLY DEFERRED,
  score REAL NOT NULL CHECK (score BETWEEN -1e12 AND 1e12),
  label TEXT NOT NULL CHECK (length(label) <= 200),
  value REAL CHECK (value BETWEEN 0 AND 1)
) STRICT, WITHOUT ROWID;
CREATE INDEX levels_by_criterion ON levels (criterion_id);

CREATE TABLE rater_groups (
  id TEXT NOT NULL PRIMARY KEY,
  sort REAL NOT NULL CHECK (sort BETWEEN -1e12 AND 1e12),
  name TEXT NOT NULL CHECK (length(name) BETWEEN 1 AND 200)
) STRICT, WITHOUT ROWID;

CREATE TABLE raters (
  id TEXT NOT NULL PRIMARY KEY,
  group_id TEXT NOT NULL REFERENCES rater_groups (id) DEFERRABLE INITIALLY DEFERRED,
  sort REAL NOT NULL CHECK (sort BETWEEN -1e12 AND 1e12),
  name TEXT NOT NULL CHECK (length(name) BETWEEN 1 AND 200)
) STRICT, WITHOUT ROWID;
CREATE INDEX raters_by_group ON raters (group_id);

CREATE TABLE rounds (
  id TEXT NOT NULL PRIMARY KEY,
  sort REAL NOT NULL CHECK (sort BETWEEN -1e12 AND 1e12),
  name TEXT NOT NULL CHECK (length(name) BETWEEN 1 AND 200),
  status TEXT NOT NULL CHECK (status IN ('private', 'closed', 'revealed'))
) STRICT, WITHOUT ROWID;

CREATE TABLE ratings (
  round_id TEXT NOT NULL REFERENCES rounds (id) DEFERRABLE INITIALLY DEFERRED,
  rater_id TEXT NOT NULL REFERENCES raters (id) DEFERRABLE INITIALLY DEFERRED,
  scenario_id TEXT NOT NULL REFERENCES scenarios (id) DEFERRABLE INITIALLY DEFERRED,
  criterion_id TEXT NOT NULL REFERENCES criteria (id) DEFERRABLE INITIALLY DEFERRED,
  low REAL CHECK (low BETWEEN -1e12 AND 1e12),
  likely REAL CHECK (likely BETWEEN -1e12 AND 1e12),
  high REAL CHECK (high BETWEEN -1e12 AND 1e12),
  reason TEXT NOT NULL CHECK (length(reason) <= 10000),
  source TEXT NOT NULL CHECK (length(source) <= 200),
  PRIMARY KEY (round_id, rater_id, scenario_id, criterion_id),
  CHECK ((low IS NULL) = (high IS NULL)),
  CHECK (low <= high),
  CHECK (low IS NULL OR likely BETWEEN low AND high)
) STRICT, WITHOUT ROWID;

CREATE TABLE agreements (
  scenario_id TEXT NOT NULL REFERENCES scenarios (id) DEFERRABLE INITIALLY DEFERRED,
  criterion_id TEXT NOT NULL REFERENCES criteria (id) DEFERRABLE INITIALLY DEFERRED,
  low REAL CHECK (low BETWEEN -1e12 AND 1e12),
  likely REAL CHECK (likely BETWEEN -1e12 AND 1e12),
  high REAL CHECK (high BETWEEN -1e12 AND 1e12),
  reason TEXT NOT NULL CHECK (length(reason) <= 10000),
  source TEXT NOT NULL CHECK (length(source) <= 200),
  dissent TEXT NOT NULL CHECK (length(dissent) <= 10000),
  PRIMARY KEY (scenario_id, criterion_id),
  CHECK ((low IS NULL) = (high IS NULL)),
  CHECK (low <= high),
  CHECK (low IS NULL OR likely BETWEEN low AND high)
) STRICT, WITHOUT ROWID;

CREATE TABLE assumptions (
  id TEXT NOT NULL PRIMARY KEY,
  sort REAL NOT NULL CHECK (sort BETWEEN -1e12 AND 1e12),
  name TEXT NOT NULL CHECK (length(name) BETWEEN 1 AND 200),
  value REAL CHECK (value BETWEEN -1e12 AND 1e12),
  unit TEXT NOT NULL CHECK (length(unit) <= 200),
  source TEXT NOT NULL CHECK (length(source) <= 200),
  mark TEXT NOT NULL CHECK (mark IN ('read', 'remembered', 'assumption', 'confirmed')),
  confirmed_by_role TEXT NOT NULL CHECK (length(confirmed_by_role) <= 200),
  confirmed_on TEXT CHECK (confirmed_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]')
) STRICT, WITHOUT ROWID;

-- Every change the plan has seen, oldest first. An undo or redo is a change of its own, of the one in of_version.
CREATE TABLE history (
  version INTEGER NOT NULL PRIMARY KEY CHECK (version >= 1),
  at TEXT NOT NULL,
  kind TEXT NOT NULL CHECK (kind IN ('do', 'undo', 'redo')),
  of_version INTEGER REFERENCES history (version) DEFERRABLE INITIALLY DEFERRED,
  label_key TEXT NOT NULL,
  label_params TEXT NOT NULL CHECK (json_valid(label_params)),
  command_type TEXT,
  command_input TEXT CHECK (json_valid(command_input)),
  patches TEXT NOT NULL CHECK (json_valid(patches)),
  inverse TEXT NOT NULL CHECK (json_valid(inverse)),
  CHECK ((kind = 'do') = (of_version IS NULL)),
  CHECK ((kind = 'do') = (command_type IS NOT NULL)),
  CHECK ((kind = 'do') = (command_input IS NOT NULL))
) STRICT;

-- In a document: what it is. In a working copy: the document as it was last opened or saved.
CREATE TABLE document (
  id INTEGER NOT NULL PRIMARY KEY CHECK (id = 1),
  version INTEGER NOT NULL CHECK (version >= 0),
  saved_at TEXT NOT NULL,
  content_hash TEXT NOT NULL CHECK (length(content_hash) = 64)
) STRICT;
`;
