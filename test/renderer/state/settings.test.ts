import { beforeEach, describe, expect, it } from 'vitest';
import type { EventOf } from '#app/contract/contract.ts';
import { ok, refused } from '#app/plan/result.ts';
import { changedSettings, type SettingsChanges, usualSettings } from '#app/settings/settings.ts';
import { useNotices } from '#renderer/state/notices.ts';
import type { PlanSession } from '#renderer/state/plan-session.ts';
import { changeSettings, readSettings, useSettings } from '#renderer/state/settings.ts';

/** Main with settings of its own, that answers only when it is told to. */
function slowMain() {
  let kept = usualSettings;
  const answers: (() => void)[] = [];
  const told: ((settings: EventOf<'settings.changed'>) => void)[] = [];
  let isReadOnly = false;
  const session = {
    on: (_name: string, listener: (typeof told)[number]) => {
      told.push(listener);
      return () => {};
    },
    call: (name: string, { changes = {} }: { changes?: SettingsChanges }) => {
      if (name === 'settings.read') return Promise.resolve(ok({ settings: kept, lost: ['theme'] }));
      if (isReadOnly) return Promise.resolve(refused('write_no_access', { name: 'settings.json' }));
      kept = changedSettings(kept, changes);
      const settings = kept;
      return new Promise((answer) => answers.push(() => answer(ok({ settings, lost: [] }))));
    },
  } as unknown as PlanSession;
  return {
    session,
    answerNext: async () => {
      answers.shift()?.();
      await new Promise((done) => setTimeout(done, 0));
    },
    tell: (changes: SettingsChanges) => {
      kept = changedSettings(kept, changes);
      for (const listener of told) listener(kept);
    },
    readOnly: () => {
      isReadOnly = true;
    },
  };
}

const shown = () => useSettings.getState().settings;

describe('the window’s settings', () => {
  beforeEach(() => {
    useSettings.setState({ settings: usualSettings });
    useNotices.setState({ notices: [] });
  });

  it('tell what was lost of them', async () => {
    await readSettings(slowMain().session);
    expect(useNotices.getState().notices.map(({ key }) => key)).toEqual(['settings.lost']);
  });

  it('show a change at once, and never fall back to what main knew before it', async () => {
    const main = slowMain();
    await readSettings(main.session);
    const changes = [
      changeSettings(main.session, { theme: 'dark' }),
      changeSettings(main.session, { language: 'en' }),
    ];
    expect(shown()).toMatchObject({ theme: 'dark', language: 'en' });
    main.tell({ density: 'tight' });
    expect(shown()).toMatchObject({ theme: 'dark', language: 'en', density: 'normal' });
    await main.answerNext();
    expect(shown()).toMatchObject({ theme: 'dark', language: 'en' });
    await main.answerNext();
    await Promise.all(changes);
    main.tell({});
    expect(shown()).toMatchObject({ theme: 'dark', language: 'en', density: 'tight' });
  });

  it('hold for this window where they can’t be kept, and that is told', async () => {
    const main = slowMain();
    main.readOnly();
    await changeSettings(main.session, { theme: 'dark' });
    expect(shown().theme).toBe('dark');
    expect(useNotices.getState().notices.map(({ key }) => key)).toEqual(['error.write_no_access']);
  });
});
