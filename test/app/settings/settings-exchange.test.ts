import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { changedSettings, settingsOf, usualSettings } from '#app/settings/settings.ts';
import { settingsDifferences, takenChanges } from '#app/settings/settings-difference.ts';
import { readSettingsFile, writeSettingsFile } from '#app/settings/settings-exchange.ts';
import { anySettings } from './settings-of-anybody.ts';

const fileOf = (settings: object, more: object = {}) =>
  JSON.stringify({ schema: 'borgerhus-settings', version: 1, settings, ...more });

describe('a file of settings', () => {
  it('gives back what was shared, and nothing of the machine it came from', () => {
    fc.assert(
      fc.property(anySettings, (settings) => {
        const read = readSettingsFile(writeSettingsFile(settings));
        const { language, theme, density, backups, municipalities, listHeadings } = settings;
        expect(read).toEqual({
          ok: true,
          value: { language, theme, density, backups, municipalities, listHeadings },
        });
      }),
    );
  });

  it('taken whole leaves no difference, and touches nothing that it doesn’t name', () => {
    fc.assert(
      fc.property(anySettings, anySettings, (here, there) => {
        const read = readSettingsFile(writeSettingsFile(there));
        if (!read.ok) throw new Error(read.error.code);
        const after = changedSettings(here, takenChanges(here, settingsDifferences(here, read.value)));
        expect(settingsDifferences(after, read.value)).toEqual([]);
        const { railFolded, role, isSetUp, folders } = here;
        expect(after).toMatchObject({ railFolded, role, isSetUp, folders });
        expect(Object.keys(after.municipalities)).toEqual(
          expect.arrayContaining(Object.keys(here.municipalities)),
        );
        expect(settingsOf(JSON.parse(JSON.stringify(after)))).toEqual({ settings: after, lost: [] });
      }),
    );
  });

  it('changes only what is taken of it', () => {
    const read = readSettingsFile(fileOf({ language: 'en', density: 'tight' }));
    if (!read.ok) throw new Error(read.error.code);
    const differences = settingsDifferences(usualSettings, read.value);
    expect(differences.map(({ kind }) => kind)).toEqual(['language', 'density']);
    expect(takenChanges(usualSettings, differences.slice(1))).toEqual({ density: 'tight' });
  });

  it('finds a municipality under the name that is known here', () => {
    const standard = { assumptions: [], report: null };
    const here = { ...usualSettings, municipalities: { Nordby: standard } };
    const report = { name: 'Ny', sections: [{ heading: 'Sagen', content: 'text' as const, text: '' }] };
    const differences = settingsDifferences(here, {
      municipalities: { 'nordby kommune': { assumptions: [], report } },
    });
    expect(takenChanges(here, differences)).toEqual({
      municipalities: { Nordby: { assumptions: [], report } },
    });
  });

  it('may begin with the mark that editors on Windows put there', () => {
    expect(readSettingsFile(`\uFEFF${fileOf({ theme: 'dark' })}`)).toEqual({
      ok: true,
      value: { theme: 'dark' },
    });
  });

  const assumption = {
    code: 'utilisation',
    name: '',
    unit: '',
    value: 0.8,
    mark: 'assumption',
    source: '',
    confirmedByRole: '',
    confirmedOn: null,
  };
  const standards = (assumptions: unknown) =>
    fileOf({ municipalities: { Nordby: { assumptions, report: null } } });
  it.each([
    ['', 'settings_not_json'],
    ['{"schema": "borgerhus-settings", ', 'settings_not_json'],
    ['\u0000\u0001', 'settings_not_json'],
    ['[]', 'settings_other_kind'],
    ['null', 'settings_other_kind'],
    ['{"version": 1, "settings": {}}', 'settings_other_kind'],
    [JSON.stringify({ schema: 'borgerhus-settings', version: 2, settings: {} }), 'settings_newer'],
    [JSON.stringify({ schema: 'borgerhus-settings', version: 0, settings: {} }), 'settings_wrong'],
    [fileOf({ language: 'sv' }), 'settings_wrong'],
    [fileOf({ backups: { recent: 0, daily: 7, weekly: 8 } }), 'settings_wrong'],
    [fileOf({ backups: { recent: 1e9, daily: 7, weekly: 8 } }), 'settings_wrong'],
    [fileOf({ folders: { documents: '\\\\elsewhere\\share', exports: null } }), 'settings_wrong'],
    [fileOf({ role: 'byrådet' }), 'settings_wrong'],
    [fileOf({}, { script: 'x' }), 'settings_wrong'],
    [standards([{ ...assumption, value: 7 }]), 'settings_wrong'],
    [standards([{ ...assumption, code: 'of_a_newer_program' }]), 'settings_wrong'],
    [standards([assumption, assumption]), 'settings_wrong'],
    [standards([{ ...assumption, code: '' }]), 'settings_wrong'],
    [fileOf({ municipalities: { ' ': { assumptions: [], report: null } } }), 'settings_wrong'],
    [
      fileOf({
        municipalities: {
          Nordby: { assumptions: [], report: null },
          'NORDBY kommune': { assumptions: [], report: null },
        },
      }),
      'settings_wrong',
    ],
    [fileOf({ municipalities: { constructor: { assumptions: [], report: null } } }), 'settings_wrong'],
  ])('that is wrong is refused whole: %s', (text, code) => {
    expect(readSettingsFile(text)).toMatchObject({ ok: false, error: { code } });
  });

  it('says where it is wrong', () => {
    const read = readSettingsFile(standards([{ ...assumption, value: 7 }]));
    expect(read).toMatchObject({
      error: { details: { at: 'municipalities › Nordby › assumptions › 0 › value' } },
    });
  });

  it('never reaches into what objects are made of', () => {
    const hostile = `{"schema":"borgerhus-settings","version":1,"settings":{"listHeadings":{"__proto__":{"services":{"polluted":"yes"}}},"municipalities":{"__proto__":{"assumptions":[],"report":null}}}}`;
    const read = readSettingsFile(hostile);
    const shared = read.ok ? read.value : {};
    const after = changedSettings(
      usualSettings,
      takenChanges(usualSettings, settingsDifferences(usualSettings, shared)),
    );
    expect(Object.keys(after.listHeadings)).toEqual([]);
    expect(Object.keys(after.municipalities)).toEqual([]);
    expect(Object.getPrototypeOf(after.listHeadings)).toBe(Object.prototype);
    expect(({} as { services?: unknown }).services).toBeUndefined();
  });

  it('of any JSON is taken or refused, and never throws', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        for (const text of [
          JSON.stringify(value),
          fileOf(value as object),
          JSON.stringify({ settings: value }),
        ]) {
          const read = readSettingsFile(text);
          if (!read.ok) expect(read.error.code).toMatch(/^settings_/);
        }
      }),
    );
  });
});
