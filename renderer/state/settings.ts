import { create } from 'zustand';
import {
  changedSettings,
  type Settings,
  type SettingsChanges,
  usualSettings,
} from '#app/settings/settings.ts';
import { notify, notifyRefusal } from './notices.ts';
import type { PlanSession } from './plan-session.ts';

/** The settings of this machine as they were last read; the usual ones until then. */
export const useSettings = create<{ settings: Settings }>(() => ({ settings: usualSettings }));

/** Changes of this window that main has not answered yet: what it tells meanwhile is older than what is shown. */
let unanswered = 0;

/** Reads the settings, before anything is drawn in them, and follows them; what was lost of them is told. */
export async function readSettings(session: PlanSession): Promise<void> {
  session.on('settings.changed', (settings) => {
    if (unanswered === 0) useSettings.setState({ settings });
  });
  const result = await session.call('settings.read', {});
  if (!result.ok) return;
  useSettings.setState({ settings: result.value.settings });
  if (result.value.lost.length > 0) notify('care', 'settings.lost');
}

/** Changes settings. Where they can't be kept for the next time (that is told), they still hold for this window. */
export async function changeSettings(session: PlanSession, changes: SettingsChanges): Promise<void> {
  useSettings.setState(({ settings }) => ({ settings: changedSettings(settings, changes) }));
  unanswered += 1;
  const result = await session.call('settings.write', { changes });
  unanswered -= 1;
  if (!result.ok) return notifyRefusal(result.error);
  if (unanswered === 0) useSettings.setState({ settings: result.value.settings });
}

/** One of the settings, as it is now. */
export function useSetting<Name extends keyof Settings>(name: Name): Settings[Name] {
  return useSettings(({ settings }) => settings[name]);
}
