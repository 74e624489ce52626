import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { readForeignWorkbook } from '#main/excel/read/foreign-workbook.ts';

/** The largest that a reader's process has been so far, in MB; Linux tells of it. */
function readerPeak(): number {
  const tasks = `/proc/${process.pid}/task`;
  if (!existsSync(tasks)) return 0;
  let peak = 0;
  for (const task of readdirSync(tasks)) {
    for (const id of readIfThere(`${tasks}/${task}/children`).trim().split(' ')) {
      if (!readIfThere(`/proc/${id}/cmdline`).includes('workbook-reader')) continue;
      const kilobytes = /VmHWM:\s+(\d+) kB/.exec(readIfThere(`/proc/${id}/status`))?.[1] ?? '0';
      peak = Math.max(peak, Number(kilobytes) / 1000);
    }
  }
  return peak;
}

/** A process may be gone before it is asked. */
function readIfThere(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}

/** Reads a workbook as the program does, in a process of its own, and tells what that process took. */
export async function readMeasured(bytes: Buffer) {
  let megabytes = 0;
  const watch = setInterval(() => {
    megabytes = Math.max(megabytes, readerPeak());
  }, 2);
  const start = performance.now();
  const bugs: string[] = [];
  const result = await readForeignWorkbook(bytes, { log: (line) => bugs.push(line) });
  clearInterval(watch);
  return { result, bugs, megabytes, seconds: (performance.now() - start) / 1000 };
}
