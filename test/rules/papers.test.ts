import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { texts } from '#app/i18n/texts.ts';
import { commands } from '#main/cli/registry.ts';

const root = resolve(import.meta.dirname, '../..');
const read = (path: string) => readFileSync(join(root, path), 'utf8');
const papers = ['ARCHITECTURE.md', 'CONTRIBUTING.md', 'README.md', 'SECURITY.md'];

/** Every file of the sources, also those not committed yet, without what is made or installed. */
const files = execFileSync('git', ['ls-files', '-co', '--exclude-standard'], { cwd: root, encoding: 'utf8' })
  .split('\n')
  .filter((path) => path !== '' && existsSync(join(root, path)));
const folders = new Set(files.flatMap((path) => foldersOf(path)));
const byName = Map.groupBy(files, (path) => basename(path));
/** All that is said in code or configuration: where a name that is no path must be found. */
const code = files
  .filter((path) => /\.(ts|tsx|mjs|cjs|json|yml|html)$/.test(path) && path !== 'package-lock.json')
  .filter((path) => !import.meta.filename.endsWith(path))
  .map(read)
  .join('\n');

function foldersOf(path: string): string[] {
  const folder = dirname(path);
  return folder === '.' ? [] : [folder, ...foldersOf(folder)];
}

/** What stands in code type, outside fenced blocks. */
const spansOf = (paper: string) =>
  [
    ...read(paper)
      .replace(/```[\s\S]*?```/g, '')
      .matchAll(/`([^`]+)`/g),
  ].map(([, span = '']) => span.replace(/\s+/g, ' '));

/** What Electron, npm or the system has, and nothing of ours does. */
const fromOutside = new Set([
  'allowpopups',
  'enableBlinkFeatures',
  'NODE_OPTIONS',
  'unsafe-*',
  '!',
  'any',
  'node_modules/electron/dist',
  'CSC_LINK',
  'msiexec /i Borgerhus-….msi /qn',
  'Borgerhus-….exe /S',
  'apt install ./Borgerhus-….deb',
]);
/** Made by the build or by the program, and named by it. */
const isMade = (path: string) => /^(out|dist|backups|\.cache)(\/|$)/.test(path);
const isWritten = (span: string) => /^(main|app|renderer)( [→←↔] (main|app|renderer))+$/.test(span);

/** What is wrong with a name of a paper; `null` when it is found. */
function fault(span: string): string | null {
  const [, script] = /^(?:BORGERHUS_\w+=\w+ )?npm (?:run )?(?:-s )?([\w-]+)/.exec(span) ?? [];
  if (script) {
    const { scripts } = JSON.parse(read('package.json'));
    return ['ci', 'exec'].includes(script) || script in scripts ? null : 'no such script';
  }
  // An argument of a script that was just named, or of the builder.
  const [, argument] = /^--? ?(?:c\.)?([\w.]+)/.exec(span) ?? [];
  if (argument) return code.includes(argument.split('.').at(-1) ?? '') ? null : 'no such argument';
  const [path = '', symbol] = span.split('#');
  if (/^[#\w./<>-]+\/?$/.test(path) && (path.includes('/') || /\.\w+$/.test(path) || folders.has(path))) {
    const whole = path.replace(/\/$/, '');
    const pattern = new RegExp(`^${whole.replace(/[.]/g, '\\.').replace(/<\w+>/g, '[\\w-]+')}$`);
    const [found] = files.filter((file) => pattern.test(file)).concat(byName.get(whole) ?? []);
    if (found && symbol && !new RegExp(`\\b${symbol}\\b`).test(read(found))) return `not in ${found}`;
    if (found || folders.has(whole) || isMade(whole)) return null;
  }
  return isWritten(span) || said(span) ? null : 'not found';
}

/** Found in the code as it stands, but for what a sentence leaves open with "…"; `Thing.part` piece by piece. */
function said(span: string): boolean {
  const pieces = /^\w+\.\w+$/.test(span) && !code.includes(span) ? span.split('.') : span.split('…');
  return pieces.map((piece) => piece.trim()).every((piece) => code.includes(piece));
}

describe.each(papers)('%s', (paper) => {
  it('names only what is there', () => {
    const faults = spansOf(paper)
      .filter((span) => !fromOutside.has(span))
      .flatMap((span) => {
        const wrong = fault(span);
        return wrong ? [`${span}: ${wrong}`] : [];
      });
    expect(faults).toEqual([]);
  });

  it('leads to files and headings that are there', () => {
    const links = [...read(paper).matchAll(/\]\(([^)\s]+)\)/g)].map(([, target = '']) => target);
    for (const link of links) {
      const [path = '', heading] = link.split('#');
      expect([link, existsSync(join(root, path))]).toEqual([link, true]);
      if (!heading) continue;
      const headings = [...read(path || paper).matchAll(/^#+ (.*)$/gm)].map(([, text = '']) =>
        text
          .toLowerCase()
          .replace(/[^\p{L}\p{N} -]/gu, '')
          .replaceAll(' ', '-'),
      );
      expect(headings).toContain(heading);
    }
  });
});

describe('CONTRIBUTING.md', () => {
  it('calls buttons by what is written on them', () => {
    const written = new Set(Object.values(texts).flat());
    const labels = [...read('CONTRIBUTING.md').matchAll(/(?<!\*)\*([^*\n]+)\*(?!\*)/g)].map(
      ([, label = '']) => label,
    );
    expect(labels.length).toBeGreaterThan(2);
    expect(labels.filter((label) => !written.has(label))).toEqual([]);
  });
});

describe('README.md', () => {
  it('shows commands that there are', () => {
    const shown = [...read('README.md').matchAll(/^npm run -s borgerhus -- (\w+)/gm)].map(
      ([, name = '']) => name,
    );
    expect(shown.length).toBeGreaterThan(3);
    for (const name of shown) expect([...Object.keys(commands), 'help']).toContain(name);
  });

  it('has pictures that are small, each made by the script that is named', () => {
    const pictures = [...read('README.md').matchAll(/!\[([^\]]+)\]\(([^)]+)\)/g)];
    expect(pictures.length).toBeGreaterThan(1);
    for (const [, words = '', path = ''] of pictures) {
      expect(words.length).toBeGreaterThan(20);
      expect(statSync(join(root, path)).size).toBeLessThan(80_000);
      expect(read('test/pictures/readme.ts')).toContain(`'${basename(path, '.webp')}'`);
    }
    const shown = pictures.map(([, , path = '']) => path).sort();
    expect(files.filter((file) => file.startsWith('.github/pictures/')).sort()).toEqual(shown);
  });
});
