import { writeSync } from 'node:fs';
import { openDesk } from '#main/file/desk.ts';

/**
 * A process that edits a document until somebody ends it. Each line on standard output is an acknowledgement:
 * `open`, `refused <code>`, `changed <version>`, `saved <version>`. Written at once, so that a line seen is a line
 * that was true before the process died.
 *
 * Arguments: data folder, document, and `hold` to open it and do nothing more.
 */
const [dataFolder = '', path = '', mode = 'edit'] = process.argv.slice(2);
const acknowledge = (line: string) => writeSync(1, `${line}\n`);

const result = openDesk({ dataFolder, now: () => new Date() }).openDocument(path);
if (!result.ok) {
  acknowledge(`refused ${result.error.code}`);
  process.exit(0);
}
const session = result.value;
acknowledge('open');
if (mode === 'hold') {
  // Holding on to the session: a database that nothing names any more is closed by the garbage collector.
  setInterval(() => session.status, 1000);
} else {
  for (;;) {
    const title = String(session.status.version + 1);
    const changed = session.execute({ type: 'meta.update', input: { changes: { title } } });
    if (!changed.ok) throw new Error(changed.error.code);
    acknowledge(`changed ${changed.value.version}`);
    if (changed.value.version % 5 === 0) {
      const saved = session.save();
      if (!saved.ok) throw new Error(saved.error.code);
      acknowledge(`saved ${session.status.version}`);
    }
  }
}
