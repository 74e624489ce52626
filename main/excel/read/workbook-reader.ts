/**
 * The process that reads one workbook, says what is in it and ends. It is ended from outside when it takes too long,
 * and by its own heap when it takes too much.
 */
import { describeBug } from '../../bug.ts';
import { readLimits } from './read-limits.ts';
import type { ReaderAnswer } from './reader-answer.ts';
import { readWorkbook } from './workbook.ts';

/** The port of a process that Electron started. */
interface ElectronPort {
  once(event: 'message', listener: (event: { data: unknown }) => void): void;
  postMessage(message: unknown): void;
}

const watchEveryMs = 10;

// Between two pieces of a part there is always time to look.
setInterval(() => {
  if (process.memoryUsage.rss() > readLimits.residentBytes) process.exit(1);
}, watchEveryMs).unref();

const { parentPort } = process as typeof process & { parentPort?: ElectronPort };

if (parentPort) {
  parentPort.once('message', ({ data }) => {
    void answer(data).then((message) => parentPort.postMessage(message));
  });
} else {
  process.once('message', (data) => {
    void answer(data).then((message) => process.send?.(message, () => process.disconnect()));
  });
}

async function answer(data: unknown): Promise<ReaderAnswer> {
  const { buffer, byteOffset, byteLength } = data as Uint8Array;
  try {
    return { result: await readWorkbook(Buffer.from(buffer, byteOffset, byteLength)) };
  } catch (bug) {
    return { bug: describeBug('workbook-reader', bug) };
  }
}
