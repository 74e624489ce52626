import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { translate } from '#app/i18n/texts.ts';
import { people } from '#app/plan/ballots.ts';
import { type Plan, sorted } from '#app/plan/plan.ts';
import type { Round } from '#app/plan/rating.ts';
import { ok, type Result, refused } from '#app/plan/result.ts';
import { calendarDay } from '../api/calendar-day.ts';
import { fileNameFor } from '../api/file-name.ts';
import { readDocument } from '../file/documents.ts';
import { writeRefusal } from '../file/file-errors.ts';
import { freezeHash } from '../file/frozen-plan.ts';
import { writeWhole } from '../file/write-whole.ts';
import type { CliCommand } from './command.ts';
import { outPath } from './out-path.ts';
import { usage } from './usage.ts';

/** The score sheets of a round, a file for each rater, in the plan's language unless `--lang` says another. */
export const sheetsCommand: CliCommand = {
  options: { round: { type: 'string' }, out: { type: 'string' } },
  operands: [1, 1],
  async run({ operands: [file = ''], text, language, chosenLanguage }) {
    const { out, round: asked } = text;
    if (!asked) return usage('sheets', translate(language, 'cli.sheets.round'));
    if (!out) return usage('sheets', translate(language, 'cli.sheets.out'));
    const read = readDocument(file);
    if (!read.ok) return read;
    const { plan, version } = read.value;
    const round = roundNamed(plan, asked);
    if (!round) return refused('cli_round_unknown', { round: asked, rounds: names(plan) });
    const context = {
      profile: 'intern' as const,
      language: chosenLanguage ?? plan.meta.language,
      planVersion: version,
      planHash: freezeHash(plan).slice(0, 12),
      today: calendarDay(new Date()),
    };
    const { writeScoreSheet } = await import('../excel/score-sheet.ts');
    const sheets: { raterId: string; name: string; bytes: Buffer }[] = [];
    for (const rater of people(plan)) {
      const sheet = await writeScoreSheet(plan, round.id, rater.id, context);
      if (!sheet.ok) return sheet;
      sheets.push({ raterId: rater.id, ...sheet.value });
    }
    // All of them could be made: only now is anything written.
    const folder = madeFolder(out);
    if (!folder.ok) return folder;
    const written: { raterId: string; file: string }[] = [];
    const taken = new Set<string>();
    for (const { raterId, name, bytes } of sheets) {
      const target = outPath(join(out, freeName(name, taken)), file);
      if (!target.ok) return target;
      const done = writeWhole(target.value, bytes, 'anything');
      if (!done.ok) return done;
      written.push({ raterId, file: done.value.path });
    }
    const lines = written.map(({ file: path }) => translate(language, 'cli.written', { path }));
    return { ok: true, value: { json: { round: round.id, sheets: written }, text: lines.join('\n') } };
  },
};

/** By its id, or by its name. */
function roundNamed(plan: Plan, asked: string): Round | undefined {
  return plan.rounds[asked] ?? Object.values(plan.rounds).find(({ name }) => name === asked);
}

function names(plan: Plan): string {
  return sorted(plan.rounds)
    .map(({ name }) => name)
    .join(', ');
}

function madeFolder(path: string): Result<null> {
  try {
    mkdirSync(path, { recursive: true });
    return ok(null);
  } catch (error) {
    return writeRefusal(error, path);
  }
}

/** Two raters of one name get two files. */
function freeName(name: string, taken: Set<string>): string {
  let fileName = fileNameFor(name, '.xlsx');
  for (let number = 2; taken.has(fileName.toLowerCase()); number++) {
    fileName = fileNameFor(`${name} (${number})`, '.xlsx');
  }
  taken.add(fileName.toLowerCase());
  return fileName;
}
