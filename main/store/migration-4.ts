// Over 300 lines: the tables of one layout, as they were the day it was made. What never changes again is best in one piece.
import type { Connection } from './connection.ts';
import { upgradeHistory } from './upgrade-history.ts';

/**
 * The house: services, functions, needs, process; staff and hours; buildings; money; and what each scenario does with
 * them. Static on purpose, like every step.
 */
const newColumnsAndTables = `
CREATE TABLE buildings (
  id TEXT NOT NULL PRIMARY KEY,
  sort REAL NOT NULL CHECK (sort BETWEEN -1e12 AND 1e12),
  name TEXT NOT NULL CHECK (length(name) BETWEEN 1 AND 200),
  kind TEXT NOT NULL
    CHECK (kind IN ('existing', 'rebuilt', 'new')),
  note TEXT NOT NULL CHECK (length(note) <= 10000)
) STRICT, WITHOUT ROWID;

ALTER TABLE scenarios ADD COLUMN parent_id TEXT REFERENCES scenarios (id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE scenarios ADD COLUMN archived INTEGER NOT NULL DEFAULT 0 CHECK (archived IN (0, 1));
ALTER TABLE scenarios ADD COLUMN building_id TEXT REFERENCES buildings (id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE scenarios ADD COLUMN derives_wages INTEGER NOT NULL DEFAULT 1 CHECK (derives_wages IN (0, 1));
ALTER TABLE scenarios ADD COLUMN derives_building INTEGER NOT NULL DEFAULT 1 CHECK (derives_building IN (0, 1));
ALTER TABLE scenarios ADD COLUMN operation_from_offset REAL CHECK (operation_from_offset BETWEEN 0 AND 4);
CREATE INDEX scenarios_by_parent ON scenarios (parent_id);
CREATE INDEX scenarios_by_building ON scenarios (building_id);

ALTER TABLE assumptions ADD COLUMN code TEXT NOT NULL DEFAULT ''
  CHECK (length(code) <= 60 AND code NOT GLOB '*[^a-z0-9_]*');
CREATE UNIQUE INDEX assumptions_one_per_code ON assumptions (code) WHERE code <> '';

CREATE TABLE services (
  id TEXT NOT NULL PRIMARY KEY,
  sort REAL NOT NULL CHECK (sort BETWEEN -1e12 AND 1e12),
  catalogue_id TEXT NOT NULL CHECK (length(catalogue_id) <= 60),
  name TEXT NOT NULL CHECK (length(name) BETWEEN 1 AND 200),
  service_group TEXT NOT NULL
    CHECK (service_group IN ('library', 'citizenService', 'digital', 'culture', 'social', 'political', 'shared', 'other')),
  zone TEXT NOT NULL
    CHECK (zone IN ('outer', 'middle', 'inner', 'shared')),
  kle_number TEXT NOT NULL CHECK (length(kle_number) <= 8),
  legal_basis TEXT NOT NULL CHECK (length(legal_basis) <= 200),
  authority_task INTEGER NOT NULL CHECK (authority_task IN (0, 1)),
  handled_as TEXT NOT NULL
    CHECK (handled_as IN ('service', 'guidance', 'caseWork')),
  counter TEXT NOT NULL
    CHECK (counter IN ('none', 'possible', 'required')),
  appointment TEXT NOT NULL
    CHECK (appointment IN ('no', 'optional', 'usual', 'required')),
  privacy_level INTEGER NOT NULL CHECK (privacy_level BETWEEN 0 AND 3),
  self_service INTEGER NOT NULL CHECK (self_service IN (0, 1)),
  udbetaling_danmark TEXT NOT NULL
    CHECK (udbetaling_danmark IN ('no', 'advice', 'moved', 'check')),
  handling_minutes REAL CHECK (handling_minutes BETWEEN 0 AND 1440),
  volume_per1000 REAL CHECK (volume_per1000 BETWEEN 0 AND 1e6),
  yearly_volume REAL CHECK (yearly_volume BETWEEN 0 AND 1e8),
  space_type TEXT NOT NULL CHECK (length(space_type) <= 200),
  space_m2_per_unit REAL CHECK (space_m2_per_unit BETWEEN 0 AND 100000),
  space_unit TEXT NOT NULL CHECK (length(space_unit) <= 200),
  peak TEXT NOT NULL CHECK (length(peak) <= 200),
  note TEXT NOT NULL CHECK (length(note) <= 10000)
) STRICT, WITHOUT ROWID;

CREATE TABLE service_marks (
  service_id TEXT NOT NULL REFERENCES services (id) DEFERRABLE INITIALLY DEFERRED,
  field TEXT NOT NULL
    CHECK (field IN ('kleNumber', 'legalBasis', 'handlingMinutes', 'volumePer1000', 'spaceM2PerUnit', 'peak')),
  mark TEXT NOT NULL
    CHECK (mark IN ('read', 'remembered', 'assumption', 'confirmed')),
  source TEXT NOT NULL CHECK (length(source) <= 200),
  confirmed_by_role TEXT NOT NULL CHECK (length(confirmed_by_role) <= 200),
  confirmed_on TEXT CHECK (confirmed_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  PRIMARY KEY (service_id, field)
) STRICT, WITHOUT ROWID;

CREATE TABLE functions (
  id TEXT NOT NULL PRIMARY KEY,
  sort REAL NOT NULL CHECK (sort BETWEEN -1e12 AND 1e12),
  name TEXT NOT NULL CHECK (length(name) BETWEEN 1 AND 200),
  purpose TEXT NOT NULL CHECK (length(purpose) <= 10000),
  zone TEXT
    CHECK (zone IN ('outer', 'middle', 'inner', 'shared')),
  unit_count INTEGER NOT NULL CHECK (unit_count BETWEEN 0 AND 10000),
  net_m2_each REAL CHECK (net_m2_each BETWEEN 0 AND 100000),
  gross_m2 REAL CHECK (gross_m2 BETWEEN 0 AND 1e6),
  area_mark TEXT NOT NULL
    CHECK (area_mark IN ('read', 'remembered', 'assumption', 'confirmed')),
  area_source TEXT NOT NULL CHECK (length(area_source) <= 200),
  privacy_level INTEGER NOT NULL CHECK (privacy_level BETWEEN 0 AND 3),
  workplaces INTEGER NOT NULL CHECK (workplaces BETWEEN 0 AND 10000),
  needs_ground_floor INTEGER NOT NULL CHECK (needs_ground_floor IN (0, 1)),
  needs_daylight INTEGER NOT NULL CHECK (needs_daylight IN (0, 1)),
  needs_own_entrance INTEGER NOT NULL CHECK (needs_own_entrance IN (0, 1)),
  needs_locking INTEGER NOT NULL CHECK (needs_locking IN (0, 1)),
  needs_quiet INTEGER NOT NULL CHECK (needs_quiet IN (0, 1))
) STRICT, WITHOUT ROWID;

CREATE TABLE function_services (
  function_id TEXT NOT NULL REFERENCES functions (id) DEFERRABLE INITIALLY DEFERRED,
  service_id TEXT NOT NULL REFERENCES services (id) DEFERRABLE INITIALLY DEFERRED,
  PRIMARY KEY (function_id, service_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX function_services_by_service ON function_services (service_id);

CREATE TABLE needs (
  id TEXT NOT NULL PRIMARY KEY,
  sort REAL NOT NULL CHECK (sort BETWEEN -1e12 AND 1e12),
  statement TEXT NOT NULL CHECK (length(statement) BETWEEN 1 AND 10000),
  voiced_by TEXT NOT NULL CHECK (length(voiced_by) <= 200),
  occasion TEXT NOT NULL CHECK (length(occasion) <= 200),
  voiced_on TEXT CHECK (voiced_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  importance INTEGER CHECK (importance BETWEEN 1 AND 5),
  note TEXT NOT NULL CHECK (length(note) <= 10000)
) STRICT, WITHOUT ROWID;

CREATE TABLE need_functions (
  need_id TEXT NOT NULL REFERENCES needs (id) DEFERRABLE INITIALLY DEFERRED,
  function_id TEXT NOT NULL REFERENCES functions (id) DEFERRABLE INITIALLY DEFERRED,
  PRIMARY KEY (need_id, function_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX need_functions_by_function ON need_functions (function_id);

CREATE TABLE need_services (
  need_id TEXT NOT NULL REFERENCES needs (id) DEFERRABLE INITIALLY DEFERRED,
  service_id TEXT NOT NULL REFERENCES services (id) DEFERRABLE INITIALLY DEFERRED,
  PRIMARY KEY (need_id, service_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX need_services_by_service ON need_services (service_id);

CREATE TABLE phases (
  id TEXT NOT NULL PRIMARY KEY,
  sort REAL NOT NULL CHECK (sort BETWEEN -1e12 AND 1e12),
  name TEXT NOT NULL CHECK (length(name) BETWEEN 1 AND 200),
  starts_on TEXT CHECK (starts_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  ends_on TEXT CHECK (ends_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  responsible_role TEXT NOT NULL CHECK (length(responsible_role) <= 200),
  status TEXT NOT NULL
    CHECK (status IN ('planned', 'active', 'done', 'dropped')),
  note TEXT NOT NULL CHECK (length(note) <= 10000)
) STRICT, WITHOUT ROWID;

CREATE TABLE checklist_items (
  id TEXT NOT NULL PRIMARY KEY,
  sort REAL NOT NULL CHECK (sort BETWEEN -1e12 AND 1e12),
  theme TEXT NOT NULL CHECK (length(theme) BETWEEN 1 AND 200),
  text TEXT NOT NULL CHECK (length(text) BETWEEN 1 AND 10000),
  source TEXT NOT NULL CHECK (length(source) <= 200),
  status TEXT NOT NULL
    CHECK (status IN ('open', 'doing', 'done', 'irrelevant')),
  responsible_role TEXT NOT NULL CHECK (length(responsible_role) <= 200),
  note TEXT NOT NULL CHECK (length(note) <= 10000)
) STRICT, WITHOUT ROWID;

CREATE TABLE staff_groups (
  id TEXT NOT NULL PRIMARY KEY,
  sort REAL NOT NULL CHECK (sort BETWEEN -1e12 AND 1e12),
  name TEXT NOT NULL CHECK (length(name) BETWEEN 1 AND 200),
  profession TEXT NOT NULL CHECK (length(profession) <= 200),
  may_decide INTEGER NOT NULL CHECK (may_decide IN (0, 1)),
  hourly_cost_dkk REAL CHECK (hourly_cost_dkk BETWEEN 0 AND 100000),
  yearly_cost_t_dkk REAL CHECK (yearly_cost_t_dkk BETWEEN 0 AND 100000),
  mark TEXT NOT NULL
    CHECK (mark IN ('read', 'remembered', 'assumption', 'confirmed')),
  source TEXT NOT NULL CHECK (length(source) <= 200),
  confirmed_by_role TEXT NOT NULL CHECK (length(confirmed_by_role) <= 200),
  confirmed_on TEXT CHECK (confirmed_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]')
) STRICT, WITHOUT ROWID;

CREATE TABLE competences (
  id TEXT NOT NULL PRIMARY KEY,
  sort REAL NOT NULL CHECK (sort BETWEEN -1e12 AND 1e12),
  name TEXT NOT NULL CHECK (length(name) BETWEEN 1 AND 200),
  description TEXT NOT NULL CHECK (length(description) <= 10000)
) STRICT, WITHOUT ROWID;

CREATE TABLE group_competences (
  staff_group_id TEXT NOT NULL REFERENCES staff_groups (id) DEFERRABLE INITIALLY DEFERRED,
  competence_id TEXT NOT NULL REFERENCES competences (id) DEFERRABLE INITIALLY DEFERRED,
  level INTEGER NOT NULL CHECK (level BETWEEN 0 AND 3),
  PRIMARY KEY (staff_group_id, competence_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX group_competences_by_competence ON group_competences (competence_id);

CREATE TABLE service_competences (
  service_id TEXT NOT NULL REFERENCES services (id) DEFERRABLE INITIALLY DEFERRED,
  competence_id TEXT NOT NULL REFERENCES competences (id) DEFERRABLE INITIALLY DEFERRED,
  level INTEGER NOT NULL CHECK (level BETWEEN 0 AND 3),
  PRIMARY KEY (service_id, competence_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX service_competences_by_competence ON service_competences (competence_id);

CREATE TABLE ladder_steps (
  id TEXT NOT NULL PRIMARY KEY,
  sort REAL NOT NULL CHECK (sort BETWEEN -1e12 AND 1e12),
  name TEXT NOT NULL CHECK (length(name) BETWEEN 1 AND 200),
  hours REAL NOT NULL CHECK (hours BETWEEN 0 AND 1924),
  mark TEXT NOT NULL
    CHECK (mark IN ('read', 'remembered', 'assumption', 'confirmed')),
  source TEXT NOT NULL CHECK (length(source) <= 200),
  confirmed_by_role TEXT NOT NULL CHECK (length(confirmed_by_role) <= 200),
  confirmed_on TEXT CHECK (confirmed_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]')
) STRICT, WITHOUT ROWID;

CREATE TABLE waiting_promises (
  service_group TEXT NOT NULL PRIMARY KEY
    CHECK (service_group IN ('library', 'citizenService', 'digital', 'culture', 'social', 'political', 'shared', 'other')),
  share REAL NOT NULL CHECK (share BETWEEN 0 AND 1),
  within_minutes REAL NOT NULL CHECK (within_minutes BETWEEN 0 AND 1440),
  max_occupancy REAL CHECK (max_occupancy > 0 AND max_occupancy <= 1),
  minimum_desks INTEGER NOT NULL CHECK (minimum_desks BETWEEN 0 AND 500),
  never_alone INTEGER NOT NULL CHECK (never_alone IN (0, 1))
) STRICT, WITHOUT ROWID;

CREATE TABLE arrival_profiles (
  service_group TEXT NOT NULL PRIMARY KEY
    CHECK (service_group IN ('library', 'citizenService', 'digital', 'culture', 'social', 'political', 'shared', 'other')),
  mark TEXT NOT NULL
    CHECK (mark IN ('read', 'remembered', 'assumption', 'confirmed')),
  source TEXT NOT NULL CHECK (length(source) <= 200),
  confirmed_by_role TEXT NOT NULL CHECK (length(confirmed_by_role) <= 200),
  confirmed_on TEXT CHECK (confirmed_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]')
) STRICT, WITHOUT ROWID;

CREATE TABLE arrival_shares (
  service_group TEXT NOT NULL
    CHECK (service_group IN ('library', 'citizenService', 'digital', 'culture', 'social', 'political', 'shared', 'other')),
  weekday INTEGER NOT NULL CHECK (weekday BETWEEN 1 AND 7),
  half_hour INTEGER NOT NULL CHECK (half_hour BETWEEN 0 AND 47),
  weight REAL NOT NULL CHECK (weight BETWEEN 0 AND 1e9),
  PRIMARY KEY (service_group, weekday, half_hour)
) STRICT, WITHOUT ROWID;

CREATE TABLE season_shares (
  service_group TEXT NOT NULL
    CHECK (service_group IN ('library', 'citizenService', 'digital', 'culture', 'social', 'political', 'shared', 'other')),
  month INTEGER NOT NULL CHECK (month BETWEEN 1 AND 12),
  weight REAL NOT NULL CHECK (weight BETWEEN 0 AND 1e9),
  PRIMARY KEY (service_group, month)
) STRICT, WITHOUT ROWID;

CREATE TABLE shift_patterns (
  id TEXT NOT NULL PRIMARY KEY,
  sort REAL NOT NULL CHECK (sort BETWEEN -1e12 AND 1e12),
  name TEXT NOT NULL CHECK (length(name) BETWEEN 1 AND 200),
  from_minute INTEGER NOT NULL CHECK (from_minute BETWEEN 0 AND 1440),
  to_minute INTEGER NOT NULL CHECK (to_minute BETWEEN 0 AND 1440),
  break_from_minute INTEGER CHECK (break_from_minute BETWEEN 0 AND 1440),
  break_minutes INTEGER NOT NULL CHECK (break_minutes BETWEEN 0 AND 240),
  CHECK (from_minute < to_minute)
) STRICT, WITHOUT ROWID;

CREATE TABLE floors (
  id TEXT NOT NULL PRIMARY KEY,
  building_id TEXT NOT NULL REFERENCES buildings (id) DEFERRABLE INITIALLY DEFERRED,
  sort REAL NOT NULL CHECK (sort BETWEEN -1e12 AND 1e12),
  name TEXT NOT NULL CHECK (length(name) BETWEEN 1 AND 200),
  level INTEGER NOT NULL CHECK (level BETWEEN -10 AND 100),
  net_m2 REAL CHECK (net_m2 BETWEEN 0 AND 1e6),
  gross_m2 REAL CHECK (gross_m2 BETWEEN 0 AND 1e6),
  storey_height_m REAL CHECK (storey_height_m BETWEEN 0 AND 100)
) STRICT, WITHOUT ROWID;
CREATE INDEX floors_by_building ON floors (building_id);

CREATE TABLE zones (
  id TEXT NOT NULL PRIMARY KEY,
  floor_id TEXT NOT NULL REFERENCES floors (id) DEFERRABLE INITIALLY DEFERRED,
  sort REAL NOT NULL CHECK (sort BETWEEN -1e12 AND 1e12),
  name TEXT NOT NULL CHECK (length(name) BETWEEN 1 AND 200),
  kind TEXT NOT NULL
    CHECK (kind IN ('outer', 'middle', 'inner', 'shared')),
  capacity_net_m2 REAL NOT NULL CHECK (capacity_net_m2 BETWEEN 0 AND 1e6),
  has_daylight INTEGER NOT NULL CHECK (has_daylight IN (0, 1)),
  has_entrance INTEGER NOT NULL CHECK (has_entrance IN (0, 1)),
  has_lift INTEGER NOT NULL CHECK (has_lift IN (0, 1)),
  can_be_locked INTEGER NOT NULL CHECK (can_be_locked IN (0, 1)),
  is_quiet INTEGER NOT NULL CHECK (is_quiet IN (0, 1))
) STRICT, WITHOUT ROWID;
CREATE INDEX zones_by_floor ON zones (floor_id);

CREATE TABLE nearness (
  function_a_id TEXT NOT NULL REFERENCES functions (id) DEFERRABLE INITIALLY DEFERRED,
  function_b_id TEXT NOT NULL REFERENCES functions (id) DEFERRABLE INITIALLY DEFERRED,
  wish INTEGER NOT NULL CHECK (wish BETWEEN -1 AND 3),
  rule TEXT NOT NULL
    CHECK (rule IN ('none', 'together', 'togetherFloor', 'apart', 'apartFloor')),
  reason TEXT NOT NULL CHECK (length(reason) <= 10000),
  PRIMARY KEY (function_a_id, function_b_id),
  CHECK (function_a_id < function_b_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX nearness_by_function_b ON nearness (function_b_id);

CREATE TABLE placement_demands (
  function_id TEXT NOT NULL REFERENCES functions (id) DEFERRABLE INITIALLY DEFERRED,
  zone_id TEXT NOT NULL REFERENCES zones (id) DEFERRABLE INITIALLY DEFERRED,
  kind TEXT NOT NULL
    CHECK (kind IN ('fixed', 'forbidden')),
  reason TEXT NOT NULL CHECK (length(reason) <= 10000),
  PRIMARY KEY (function_id, zone_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX placement_demands_by_zone ON placement_demands (zone_id);

CREATE TABLE economy_lines (
  id TEXT NOT NULL PRIMARY KEY,
  sort REAL NOT NULL CHECK (sort BETWEEN -1e12 AND 1e12),
  kind TEXT NOT NULL
    CHECK (kind IN ('operating', 'capital', 'sale', 'financing')),
  name TEXT NOT NULL CHECK (length(name) BETWEEN 1 AND 200),
  area TEXT NOT NULL CHECK (length(area) <= 200),
  price_level_year INTEGER NOT NULL CHECK (price_level_year BETWEEN 1990 AND 2150),
  note TEXT NOT NULL CHECK (length(note) <= 10000),
  mark TEXT NOT NULL
    CHECK (mark IN ('read', 'remembered', 'assumption', 'confirmed')),
  source TEXT NOT NULL CHECK (length(source) <= 200),
  confirmed_by_role TEXT NOT NULL CHECK (length(confirmed_by_role) <= 200),
  confirmed_on TEXT CHECK (confirmed_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]')
) STRICT, WITHOUT ROWID;

CREATE TABLE price_indices (
  year INTEGER NOT NULL PRIMARY KEY CHECK (year BETWEEN 1990 AND 2150),
  index_level REAL NOT NULL CHECK (index_level > 0 AND index_level <= 1e6),
  mark TEXT NOT NULL
    CHECK (mark IN ('read', 'remembered', 'assumption', 'confirmed')),
  source TEXT NOT NULL CHECK (length(source) <= 200),
  confirmed_by_role TEXT NOT NULL CHECK (length(confirmed_by_role) <= 200),
  confirmed_on TEXT CHECK (confirmed_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]')
) STRICT, WITHOUT ROWID;

CREATE TABLE scenario_functions (
  scenario_id TEXT NOT NULL REFERENCES scenarios (id) DEFERRABLE INITIALLY DEFERRED,
  function_id TEXT NOT NULL REFERENCES functions (id) DEFERRABLE INITIALLY DEFERRED,
  state TEXT NOT NULL
    CHECK (state IN ('in', 'changed', 'out')),
  note TEXT NOT NULL CHECK (length(note) <= 10000),
  unit_count INTEGER CHECK (unit_count BETWEEN 0 AND 10000),
  net_m2_each REAL CHECK (net_m2_each BETWEEN 0 AND 100000),
  PRIMARY KEY (scenario_id, function_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX scenario_functions_by_function ON scenario_functions (function_id);

CREATE TABLE scenario_services (
  scenario_id TEXT NOT NULL REFERENCES scenarios (id) DEFERRABLE INITIALLY DEFERRED,
  service_id TEXT NOT NULL REFERENCES services (id) DEFERRABLE INITIALLY DEFERRED,
  counter_share REAL NOT NULL CHECK (counter_share BETWEEN 0 AND 1),
  appointment_share REAL NOT NULL CHECK (appointment_share BETWEEN 0 AND 1),
  assisted_share REAL NOT NULL CHECK (assisted_share BETWEEN 0 AND 1),
  self_service_share REAL NOT NULL CHECK (self_service_share BETWEEN 0 AND 1),
  telephone_share REAL NOT NULL CHECK (telephone_share BETWEEN 0 AND 1),
  digital_share REAL NOT NULL CHECK (digital_share BETWEEN 0 AND 1),
  function_id TEXT REFERENCES functions (id) DEFERRABLE INITIALLY DEFERRED,
  staff_group_id TEXT REFERENCES staff_groups (id) DEFERRABLE INITIALLY DEFERRED,
  note TEXT NOT NULL CHECK (length(note) <= 10000),
  PRIMARY KEY (scenario_id, service_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX scenario_services_by_service ON scenario_services (service_id);
CREATE INDEX scenario_services_by_function ON scenario_services (function_id);
CREATE INDEX scenario_services_by_staff_group ON scenario_services (staff_group_id);

CREATE TABLE scenario_staff (
  scenario_id TEXT NOT NULL REFERENCES scenarios (id) DEFERRABLE INITIALLY DEFERRED,
  staff_group_id TEXT NOT NULL REFERENCES staff_groups (id) DEFERRABLE INITIALLY DEFERRED,
  fte REAL NOT NULL CHECK (fte BETWEEN 0 AND 10000),
  heads INTEGER CHECK (heads BETWEEN 0 AND 10000),
  note TEXT NOT NULL CHECK (length(note) <= 10000),
  PRIMARY KEY (scenario_id, staff_group_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX scenario_staff_by_staff_group ON scenario_staff (staff_group_id);

CREATE TABLE opening_hours (
  scenario_id TEXT NOT NULL REFERENCES scenarios (id) DEFERRABLE INITIALLY DEFERRED,
  zone TEXT NOT NULL
    CHECK (zone IN ('outer', 'middle', 'inner', 'shared')),
  weekday INTEGER NOT NULL CHECK (weekday BETWEEN 1 AND 7),
  from_minute INTEGER NOT NULL CHECK (from_minute BETWEEN 0 AND 1440),
  to_minute INTEGER NOT NULL CHECK (to_minute BETWEEN 0 AND 1440),
  kind TEXT NOT NULL
    CHECK (kind IN ('staffed', 'selfService')),
  posts INTEGER NOT NULL CHECK (posts BETWEEN 0 AND 500),
  PRIMARY KEY (scenario_id, zone, weekday, from_minute),
  CHECK (from_minute < to_minute),
  CHECK (kind = 'staffed' OR posts = 0)
) STRICT, WITHOUT ROWID;

CREATE TABLE opening_exceptions (
  scenario_id TEXT NOT NULL REFERENCES scenarios (id) DEFERRABLE INITIALLY DEFERRED,
  from_date TEXT NOT NULL CHECK (from_date GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  to_date TEXT NOT NULL CHECK (to_date GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  name TEXT NOT NULL CHECK (length(name) <= 200),
  kind TEXT NOT NULL
    CHECK (kind IN ('closed', 'staffed', 'selfService')),
  from_minute INTEGER CHECK (from_minute BETWEEN 0 AND 1440),
  to_minute INTEGER CHECK (to_minute BETWEEN 0 AND 1440),
  PRIMARY KEY (scenario_id, from_date),
  CHECK (from_date <= to_date),
  CHECK ((kind = 'closed') = (from_minute IS NULL)),
  CHECK ((from_minute IS NULL) = (to_minute IS NULL))
) STRICT, WITHOUT ROWID;

CREATE TABLE rota_lines (
  scenario_id TEXT NOT NULL REFERENCES scenarios (id) DEFERRABLE INITIALLY DEFERRED,
  weekday INTEGER NOT NULL CHECK (weekday BETWEEN 1 AND 7),
  shift_pattern_id TEXT NOT NULL REFERENCES shift_patterns (id) DEFERRABLE INITIALLY DEFERRED,
  staff_group_id TEXT NOT NULL REFERENCES staff_groups (id) DEFERRABLE INITIALLY DEFERRED,
  people INTEGER NOT NULL CHECK (people BETWEEN 1 AND 1000),
  PRIMARY KEY (scenario_id, weekday, shift_pattern_id, staff_group_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX rota_lines_by_shift_pattern ON rota_lines (shift_pattern_id);
CREATE INDEX rota_lines_by_staff_group ON rota_lines (staff_group_id);

CREATE TABLE placements (
  scenario_id TEXT NOT NULL REFERENCES scenarios (id) DEFERRABLE INITIALLY DEFERRED,
  function_id TEXT NOT NULL REFERENCES functions (id) DEFERRABLE INITIALLY DEFERRED,
  zone_id TEXT NOT NULL REFERENCES zones (id) DEFERRABLE INITIALLY DEFERRED,
  locked INTEGER NOT NULL CHECK (locked IN (0, 1)),
  PRIMARY KEY (scenario_id, function_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX placements_by_function ON placements (function_id);
CREATE INDEX placements_by_zone ON placements (zone_id);

CREATE TABLE economy_amounts (
  scenario_id TEXT NOT NULL REFERENCES scenarios (id) DEFERRABLE INITIALLY DEFERRED,
  line_id TEXT NOT NULL REFERENCES economy_lines (id) DEFERRABLE INITIALLY DEFERRED,
  year_offset INTEGER NOT NULL CHECK (year_offset BETWEEN 0 AND 4),
  low REAL CHECK (low BETWEEN -1e12 AND 1e12),
  likely REAL NOT NULL CHECK (likely BETWEEN -1e12 AND 1e12),
  high REAL CHECK (high BETWEEN -1e12 AND 1e12),
  PRIMARY KEY (scenario_id, line_id, year_offset),
  CHECK ((low IS NULL) = (high IS NULL)),
  CHECK (low IS NULL OR likely BETWEEN low AND high)
) STRICT, WITHOUT ROWID;
CREATE INDEX economy_amounts_by_line ON economy_amounts (line_id);
`;

export function migration4(db: Connection): void {
  db.exec(newColumnsAndTables);
  upgradeHistory(db);
}
