/**
 * What electron-builder would tell the makers of installers, without running one: none can be fetched where the tests
 * run. A program of its own, as the builder speaks to the console and is told by the environment.
 *
 * `node installer-orders.ts RUNTIME OUT ORDERS`: a folder that stands for Electron's runtime, a folder to pack into,
 * and the file that is written, an `Orders` as JSON.
 */
import { chmodSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';

type Arch = 'x64' | 'arm64';

/** By installer and processor; of a deb and an AppImage, and of NSIS, as electron-builder's own hook tells it. */
export interface Orders {
  nsis: { [arch: string]: { defines: { [name: string]: string | null }; outFile: string } };
  /** WiX's project of the MSI. */
  msi: { [arch: string]: string };
  /** The arguments of fpm, and the desktop entry. */
  deb: { [arch: string]: { args: string[]; desktop: string } };
  appImage: { [arch: string]: { desktop: string } };
}

const [runtime = '', out = '', file = ''] = process.argv.slice(2);
const { build, Platform, Arch: archs } = createRequire(import.meta.url)('electron-builder');
const orders: Orders = { nsis: {}, msi: {}, deb: {}, appImage: {} };

// Nothing may be fetched. The archive within an installer is not what is looked at.
process.env.ELECTRON_BUILDER_BINARIES_MIRROR = 'http://127.0.0.1:9/';
const sevenZip = join(out, '7za');
writeFileSync(sevenZip, '#!/bin/sh\nfor last; do case "$last" in *.7z) echo packed > "$last";; esac; done\n');
chmodSync(sevenZip, 0o755);
process.env.ELECTRON_BUILDER_7ZIP_PATH = sevenZip;
writeFileSync(join(out, 'elevate.exe'), '');
process.env.ELECTRON_BUILDER_NSIS_DIR = out;

class Enough extends Error {}

/** @param told takes what the builder's hook is handed; then the installer itself is left unmade */
async function order(
  platform: string,
  target: string,
  arch: Arch,
  told: (options: unknown) => void,
): Promise<void> {
  await build({
    targets: Platform[platform].createTarget([target], archs[arch]),
    config: {
      electronDist: runtime,
      directories: { output: join(out, target, arch) },
      extraMetadata: { homepage: 'https://borgerhus.invalid' },
      // What only a real program for Windows can take.
      ...(platform === 'WINDOWS'
        ? { win: { signAndEditExecutable: false }, disableAsarIntegrity: true }
        : {}),
      async msiProjectCreated(path: string) {
        told(path);
        throw new Enough();
      },
    },
    async effectiveOptionComputed(options: unknown) {
      told(options);
      return true;
    },
  }).catch((thrown: unknown) => {
    if (!(thrown instanceof Enough)) throw thrown;
  });
}

for (const arch of ['x64', 'arm64'] as const) {
  await order('WINDOWS', 'nsis', arch, (options) => {
    const [defines, commands] = options as [Orders['nsis'][string]['defines'], { OutFile: string }];
    orders.nsis[arch] = { defines, outFile: commands.OutFile };
  });
  await order('WINDOWS', 'msi', arch, (path) => {
    orders.msi[arch] = readFileSync(path as string, 'utf8');
  });
  await order('LINUX', 'deb', arch, (options) => {
    const [args, desktop] = options as [string[], string];
    orders.deb[arch] = { args, desktop: readFileSync(desktop, 'utf8') };
  });
  await order('LINUX', 'AppImage', arch, (options) => {
    orders.appImage[arch] = options as { desktop: string };
  });
}
writeFileSync(file, JSON.stringify(orders));
