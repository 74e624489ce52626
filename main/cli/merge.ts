import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { mergeInput } from '#app/commands/merge.ts';
import { conflictLines } from '#app/compare/conflict-words.ts';
import { type Conflict, merge } from '#app/compare/merge.ts';
import { type Language, translate } from '#app/i18n/texts.ts';
import type { Plan } from '#app/plan/plan.ts';
import { ok, type Result, refused } from '#app/plan/result.ts';
import { openDesk } from '../file/desk.ts';
import { readDocumentBytes } from '../file/document-file.ts';
import { readDocument } from '../file/documents.ts';
import type { CliCommand, Output } from './command.ts';
import { outPath } from './out-path.ts';
import { usage } from './usage.ts';

const sides = ['mine', 'theirs'] as const;

/**
 * Three-way merge of files. Conflicts are listed; while one is open nothing is written and the exit code is 1. `--take`
 * settles all of them for one side. What is written is MINE with its history and one change more.
 */
export const mergeCommand: CliCommand = {
  options: { out: { type: 'string' }, take: { type: 'string' } },
  operands: [3, 3],
  run({ operands: [baseFile = '', mineFile = '', theirsFile = ''], text, language }) {
    const { out, take: takeName } = text;
    if (!out) return usage('merge', translate(language, 'cli.merge.out'));
    const take = sides.find((side) => side === takeName);
    if (takeName !== undefined && !take) return usage('merge', translate(language, 'cli.merge.take'));
    for (const file of [baseFile, mineFile, theirsFile]) {
      const target = outPath(out, file);
      if (!target.ok) return target;
    }
    const [base, mine, theirs] = [readDocument(baseFile), readDocument(mineFile), readDocument(theirsFile)];
    if (!base.ok) return base;
    if (!mine.ok) return mine;
    if (!theirs.ok) return theirs;
    const plans = { base: base.value.plan, mine: mine.value.plan, theirs: theirs.value.plan };
    const found = merge(plans);
    if (!found.ok) return found;
    let merged = found.value;
    // Settling one conflict may show that two others can't stand together; they take the same side.
    for (let decisions = {}; take && merged.open > 0; ) {
      const open = merged.conflicts.filter(({ decision }) => decision === null);
      decisions = { ...decisions, ...Object.fromEntries(open.map(({ id }) => [id, take])) };
      const again = merge(plans, decisions);
      if (!again.ok) return again;
      merged = again.value;
    }
    const conflicts = merged.conflicts.map((conflict) => described(language, Object.values(plans), conflict));
    const { fromMine, fromTheirs, open } = merged;
    const json = { out, fromMine, fromTheirs, open, conflicts };
    const listed = conflicts.map(({ text: lines }) => lines);
    if (open > 0) {
      return {
        ...refused('merge_open', { count: open }),
        value: { json, text: listed.join('\n') } satisfies Output,
      };
    }
    const written = writeMerged(mineFile, out, {
      from: basename(theirsFile),
      before: plans.mine,
      after: merged.plan,
    });
    if (!written.ok) return written;
    const done = translate(language, 'cli.merge.done', {
      ...{ theirs: fromTheirs, decided: conflicts.length, path: written.value.path },
    });
    return {
      ok: true,
      value: { json: { ...json, out: written.value.path }, text: [...listed, done].join('\n') },
    };
  },
};

function described(language: Language, plans: readonly Plan[], conflict: Conflict) {
  const { id, reason, codes, decision, parts } = conflict;
  const lines = conflictLines(language, plans, conflict);
  const text = [
    `! ${translate(language, `merge.reason.${reason}`)}`,
    ...lines.map(
      ({ group, name, field, base, mine, theirs }) =>
        `    ${[group, name, field].filter((word) => word !== '').join(' · ')}: ${base} → ${mine} | ${theirs}`,
    ),
  ].join('\n');
  const places = parts.map(({ place, key, fields }) => ({ collection: place, key, fields }));
  return { id, reason, codes, decision, parts: places, lines, text };
}

/** Opens a copy of MINE, merges as one change, and writes the copy; MINE itself isn't touched. */
function writeMerged(
  mineFile: string,
  out: string,
  { from, before, after }: { from: string; before: Plan; after: Plan },
): Result<{ path: string }> {
  const bytes = readDocumentBytes(mineFile);
  if (!bytes.ok) return bytes;
  const folder = mkdtempSync(join(tmpdir(), 'borgerhus-merge-'));
  try {
    const desk = openDesk({ dataFolder: folder, now: () => new Date() });
    const session = desk.openBytes(basename(mineFile), bytes.value);
    if (!session.ok) return session;
    try {
      const input = mergeInput(from, before, after);
      const done = session.value.execute({ type: 'plan.merge', input });
      if (!done.ok) return done;
      const saved = session.value.saveCopy(out);
      return saved.ok ? ok({ path: saved.value.path }) : saved;
    } finally {
      session.value.close();
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
