import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join, relative, resolve } from 'node:path';
import { extractFile, getRawHeader, listPackage } from '@electron/asar';
import { FuseV1Options } from '@electron/fuses';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fuseCount, fuseMark, makeFakeMacRuntime, makeFakeRuntime } from './fake-runtime.ts';

const root = resolve(import.meta.dirname, '../..');
const require = createRequire(import.meta.url);
const folder = mkdtempSync(join(tmpdir(), 'borgerhus-package-'));
/** What only a real program for Windows can take. */
const notOnAFake = ['-c.win.signAndEditExecutable=false', '-c.disableAsarIntegrity=true'];
const targets = [
  ...(['x64', 'arm64'] as const).flatMap((arch) => {
    const suffix = arch === 'x64' ? '' : `-${arch}`;
    return [
      {
        name: `linux${suffix}-unpacked`,
        binary: `linux-${arch}.node`,
        program: 'borgerhus',
        resources: 'resources',
        icons: [],
        args: ['--linux', `--${arch}`],
      },
      {
        name: `win${suffix}-unpacked`,
        binary: `win32-${arch}.node`,
        program: 'Borgerhus.exe',
        resources: 'resources',
        icons: [],
        args: ['--win', `--${arch}`, ...notOnAFake],
      },
      {
        name: `mac${suffix}`,
        binary: `darwin-${arch}.node`,
        program: 'Borgerhus.app/Contents/Frameworks/Electron Framework.framework/Electron Framework',
        resources: 'Borgerhus.app/Contents/Resources',
        icons: ['document.icns', 'icon.icns'],
        args: ['--mac', `--${arch}`, '-c.mac.identity=null'],
      },
    ];
  }),
];
/** Beside the archive: what is said of rights, ours and those of what is bundled. */
const licences = ['licenses/borgerhus.txt', 'licenses/program.md', 'licenses/window.md'];

beforeAll(async () => {
  const runtime = join(folder, 'runtime');
  makeFakeRuntime(runtime);
  makeFakeMacRuntime(runtime);
  // Two at a time on two cores.
  const waiting = [...targets];
  const packAll = async () => {
    for (let next = waiting.shift(); next; next = waiting.shift()) await packageFor(next.args, runtime);
  };
  await Promise.all([packAll(), packAll()]);
}, 180_000);

afterAll(() => rmSync(folder, { recursive: true, force: true }));

