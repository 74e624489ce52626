import { chmodSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { FuseV1Options } from '@electron/fuses';

/** How Electron marks the place of its fuses, then their version and number. */
export const fuseMark = Buffer.from('dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX');
export const fuseCount = Object.values(FuseV1Options).filter((value) => typeof value === 'number').length;

/** What stands for Electron's runtime, which the packager only copies, renames and sets fuses in. */
export function makeFakeRuntime(folder: string): void {
  mkdirSync(join(folder, 'resources'), { recursive: true });
  const fuses = Buffer.concat([fuseMark, Buffer.from([1, fuseCount]), Buffer.alloc(fuseCount, '1')]);
  for (const name of ['electron', 'electron.exe']) {
    writeFileSync(join(folder, name), fuses);
    chmodSync(join(folder, name), 0o755);
  }
}
