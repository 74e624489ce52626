import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { applicationId } from '#main/store/connection.ts';
import { makeFakeRuntime } from './fake-runtime.ts';
import type { Orders } from './installer-orders.ts';

const root = resolve(import.meta.dirname, '../..');
const folder = mkdtempSync(join(tmpdir(), 'borgerhus-installers-'));
const archs = ['x64', 'arm64'] as const;
let orders: Orders;

beforeAll(() => {
  const runtime = join(folder, 'runtime');
  makeFakeRuntime(runtime);
  const file = join(folder, 'orders.json');
  const script = join(import.meta.dirname, 'installer-orders.ts');
  const run = spawnSync(process.execPath, [script, runtime, folder, file], { cwd: root, encoding: 'utf8' });
  if (run.status !== 0) throw new Error(`${run.stdout}\n${run.stderr}`);
  orders = JSON.parse(readFileSync(file, 'utf8'));
}, 120_000);

afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe.each(archs)('the installer for Windows on %s', (arch) => {
  const nsis = () => orders.nsis[arch] ?? expect.fail('no NSIS');
  const msi = () => orders.msi[arch] ?? expect.fail('no MSI');

  it('is for the machine, asks for the rights it needs, and starts nothing afterwards', () => {
    expect(nsis().defines).toMatchObject({
      INSTALL_MODE_PER_ALL_USERS: null,
      INSTALL_MODE_PER_ALL_USERS_REQUIRED: null,
      MULTIUSER_INSTALLMODE_ALLOW_ELEVATION: null,
      HIDE_RUN_AFTER_FINISH: null,
      DO_NOT_CREATE_DESKTOP_SHORTCUT: null,
    });
    // A silent one (/S) is the assisted one without its pages; with one click it would start the program.
    expect(nsis().defines).not.toHaveProperty('ONE_CLICK');
    expect(nsis().defines).not.toHaveProperty('DELETE_APP_DATA_ON_UNINSTALL');
    expect(msi()).toContain('<Property Id="ALLUSERS" Secure="yes" Value="1"/>');
    expect(msi()).not.toContain('runAfterFinish');
    expect(msi()).not.toContain('DesktopFolder');
  });

  it('is known as the same program from one version to the next', () => {
    expect(msi()).toContain('UpgradeCode="0E9D7375-AFB1-4245-8D89-9760B409CDF0"');
    expect(msi()).toContain('<MajorUpgrade ');
    expect(nsis().defines.APP_GUID).toBe('1c4b79ab-e464-54f9-966f-b83e0ba33243');
    expect(nsis().defines.APP_ID).toBe('dk.borgerhus.app');
  });

  it('says what plans are opened with', () => {
    expect(msi()).toMatch(/<ProgId Id="Borgerhus\.borgerhus"[^>]*Description="Borgerhus-plan"/);
    expect(msi()).toContain('<Extension Id="borgerhus" Advertise="yes">');
  });

  it('holds the binary of its processor alone, and no updater', () => {
    expect(
      msi()
        .match(/\w+-\w+\.node/g)
        ?.filter((name, at, all) => all.indexOf(name) === at),
    ).toEqual([`win32-${arch}.node`]);
    expect(msi()).not.toMatch(/app-update\.yml|elevate\.exe/);
  });

  it('has a name without spaces that says what it is', () => {
    expect(basename(nsis().outFile.replaceAll('"', ''))).toMatch(
      new RegExp(`^Borgerhus-\\d+\\.\\d+\\.\\d+-win-${arch}\\.exe$`),
    );
  });
});

describe.each(archs)('the package for Debian on %s', (arch) => {
  const deb = () => orders.deb[arch] ?? expect.fail('no deb');
  const argOf = (option: string) => deb().args[deb().args.indexOf(option) + 1];

  it('says what dpkg wants to know', () => {
    const { version, license } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
    expect(argOf('--name')).toBe('borgerhus');
    expect(argOf('--version')).toBe(version);
    expect(argOf('--architecture')).toBe(arch === 'x64' ? 'amd64' : 'arm64');
    expect(argOf('--license')).toBe(license);
    expect(argOf('--maintainer')).toMatch(/^[^<]+ <[^@>]+@[^>]+>$/);
    expect(argOf('--category')).toBe('misc');
    expect(argOf('--package')).toMatch(/\/Borgerhus-[\d.]+-linux-(amd64|arm64)\.deb$/);
  });

  it('tells the desktop what a plan is, by name and by bytes, and how it looks', () => {
    const placed = new Map(
      deb()
        .args.filter((arg) => /^[^-].*=\/usr\//.test(arg))
        .map((arg) => arg.split('=').reverse() as [string, string]),
    );
    const mime = readFileSync(join(root, placed.get('/usr/share/mime/packages/borgerhus.xml') ?? ''), 'utf8');
    const [, type] = /<mime-type type="([^"]+)">/.exec(mime) ?? [];
    expect(deb().desktop).toContain(`\nMimeType=${type};\n`);
    expect(mime).toContain('<glob pattern="*.borgerhus"/>');
    expect(mime).toContain(`offset="68" value="0x${applicationId.toString(16)}"`);
    const [, icon] = /<icon name="([^"]+)"\/>/.exec(mime) ?? [];
    for (const px of [16, 48, 256]) {
      const folderOfSize = `/usr/share/icons/hicolor/${px}x${px}`;
      expect(placed.get(`${folderOfSize}/mimetypes/${icon}.png`)).toContain(`document/${px}x${px}.png`);
      expect(placed.get(`${folderOfSize}/apps/borgerhus.png`)).toContain(`app/${px}x${px}.png`);
    }
  });

  it('and the AppImage start the program in its sandbox, as the window’s own entry', () => {
    const { desktopName } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
    for (const desktop of [deb().desktop, orders.appImage[arch]?.desktop ?? '']) {
      expect(desktop).toMatch(/\nExec=\S+ +%U\n/);
      expect(desktop).toContain('\nIcon=borgerhus\n');
      expect(`${/\nStartupWMClass=(.*)\n/.exec(desktop)?.[1]}.desktop`).toBe(desktopName);
    }
    expect(deb().args).toContain(
      `${join(folder, 'deb', arch, arch === 'x64' ? 'linux' : 'linux-arm64')}-unpacked/=/opt/Borgerhus`,
    );
  });
});
