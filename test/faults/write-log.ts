import { readFileSync } from 'node:fs';

/** Something a process did to the disk, in the order in which it did it. */
export type DiskStep =
  | { kind: 'write'; path: string; offset: number; bytes: Buffer }
  | { kind: 'truncate'; path: string; length: number }
  | { kind: 'create'; path: string }
  | { kind: 'sync'; path: string }
  | { kind: 'rename'; from: string; to: string }
  | { kind: 'link'; from: string; to: string }
  | { kind: 'remove'; path: string }
  | { kind: 'folder'; path: string }
  /** Something the process told the world: from here on it must not be lost. */
  | { kind: 'told'; line: string };

/** The system calls to record; {@link readWriteLog} knows these and no others. */
export const recordedCalls = [
  'openat',
  'close',
  'write',
  'pwrite64',
  'ftruncate',
  'fsync',
  'fdatasync',
  'rename',
  'link',
  'unlink',
  'mkdir',
] as const;

interface OpenFile {
  path: string;
  position: number;
}

/**
 * Reads what `strace -f -xx -s <enough> -e trace=<recordedCalls>` wrote of a process: what it did below a folder, and the
 * lines it told on standard output.
 *
 * @throws Error for a call that was cut short, or one of which the effect isn't known
 */
export function readWriteLog(logPath: string, folder: string): DiskStep[] {
  const files = new Map<number, OpenFile>();
  const steps: DiskStep[] = [];
  for (const line of joined(readFileSync(logPath, 'utf8').split('\n'))) {
    const [, name = '', args = '', result = ''] = /^\d+\s+(\w+)\((.*)\)\s+= (-?\d+)/.exec(line) ?? [];
    const value = Number(result);
    if (name === '' || value < 0) continue;
    const texts = [...args.matchAll(/"((?:\\x[0-9a-f]{2})*)"(\.\.\.)?/g)].map(([, hex = '', cut]) => {
      if (cut) throw new Error(`cut short: ${name}`);
      return Buffer.from(hex.replaceAll('\\x', ''), 'hex');
    });
    const numbers = args.split(', ').map(Number);
    const handle = numbers[0] ?? -1;
    const file = files.get(handle);
    const [first = '', second = ''] = texts.map((text) => text.toString());
    const isOurs = (path: string) => path.startsWith(folder);
    if (name === 'openat') {
      files.set(value, { path: first, position: 0 });
      if (!isOurs(first)) continue;
      if (args.includes('O_CREAT')) steps.push({ kind: 'create', path: first });
      if (args.includes('O_TRUNC')) steps.push({ kind: 'truncate', path: first, length: 0 });
    } else if (name === 'close') files.delete(handle);
    else if (name === 'write' && handle === 1) steps.push({ kind: 'told', line: first.trim() });
    else if ((name === 'rename' || name === 'link') && isOurs(second))
      steps.push({ kind: name, from: first, to: second });
    else if (name === 'unlink' && isOurs(first)) steps.push({ kind: 'remove', path: first });
    else if (name === 'mkdir' && isOurs(first)) steps.push({ kind: 'folder', path: first });
    else if (file && isOurs(file.path)) {
      const [bytes = Buffer.alloc(0)] = texts;
      if (name === 'write') {
        steps.push({
          kind: 'write',
          path: file.path,
          offset: file.position,
          bytes: bytes.subarray(0, value),
        });
        file.position += value;
      } else if (name === 'pwrite64')
        steps.push({
          kind: 'write',
          path: file.path,
          offset: numbers.at(-1) ?? 0,
          bytes: bytes.subarray(0, value),
        });
      else if (name === 'ftruncate')
        steps.push({ kind: 'truncate', path: file.path, length: numbers[1] ?? 0 });
      else steps.push({ kind: 'sync', path: file.path });
    }
  }
  return steps;
}

/** Calls that another thread interrupted stand on two lines. */
function joined(lines: readonly string[]): string[] {
  const open = new Map<string, string>();
  return lines.flatMap((line) => {
    const [thread = ''] = line.split(/\s/);
    if (line.endsWith('<unfinished ...>')) {
      open.set(thread, line.replace(/\s*<unfinished \.\.\.>$/, ''));
      return [];
    }
    const resumed = /<\.\.\. \w+ resumed>(.*)$/.exec(line);
    if (!resumed) return [line];
    return [(open.get(thread) ?? '') + (resumed[1] ?? '')];
  });
}
