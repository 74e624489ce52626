import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';

/** What the tests need beside npm packages: a command on the path, and Debian's package for it. */
export const tools = [
  { command: 'chromium', package: 'chromium', why: 'end-to-end tests run in it' },
  { command: 'soffice', package: 'libreoffice-calc', why: 'recalculates the exported workbooks' },
  { command: 'pdfinfo', package: 'poppler-utils', why: 'reads the printed report' },
  { command: 'strace', package: 'strace', why: 'shows that nothing leaves the machine' },
];

/**
 * Checks that the tools are there; on Debian as root it installs what is missing, elsewhere it says what to
 * install and ends the run.
 */
export function provideSystemTools(): void {
  if (process.platform !== 'linux') return;
  const missing = tools.filter((tool) => !isOnPath(tool.command));
  if (missing.length === 0) return;
  const packages = missing.map((tool) => tool.package);
  if (isDebian() && process.getuid?.() === 0) {
    console.log(`Installing ${packages.join(', ')} …`);
    const environment = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
    for (const args of [
      ['update', '-qq'],
      ['install', '-y', '-qq', '--no-install-recommends', ...packages],
    ]) {
      const { status } = spawnSync('apt-get', args, {
        env: environment,
        stdio: ['ignore', 'ignore', 'inherit'],
      });
      if (status !== 0) break;
    }
    if (missing.every((tool) => isOnPath(tool.command))) return;
  }
  for (const tool of missing) console.error(`Missing: ${tool.command} (${tool.why}).`);
  console.error(`On Debian or Ubuntu: sudo apt-get install ${packages.join(' ')}`);
  console.log('\n0 passed, 1 failed');
  process.exit(1);
}

function isOnPath(command: string): boolean {
  return (process.env.PATH ?? '').split(':').some((folder) => existsSync(`${folder}/${command}`));
}

function isDebian(): boolean {
  return (
    existsSync('/etc/os-release') && /^ID(_LIKE)?=.*debian/m.test(readFileSync('/etc/os-release', 'utf8'))
  );
}