function packageFor(args: string[], runtime: string): Promise<void> {
  const options = [`-c.electronDist=${runtime}`, `-c.directories.output=${join(folder, 'packed')}`];
  const program = join(root, 'node_modules/electron-builder/cli.js');
  const child = spawn(process.execPath, [program, '--dir', ...args, ...options], {
    cwd: root,
    // Nothing may be fetched: the runtime is at hand.
    env: {
      ...process.env,
      ELECTRON_MIRROR: 'http://127.0.0.1:9/',
      ELECTRON_BUILDER_BINARIES_MIRROR: 'http://127.0.0.1:9/',
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (data) => {
      output += data;
    });
  }
  return new Promise((done, failed) => {
    child.once('exit', (code) => (code === 0 ? done() : failed(new Error(output))));
  });
}

/** Files under a folder, by their path in it. */
function filesIn(place: string): string[] {
  return readdirSync(place, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(place, join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
    .sort();
}

const hash = (bytes: Buffer) => createHash('sha256').update(bytes).digest('hex');

describe.each(targets)('the package $name', ({ name, binary, program, icons, ...target }) => {
  const resources = join(folder, 'packed', name, target.resources);
  const archive = join(resources, 'app.asar');
  const native = `node_modules/better-sqlite3/prebuilds/${binary}`;
  const packed = () =>
    listPackage(archive, { isPack: false })
      .map((path) => path.replace(/^[/\\]/, '').replaceAll('\\', '/'))
      // Folders are listed as well.
      .filter((path, _index, all) => !all.some((other) => other.startsWith(`${path}/`)))
      .sort();

  it('holds the bundles, the solver, the resources and the native module, and nothing else', () => {
    const library = filesIn(join(root, 'node_modules/better-sqlite3/lib')).map((file) => `lib/${file}`);
    const module = ['LICENSE', 'package.json', ...library].map(
      (file) => `node_modules/better-sqlite3/${file}`,
    );
    const bundles = filesIn(join(root, 'out'))
      .filter((file) => !file.endsWith('/licenses.md'))
      .map((file) => `out/${file}`);
    // Of the icons the program itself shows one; installers take theirs from the sources.
    const shipped = filesIn(join(root, 'resources'))
      .filter((file) => !file.startsWith('icons/') || file === 'icons/app/256x256.png')
      .map((file) => `resources/${file}`);
    expect(bundles).toContain('out/main/highs.wasm');
    expect(bundles).toContain('out/main/job-worker.js');
    expect(packed()).toEqual([...module, native, ...bundles, ...shipped, 'package.json'].sort());
  });

  it('holds no sources, no tests, no maps and no Node', () => {
    const foreign = /\.tsx?$|\.map$|(^|\/)tests?\/|node_modules\/(?!better-sqlite3\/)|node-(linux|win)/;
    expect(packed().filter((path) => foreign.test(path))).toEqual([]);
  });

  it('unpacks the target’s binary and nothing else', () => {
    expect(filesIn(resources)).toEqual(['app.asar', `app.asar.unpacked/${native}`, ...icons, ...licences]);
    const bytes = readFileSync(join(resources, 'app.asar.unpacked', native));
    expect(hash(bytes)).toBe(hash(readFileSync(join(root, native))));
  });

  it('runs the very bytes that the tests ran', () => {
    for (const path of packed().filter((file) => file.startsWith('out/'))) {
      expect([path, hash(extractFile(archive, path))]).toEqual([path, hash(readFileSync(join(root, path)))]);
    }
    expect(JSON.parse(extractFile(archive, 'package.json').toString())).toMatchObject({
      main: 'out/main/electron.js',
      type: 'module',
    });
  });

  it('brings the licences of everything in it', () => {
    const [own, program, window] = licences.map((file) => readFileSync(join(resources, file), 'utf8'));
    expect(own).toBe(readFileSync(join(root, 'LICENSE'), 'utf8'));
    for (const library of ['exceljs', 'highs', 'immer', 'saxes', 'zip-stream', 'zod']) {
      expect(program).toContain(`## ${library} - `);
    }
    for (const library of ['react', '@mui/material', '@fontsource-variable/source-sans-3', 'zustand']) {
      expect(window).toContain(`## ${library} - `);
    }
  });

  it('has its fuses set', () => {
    const bytes = readFileSync(join(folder, 'packed', name, program));
    const start = bytes.indexOf(fuseMark) + fuseMark.length + 2;
    const wire = bytes.subarray(start, start + fuseCount).toString();
    const set = [...wire].flatMap((state, index) => (state === '1' ? [FuseV1Options[index]] : []));
    expect(set).toEqual(['EnableEmbeddedAsarIntegrityValidation', 'OnlyLoadAppFromAsar']);
  });
});

describe.each(['mac', 'mac-arm64'])('the program of %s', (name) => {
  const contents = join(folder, 'packed', name, 'Borgerhus.app/Contents');
  const properties = () => readFileSync(join(contents, 'Info.plist'), 'utf8');
  const valueOfKey = (key: string) =>
    new RegExp(`<key>${key}</key>\\s*<(?:string)>([^<]*)</string>`).exec(properties())?.[1];

  it('opens plans, which have an icon of their own', () => {
    expect(properties()).toMatch(
      /<key>CFBundleTypeExtensions<\/key>\s*<array>\s*<string>borgerhus<\/string>/,
    );
    expect(valueOfKey('CFBundleTypeRole')).toBe('Editor');
    expect(valueOfKey('CFBundleTypeIconFile')).toBe('document.icns');
    expect(valueOfKey('CFBundleIconFile')).toBe('icon.icns');
    for (const [packed, made] of [
      ['icon', 'app'],
      ['document', 'document'],
    ]) {
      const bytes = readFileSync(join(contents, 'Resources', `${packed}.icns`));
      expect(hash(bytes)).toBe(hash(readFileSync(join(root, 'resources/icons', `${made}.icns`))));
    }
  });

  it('says what its archive must be', () => {
    const header = getRawHeader(join(contents, 'Resources/app.asar')).headerString;
    expect(valueOfKey('hash')).toBe(hash(Buffer.from(header)));
  });
});

describe('electron-builder.yml', () => {
  const { getConfig, validateConfiguration } = require('app-builder-lib/out/util/config/config.js') as {
    getConfig(project: string, path: string | null, extra: object | null): Promise<Record<string, unknown>>;
    validateConfiguration(config: object, debug: object): Promise<void>;
  };
  const quiet = { isEnabled: false };
  const schema = require('app-builder-lib/scheme.json') as {
    definitions: { FuseOptionsV1: { properties: object } };
  };

  it('uses only keys that electron-builder knows', async () => {
    const config = await getConfig(root, null, null);
    await validateConfiguration(config, quiet);
    const wrong = { ...config, npmRebuilt: false };
    await expect(validateConfiguration(wrong, quiet)).rejects.toThrow('npmRebuilt');
  });

  it('states every fuse', async () => {
    const { electronFuses } = await getConfig(root, null, null);
    const known = Object.keys(schema.definitions.FuseOptionsV1.properties);
    expect(Object.keys(electronFuses as object).sort()).toEqual(known.sort());
    // All but one of these are fuses; that one concerns a signature.
    expect(known).toHaveLength(fuseCount + 1);
  });

  it('names the version of Electron that is locked', async () => {
    const { devDependencies } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
    expect(devDependencies.electron).toMatch(/^\d+\.\d+\.\d+$/);
  });
});
