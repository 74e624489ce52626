import { chmodSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { usualSettings } from '#app/settings/settings.ts';
import { settingsFile } from '#main/file/settings-file.ts';
import { tempFolder } from '../temp-folder.ts';

const now = () => new Date('2026-03-01T12:00:00Z');
const listHeadings = { Nordby: { services: { antal: 'yearlyVolume' } } };
const folder = tempFolder();
let made = 0;
function settingsIn(text?: string) {
  const data = join(folder.path, String(made++), 'data');
  if (text !== undefined) {
    mkdirSync(data, { recursive: true });
    writeFileSync(join(data, 'settings.json'), text);
  }
  return { data, path: join(data, 'settings.json'), file: settingsFile(data, now) };
}

describe('the file of settings', () => {
  it('is made when a setting is first changed, and read by the next who asks', () => {
    const { data, file } = settingsIn();
    expect(file.read()).toEqual({ settings: usualSettings, lost: [] });
    expect(file.write({ listHeadings })).toMatchObject({ ok: true });
    expect(settingsFile(data, now).read()).toEqual({
      settings: { ...usualSettings, listHeadings },
      lost: [],
    });
    expect(readdirSync(data)).toEqual(['settings.json']);
  });

  const every = Object.keys(usualSettings);
  it.each([
    ['', every],
    ['{"listHeadings":', every],
    ['[]', every],
    ['{"listHeadings": 3}', ['listHeadings']],
    ['{"theme": "pink", "backups": {"recent": 0}}', ['theme', 'backups']],
    ['\u0000\u0000', every],
  ])(
    'that is damaged (%j) loses what can’t be made out, says so, and is kept beside the new one',
    (text, lost) => {
      const { data, path, file } = settingsIn(text);
      expect(file.read()).toEqual({ settings: usualSettings, lost });
      expect(readFileSync(path, 'utf8')).toBe(text);
      expect(file.write({ listHeadings })).toMatchObject({ ok: true, value: { lost: [] } });
      expect(readdirSync(data).sort()).toEqual(['settings-damaged-20260301120000000.json', 'settings.json']);
      expect(readFileSync(join(data, 'settings-damaged-20260301120000000.json'), 'utf8')).toBe(text);
      expect(file.read()).toEqual({ settings: { ...usualSettings, listHeadings }, lost: [] });
    },
  );

  it('keeps what a newer program has put there', () => {
    const { path, file } = settingsIn('{"ofANewerProgram": {"deep": [1]}}');
    file.write({ listHeadings });
    expect(JSON.parse(readFileSync(path, 'utf8'))).toEqual({
      ...usualSettings,
      ofANewerProgram: { deep: [1] },
      listHeadings,
    });
  });

  it('that may not be written is refused and left as it was', () => {
    const { path, file } = settingsIn('{}');
    chmodSync(path, 0o444);
    expect(file.write({ listHeadings })).toMatchObject({ ok: false, error: { code: 'write_no_access' } });
    expect(readFileSync(path, 'utf8')).toBe('{}');
  });
});
