import { describe, expect, it, vi } from 'vitest';
import { windowMenuSchema } from '#app/contract/window-menu.ts';
import { usualSettings } from '#app/settings/settings.ts';
import { samplePlan } from '#main/samples.ts';
import type { ActionContext } from '#renderer/actions/action.ts';
import { actions } from '#renderer/actions/actions.ts';
import { windowMenu } from '#renderer/actions/native-menu.ts';
import { paletteEntries } from '#renderer/frame/palette-entries.ts';
import { createPlanSession } from '#renderer/state/plan-session.ts';
import { textIn } from '#renderer/state/text.ts';
import { memoryBridge } from '../memory-bridge.ts';

const main = memoryBridge(
  (language) => samplePlan('nordby', language),
  () => '2026-03-03T10:00:00.000Z',
);
const session = createPlanSession(main);

function contextOf(language: 'da' | 'en'): ActionContext {
  const { opened } = session.store.getState();
  return {
    session,
    opened,
    plan: opened?.plan ?? null,
    text: textIn(language),
    dialogs: 'browser',
    settings: { ...usualSettings, theme: 'light' },
    followedSince: null,
    openPalette: () => {},
  };
}

function action(id: string) {
  const found = actions.find((other) => other.id === id);
  if (!found) throw new Error(`no action ${id}`);
  return found;
}

describe('the one list of actions', () => {
  it('gives no key to two actions, and no id', () => {
    const keys = actions.flatMap(({ keys = [] }) =>
      keys.map(({ key, shift = false }) => `${shift ? 'shift ' : ''}${key}`),
    );
    expect(new Set(keys).size).toBe(keys.length);
    expect(new Set(actions.map(({ id }) => id)).size).toBe(actions.length);
  });

  it('can be shown whole in a menu bar', () => {
    for (const language of ['da', 'en'] as const) {
      expect(windowMenuSchema.safeParse(windowMenu(contextOf(language))).error).toBeUndefined();
    }
  });

  it('offers only what makes sense without a plan', () => {
    const offered = actions.filter((each) => each.isAvailable(contextOf('da'))).map(({ id }) => id);
    expect(offered).toEqual([
      'plan.open',
      'view.language',
      'view.dark',
      'view.system',
      'view.settings',
      'help.guide',
    ]);
  });

  it('says in words what undo and redo would do, and does it', async () => {
    session.start();
    await session.call('plan.openSample', { sample: 'nordby', language: 'da' });
    await vi.waitFor(() => expect(session.store.getState().opened).not.toBeNull());
    expect(action('edit.undo').isAvailable(contextOf('da'))).toBe(false);
    const leaf = Object.values(session.store.getState().opened?.plan.criteria ?? {}).find(
      ({ name }) => name === 'Totaløkonomi',
    );
    const weights = [{ criterionId: leaf?.id ?? '', swingPoints: 18 }];
    await session.run({ type: 'weights.set', input: { weights } });
    expect(action('edit.undo').label(contextOf('da'))).toBe('Fortryd: vægt på Totaløkonomi: 14 → 18');
    await action('edit.undo').perform(contextOf('da'));
    expect(action('edit.redo').label(contextOf('en'))).toBe('Redo: weight of Totaløkonomi: 14 → 18');
    expect(session.store.getState().opened?.plan.criteria[leaf?.id ?? '']?.swingPoints).toBe(14);
  });

  it('is what the palette finds, with the plan’s own scenarios and criteria', () => {
    const entries = paletteEntries(contextOf('da'));
    const labels = entries.map(({ label }) => label);
    expect(labels).toContain('Gå til Kriterier');
    expect(labels).toContain('C Nyt borgerhus (nybyg)');
    expect(labels).toContain('Totaløkonomi');
    expect(entries.find(({ id }) => id === 'plan.save')?.note).toBe('Ctrl S');
    expect(new Set(entries.map(({ id }) => id)).size).toBe(entries.length);
  });
});
