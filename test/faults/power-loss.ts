import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { DiskStep } from './write-log.ts';

/**
 * What a disk may hold after the power went: `strict`: of what was written, only what was flushed, and of names only
 * those whose folder was flushed; `all`: everything; `torn`: what wasn't flushed is there or not write by write, the
 * last of them half.
 */
export type Survival = 'strict' | 'all' | 'torn';

/** A file by what was done to it; its names come and go. */
interface Inode {
  initial: Buffer;
  ops: { index: number; step: DiskStep & { kind: 'write' | 'truncate' } }[];
  syncs: number[];
}

type NameOp =
  | { index: number; kind: 'name'; path: string; inode: Inode }
  | { index: number; kind: 'unname'; path: string }
  | { index: number; kind: 'folder'; path: string };

/** A recorded run, to be stopped at any of its steps. */
export interface Recording {
  steps: readonly DiskStep[];
  /** The files that were there before, by path. */
  before: ReadonlyMap<string, Buffer>;
}

export function filesBelow(folder: string): Map<string, Buffer> {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  );
  return new Map(
    entries.map(
      ({ parentPath, name }) => [join(parentPath, name), readFileSync(join(parentPath, name))] as const,
    ),
  );
}

/**
 * Makes a folder what the disk may hold when the power went after so many steps.
 *
 * @param chance 0–1, one for each question; only asked for `torn`
 */
export function leaveAfterPowerLoss(
  folder: string,
  { steps, before }: Recording,
  count: number,
  survival: Survival,
  chance: () => number,
): void {
  const { nameOps, folderSyncs } = replay(steps.slice(0, count), before);
  const isNameKept = ({ index, path }: NameOp) =>
    survival !== 'strict' || (folderSyncs.get(dirname(path)) ?? []).some((sync) => sync > index);
  const names = new Map<string, Inode>();
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const lostFolders = nameOps.filter((op) => op.kind === 'folder' && !isNameKept(op)).map(({ path }) => path);
  const isInLost = (path: string) => lostFolders.some((lost) => path === lost || path.startsWith(`${lost}/`));
  for (const op of nameOps.filter((each) => isNameKept(each) && !isInLost(each.path))) {
    if (op.kind === 'name') names.set(op.path, op.inode);
    else if (op.kind === 'unname') names.delete(op.path);
    else mkdirSync(op.path, { recursive: true });
  }
  for (const [path, inode] of names) {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, contentOf(inode, survival, chance));
  }
}

function replay(steps: readonly DiskStep[], before: ReadonlyMap<string, Buffer>) {
  const live = new Map<string, Inode>();
  const nameOps: NameOp[] = [];
  const folderSyncs = new Map<string, number[]>();
  const name = (index: number, path: string, inode: Inode) => {
    live.set(path, inode);
    nameOps.push({ index, kind: 'name', path, inode });
  };
  for (const [path, initial] of before) {
    // There before, so on the disk: flushed at once.
    name(-2, path, { initial, ops: [], syncs: [] });
    folderSyncs.set(dirname(path), [-1]);
  }
  steps.forEach((step, index) => {
    switch (step.kind) {
      case 'create':
        if (!live.has(step.path)) name(index, step.path, { initial: Buffer.alloc(0), ops: [], syncs: [] });
        break;
      case 'write':
      case 'truncate':
        live.get(step.path)?.ops.push({ index, step });
        break;
      case 'sync': {
        const inode = live.get(step.path);
        if (inode) inode.syncs.push(index);
        else folderSyncs.set(step.path, [...(folderSyncs.get(step.path) ?? []), index]);
        break;
      }
      case 'rename':
      case 'link': {
        const inode = live.get(step.from);
        if (!inode) throw new Error(`${step.kind} of ${step.from}`);
        name(index, step.to, inode);
        if (step.kind === 'link') break;
        live.delete(step.from);
        nameOps.push({ index, kind: 'unname', path: step.from });
        break;
      }
      case 'remove':
        live.delete(step.path);
        nameOps.push({ index, kind: 'unname', path: step.path });
        break;
      case 'folder':
        nameOps.push({ index, kind: 'folder', path: step.path });
        break;
      case 'told':
        break;
    }
  });
  return { nameOps, folderSyncs };
}

function contentOf({ initial, ops, syncs }: Inode, survival: Survival, chance: () => number): Buffer {
  const lastSync = syncs.at(-1) ?? -1;
  let content = initial;
  for (const { index, step } of ops) {
    const isFlushed = index < lastSync;
    if (!isFlushed && (survival === 'strict' || (survival === 'torn' && chance() < 0.5))) continue;
    if (step.kind === 'truncate') {
      const next = Buffer.alloc(step.length);
      content.copy(next, 0, 0, step.length);
      content = next;
      continue;
    }
    const isHalf = !isFlushed && survival === 'torn' && chance() < 0.3;
    const bytes = isHalf ? step.bytes.subarray(0, step.bytes.length >> 1) : step.bytes;
    const next = Buffer.alloc(Math.max(content.length, step.offset + bytes.length));
    content.copy(next);
    bytes.copy(next, step.offset);
    content = next;
  }
  return content;
}
