import { translate } from '#app/i18n/texts.ts';
import { collectionNames, type Plan } from '#app/plan/plan.ts';
import { readDocument } from '../file/documents.ts';
import { writeWhole } from '../file/write-whole.ts';
import type { CliCommand } from './command.ts';
import { outPath } from './out-path.ts';

/** The whole plan as JSON, to a file or to standard output. */
export const jsonCommand: CliCommand = {
  options: { out: { type: 'string' } },
  operands: [1, 1],
  run({ operands: [file = ''], text: { out }, language }) {
    const read = readDocument(file);
    if (!read.ok) return read;
    const { plan, planHash } = read.value;
    const json = inOrder(plan);
    const text = JSON.stringify(json, null, 2);
    if (out === undefined) return { ok: true, value: { json, text } };
    const target = outPath(out, file);
    if (!target.ok) return target;
    const written = writeWhole(target.value, Buffer.from(`${text}\n`), 'anything');
    if (!written.ok) return written;
    const { path } = written.value;
    return {
      ok: true,
      value: { json: { out: path, planHash }, text: translate(language, 'cli.written', { path }) },
    };
  },
};

/** The same plan with its rows in the order of their keys, so that two versions can be compared line by line. */
function inOrder(plan: Plan): Plan {
  const rows = collectionNames.map((name) => [
    name,
    Object.fromEntries(Object.entries(plan[name]).sort(([a], [b]) => (a < b ? -1 : 1))),
  ]);
  return { meta: plan.meta, ...Object.fromEntries(rows) };
}
