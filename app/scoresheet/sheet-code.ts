/**
 * What a sheet says of itself to the program that takes it back, in the column that must not be changed: once which
 * plan, round and rater it is for, and in each row which criterion and scenario.
 */
export interface SheetHead {
  planId: string;
  roundId: string;
  raterId: string;
}

/** A row of a sheet. */
export interface SheetRow {
  criterionId: string;
  scenarioId: string;
  /** The scale under which it asks. */
  scaleRevision: number;
}

const mark = 'borgerhus-pointark';
const layout = 1;
const uuid = '[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}';
const headPattern = new RegExp(`^${mark} (\\d+) (${uuid}) (${uuid}) (${uuid})$`);
const rowPattern = new RegExp(`^(${uuid}) (${uuid}) (\\d{1,9}) ([0-9a-f]{8})$`);

/** Whether a cell begins as a sheet's head does, however it goes on. */
export function isHeadCode(text: string): boolean {
  return text.trim().startsWith(mark);
}

export function headCode({ planId, roundId, raterId }: SheetHead): string {
  return [mark, layout, planId, roundId, raterId].join(' ');
}

/** @returns `null` for one that was changed, or that a later program wrote */
export function readHeadCode(text: string): SheetHead | null {
  const [, version, planId, roundId, raterId] = headPattern.exec(text.trim()) ?? [];
  if (Number(version) !== layout || !planId || !roundId || !raterId) return null;
  return { planId, roundId, raterId };
}

/**
 * A row's code. It ends in a check of itself, of the sheet and of what the row calls criterion and scenario, so that a
 * code that was moved to another row is noticed.
 */
export function rowCode(head: SheetHead, row: SheetRow, criterion: string, scenario: string): string {
  const { criterionId, scenarioId, scaleRevision } = row;
  return [criterionId, scenarioId, scaleRevision, check(head, row, criterion, scenario)].join(' ');
}

/** @returns `null` for one that was changed or doesn't belong to its row */
export function readRowCode(
  text: string,
  head: SheetHead,
  criterion: string,
  scenario: string,
): SheetRow | null {
  const [, criterionId, scenarioId, revision, sum] = rowPattern.exec(text.trim()) ?? [];
  if (!criterionId || !scenarioId) return null;
  const row = { criterionId, scenarioId, scaleRevision: Number(revision) };
  return check(head, row, criterion, scenario) === sum ? row : null;
}

/** Keeps from slips, not from malice: FNV-1a over the characters, without what a cell can't hold or a program trims. */
function check({ planId, roundId, raterId }: SheetHead, row: SheetRow, ...names: string[]): string {
  const words = [planId, roundId, raterId, row.criterionId, row.scenarioId, row.scaleRevision, ...names];
  const text = words
    .map((word) =>
      String(word)
        .replace(/[\p{C}\s]+/gu, ' ')
        .trim(),
    )
    .join('\n');
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return (hash >>> 0).toString(16).padStart(8, '0');
}
