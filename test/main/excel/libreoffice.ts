import { type ChildProcess, spawn } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

/** LibreOffice trusts the cached results of a file unless it is told to recalculate always (0). */
const recalculateAlways = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry">
 <item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item>
 <item oor:path="/org.openoffice.Office.Common/Misc"><prop oor:name="FirstRun" oor:op="fuse"><value>false</value></prop></item>
</oor:items>`;

/** Many times what it takes: a machine may be busy with other tests. */
const startAndConvertMs = 240_000;

/**
 * Recalculates workbooks in LibreOffice, from the inputs and formulas alone, and gives them back as xlsx.
 *
 * @throws when LibreOffice isn't there, or doesn't finish in time (it is ended then)
 */
export function recalculate(workbooks: readonly Buffer[]): Promise<Buffer[]> {
  return converted(workbooks, 'xlsx:Calc MS Excel 2007 XML', 'xlsx');
}

/** Workbooks as they are printed, a PDF each. @throws as {@link recalculate} */
export function printed(workbooks: readonly Buffer[]): Promise<Buffer[]> {
  return converted(workbooks, 'pdf', 'pdf');
}

/** One start of LibreOffice for all of them, in a profile of its own that goes afterwards. */
async function converted(workbooks: readonly Buffer[], filter: string, ending: string): Promise<Buffer[]> {
  const folder = await mkdtemp(join(tmpdir(), 'borgerhus-calc-'));
  try {
    const profile = join(folder, 'profile');
    await mkdir(join(profile, 'user'), { recursive: true });
    await writeFile(join(profile, 'user', 'registrymodifications.xcu'), recalculateAlways);
    const sources = workbooks.map((_, index) => join(folder, `${index}.xlsx`));
    await Promise.all(workbooks.map((bytes, index) => writeFile(sources[index] ?? '', bytes)));
    const outcome = join(folder, 'out');
    await run('soffice', [
      `-env:UserInstallation=${pathToFileURL(profile).href}`,
      '--headless',
      '--norestore',
      '--convert-to',
      filter,
      '--outdir',
      outcome,
      ...sources,
    ]);
    return await Promise.all(workbooks.map((_, index) => readFile(join(outcome, `${index}.${ending}`))));
  } finally {
    await rm(folder, { recursive: true, force: true, maxRetries: 3 });
  }
}

function run(command: string, args: string[]): Promise<void> {
  return new Promise((resolve, reject) => {
    // A group of its own: soffice is a script that starts the program, and both must go.
    const child = spawn(command, args, { detached: true, stdio: ['ignore', 'ignore', 'pipe'] });
    let said = '';
    child.stderr.on('data', (part) => {
      said += part;
    });
    const timer = setTimeout(() => {
      endGroup(child);
      reject(new Error(`LibreOffice did not finish in ${startAndConvertMs} ms: ${said}`));
    }, startAndConvertMs);
    child.on('error', (error) => {
      clearTimeout(timer);
      reject(error);
    });
    child.on('close', (code) => {
      clearTimeout(timer);
      if (code === 0) resolve();
      else reject(new Error(`LibreOffice ended with ${code}: ${said}`));
    });
  });
}

function endGroup({ pid }: ChildProcess): void {
  if (pid === undefined) return;
  try {
    process.kill(-pid, 'SIGKILL');
  } catch {
    // It ended by itself in the meantime.
  }
}
