import { randomUUID } from 'node:crypto';
import { writeSync } from 'node:fs';
import { createRouter } from '#main/api/router.ts';
import type { Session } from '#main/api/session.ts';
import { startNodeProcess } from '#main/excel/read/reader-process.ts';
import { openDesk } from '#main/file/desk.ts';

/**
 * A process at a plan until somebody ends it. Each line on standard output is an acknowledgement: `ready`, `open`,
 * `refused <code>`, `changed <version>`, `saved <version>`, `exported <number>`. Written at once, so that a line seen is a
 * line that was true before the process died.
 *
 * Arguments: what to do, the data folder, the document (for `migrate` the id of the working copy).
 */
const [mode = '', dataFolder = '', target = ''] = process.argv.slice(2);
const acknowledge = (line: string) => writeSync(1, `${line}\n`);
const now = () => new Date();
const desk = openDesk({ dataFolder, now });

function edit(session: Session): void {
  for (;;) {
    const title = String(session.status.version + 1);
    const changed = session.execute({ type: 'meta.update', input: { changes: { title } } });
    if (!changed.ok) throw new Error(changed.error.code);
    acknowledge(`changed ${changed.value.version}`);
    if (changed.value.version % 5 !== 0) continue;
    const saved = session.save();
    if (saved.ok) acknowledge(`saved ${session.status.version}`);
    else acknowledge(`refused ${saved.error.code}`);
  }
}

/** The council's workbook again and again, to one place, by the way that a window asks for it. */
async function exportWorkbooks(): Promise<void> {
  const shell = {
    dialogs: 'native' as const,
    pickDocument: async () => null,
    pickWorkbook: async () => null,
    pickSettings: async () => null,
    pickFolder: async () => null,
    startProcess: startNodeProcess,
    pickSavePath: async () => `${target}.xlsx`,
    showMenu() {},
    lastExport: () => null,
    keepExport() {},
    showInFolder() {},
  };
  const router = createRouter({ desk, shell, now, version: '0' });
  router.openDocument(target);
  acknowledge('open');
  for (let number = 1; ; number++) {
    const written = await router.call('export.excel', order());
    acknowledge(written.ok ? `exported ${number}` : `refused ${written.error.code}`);
  }
}

function order() {
  return { id: randomUUID(), profile: 'intern', language: 'da', sheets: null, scenarioIds: null };
}

acknowledge('ready');
if (mode === 'export') await exportWorkbooks();
else {
  const result = mode === 'migrate' ? desk.openKnown(target) : desk.openDocument(target);
  acknowledge(result.ok ? 'open' : `refused ${result.error.code}`);
  if (!result.ok) process.exit(0);
  const session = result.value;
  if (mode === 'edit') edit(session);
  // Holding on to the session: a database that nothing names any more is closed by the garbage collector.
  else setInterval(() => session.status, 1000);
}
