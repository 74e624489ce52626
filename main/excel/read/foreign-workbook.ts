import { extname } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { ForeignWorkbook } from '#app/import/foreign-workbook.ts';
import { type Result, refused } from '#app/plan/result.ts';
import { readLimits } from './read-limits.ts';
import { type ReaderAnswer, readerAnswerSchema } from './reader-answer.ts';
import { type StartProcess, startNodeProcess } from './reader-process.ts';

interface ReadOptions {
  /** How the shell starts a process; Node's way unless given. */
  startProcess?: StartProcess;
  milliseconds?: number;
  /** Where a bug in the reader is told. */
  log?(line: string): void;
}

/**
 * Reads a workbook (xlsx) from anywhere, in a process of its own with a limited heap and a limited time.
 *
 * @returns its sheets as plain values; refused as `workbook_…` when it isn't a workbook, isn't whole, brings macros or
 *   links, or is larger than people write. Whatever the file is, this program goes on.
 */
export function readForeignWorkbook(
  bytes: Uint8Array,
  {
    startProcess = startNodeProcess,
    milliseconds = readLimits.milliseconds,
    log = () => {},
  }: ReadOptions = {},
): Promise<Result<ForeignWorkbook>> {
  if (bytes.length > readLimits.bytes) {
    return Promise.resolve(refused('workbook_large', { megabytes: readLimits.bytes / 1e6 }));
  }
  return new Promise((resolve) => {
    const reader = startProcess(readerScript(), readLimits.heapMegabytes);
    let answer: Result<ForeignWorkbook> | null = null;
    const timer = setTimeout(() => {
      answer ??= refused('workbook_slow');
      reader.kill();
    }, milliseconds);
    reader.onMessage((message) => {
      const parsed = readerAnswerSchema.safeParse(message);
      answer ??= parsed.success ? resultOf(parsed.data, log) : refused('workbook_damaged');
      // It has nothing more to say, and what it thinks of ending doesn't matter.
      reader.kill();
    });
    reader.onExit(() => {
      clearTimeout(timer);
      // Ended without a word: by its own heap.
      resolve(answer ?? refused('workbook_heavy'));
    });
    reader.post(bytes);
  });
}

function resultOf(answer: ReaderAnswer, log: (line: string) => void): Result<ForeignWorkbook> {
  if ('result' in answer) return answer.result;
  log(answer.bug);
  return refused('internal');
}

/** Beside this file: its source among the sources, its bundle among the bundles. */
function readerScript(): string {
  return fileURLToPath(new URL(`./workbook-reader${extname(import.meta.url)}`, import.meta.url));
}
