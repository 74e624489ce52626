import { chmodSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { FuseV1Options } from '@electron/fuses';

/** How Electron marks the place of its fuses, then their version and number. */
export const fuseMark = Buffer.from('dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX');
export const fuseCount = Object.values(FuseV1Options).filter((value) => typeof value === 'number').length;

const fuses = Buffer.concat([fuseMark, Buffer.from([1, fuseCount]), Buffer.alloc(fuseCount, '1')]);

/** What stands for Electron's runtime, which the packager only copies, renames and sets fuses in. */
export function makeFakeRuntime(folder: string): void {
  mkdirSync(join(folder, 'resources'), { recursive: true });
  for (const name of ['electron', 'electron.exe']) writeProgram(join(folder, name));
}

/** The same for a Mac: a program within a folder, its helpers beside it, each described by a list of properties. */
export function makeFakeMacRuntime(folder: string): void {
  const contents = join(folder, 'Electron.app', 'Contents');
  const helpers = ['', ' (Renderer)', ' (Plugin)', ' (GPU)'].map((kind) => `Electron Helper${kind}`);
  writeBundle(contents, 'Electron');
  for (const name of helpers) writeBundle(join(contents, 'Frameworks', `${name}.app`, 'Contents'), name);
  mkdirSync(join(contents, 'Resources'));
  // There, and not in the program itself, are the fuses of a Mac.
  const framework = join(contents, 'Frameworks', 'Electron Framework.framework');
  mkdirSync(framework);
  writeProgram(join(framework, 'Electron Framework'));
}

function writeBundle(contents: string, name: string): void {
  mkdirSync(join(contents, 'MacOS'), { recursive: true });
  writeProgram(join(contents, 'MacOS', name));
  const properties = `<key>CFBundleExecutable</key><string>${name}</string>`;
  writeFileSync(
    join(contents, 'Info.plist'),
    `<?xml version="1.0" encoding="UTF-8"?><plist version="1.0"><dict>${properties}</dict></plist>`,
  );
}

function writeProgram(path: string): void {
  writeFileSync(path, fuses);
  chmodSync(path, 0o755);
}
