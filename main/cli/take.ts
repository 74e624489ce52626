import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import type { InputOf } from '#app/commands/registry.ts';
import { scoreText } from '#app/i18n/score-words.ts';
import { type ErrorCode, type Language, translate } from '#app/i18n/texts.ts';
import { nameIn } from '#app/plan/name-in.ts';
import type { Plan } from '#app/plan/plan.ts';
import { ok, type Result, refused } from '#app/plan/result.ts';
import type { SheetProblem } from '#app/scoresheet/problem.ts';
import { type ReadSheet, readScoreSheet, type SheetChange, sheetTaking } from '#app/scoresheet/read-sheet.ts';
import { readForeignWorkbook } from '../excel/read/foreign-workbook.ts';
import { openDesk } from '../file/desk.ts';
import { readDocument } from '../file/documents.ts';
import { readWorkbookBytes } from '../file/workbook-file.ts';
import type { CliCommand, Outcome } from './command.ts';
import { alignedTable } from './table.ts';

/**
 * Takes a score sheet back into the plan's file: all of it, or nothing when a cell can't be taken. With `--dry-run` it
 * only says what would change.
 */
export const takeCommand: CliCommand = {
  options: { 'dry-run': { type: 'boolean' } },
  operands: [2, 2],
  async run({ operands: [file = '', sheetFile = ''], flags, language }) {
    const document = readDocument(file);
    if (!document.ok) return document;
    const { plan } = document.value;
    const bytes = readWorkbookBytes(sheetFile);
    if (!bytes.ok) return bytes;
    const workbook = await readForeignWorkbook(bytes.value);
    if (!workbook.ok) return workbook;
    const read = readScoreSheet(plan, workbook.value);
    if (read.kind === 'problems') return notTaken(read.problems, language);
    const sha256 = createHash('sha256').update(bytes.value).digest('hex');
    const isTaken = !flags.has('dry-run') && read.changes.length > 0;
    if (isTaken) {
      const taken = writeTaken(file, sheetTaking(read, { fileName: basename(sheetFile), sha256 }));
      if (!taken.ok) return taken;
    }
    return { ok: true, value: told(plan, read, { sha256, isTaken }, language) };
  },
};

function notTaken(problems: readonly SheetProblem[], language: Language): Outcome {
  const [first] = problems;
  if (first?.cell === '') return { ok: false, error: first.reason };
  const lines = problems.map(({ sheet, cell, reason }) => {
    const text = translate(language, `error.${reason.code as ErrorCode}`, reason.details);
    return `${sheet}!${cell}: ${text}`;
  });
  const at = first ? { at: `${first.sheet}!${first.cell}` } : {};
  return {
    ...refused('sheet_problems', { count: problems.length, ...at }),
    value: { json: { taken: false, problems }, text: lines.join('\n') },
  };
}

function told(
  plan: Plan,
  { round, rater, changes, sameCount, emptyCount }: Extract<ReadSheet, { kind: 'answers' }>,
  { sha256, isTaken }: { sha256: string; isTaken: boolean },
  language: Language,
) {
  const counts = { changed: changes.length, same: sameCount, empty: emptyCount };
  const json = { taken: isTaken, round: round.id, rater: rater.id, sha256, ...counts, changes };
  const head = translate(language, 'cli.take.counts', { round: round.name, ...counts });
  const end = isTaken ? 'cli.take.taken' : changes.length > 0 ? 'cli.take.dryRun' : 'sheet.take.nothingNew';
  const rows = changes.map((change) => changeCells(plan, change, language));
  const lines = [head, ...(rows.length > 0 ? [alignedTable(rows)] : []), translate(language, end)];
  return { json, text: lines.join('\n') };
}

/** "F12", criterion, scenario, "3 → 4", reason. */
function changeCells(
  plan: Plan,
  { cell, criterionId, scenarioId, before, after }: SheetChange,
  language: Language,
) {
  const from = before ? scoreText(language, before) : '–';
  return [
    cell,
    nameIn(plan.criteria, criterionId),
    plan.scenarios[scenarioId]?.shortName ?? '',
    `${from} → ${scoreText(language, after)}`,
    after.reason.replaceAll('\n', ' '),
  ];
}

/** Opens the file on a desk of its own, takes the answers in as one change, and saves it. */
function writeTaken(file: string, input: InputOf<'ratings.take'>): Result<null> {
  const folder = mkdtempSync(join(tmpdir(), 'borgerhus-take-'));
  try {
    const session = openDesk({ dataFolder: folder, now: () => new Date() }).openDocument(file);
    if (!session.ok) return session;
    try {
      const done = session.value.execute({ type: 'ratings.take', input });
      if (!done.ok) return done;
      const saved = session.value.save();
      return saved.ok ? ok(null) : saved;
    } finally {
      session.value.close();
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
