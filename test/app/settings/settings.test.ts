import { describe, expect, it } from 'vitest';
import { changedSettings, settingsOf, usualSettings } from '#app/settings/settings.ts';

const listHeadings = { Nordby: { functions: { rum: 'name', nr: null } } };

describe('settings', () => {
  it('come back as they were kept; what isn’t there has its usual value', () => {
    expect(settingsOf({ listHeadings })).toEqual({ settings: { ...usualSettings, listHeadings }, lost: [] });
    expect(settingsOf({})).toEqual({ settings: usualSettings, lost: [] });
    expect(settingsOf({ listHeadings, ofANewerProgram: 7 }).settings).toEqual({
      ...usualSettings,
      listHeadings,
    });
  });

  it('that can’t be made out are named, and have their usual value', () => {
    expect(settingsOf({ listHeadings: { Nordby: { functions: 3 } } })).toEqual({
      settings: usualSettings,
      lost: ['listHeadings'],
    });
    for (const kept of [undefined, null, 'text', [listHeadings], 3]) {
      expect(settingsOf(kept)).toEqual({ settings: usualSettings, lost: Object.keys(usualSettings) });
    }
  });

  it('change each as a whole', () => {
    expect(changedSettings({ ...usualSettings, listHeadings }, { listHeadings: {} })).toEqual(usualSettings);
    expect(changedSettings(usualSettings, { listHeadings: undefined })).toEqual(usualSettings);
  });
});
