import { create } from 'zustand';
import type { Result } from '#app/plan/result.ts';
import {
  changedSettings,
  type Settings,
  type SettingsChanges,
  usualSettings,
} from '#app/settings/settings.ts';
import { notify } from './notices.ts';
import type { PlanSession } from './plan-session.ts';

/** The settings of this machine as they were last read; the usual ones until then. */
export const useSettings = create<{ settings: Settings; isRead: boolean }>(() => ({
  settings: usualSettings,
  isRead: false,
}));

/** Reads the settings once; what was lost of them is told. */
export async function readSettings(session: PlanSession): Promise<void> {
  if (useSettings.getState().isRead) return;
  const result = await session.call('settings.read', {});
  if (!result.ok) return;
  useSettings.setState({ settings: result.value.settings, isRead: true });
  if (result.value.lost.length > 0) notify('care', 'settings.lost');
}

/** Changes settings. Where they can't be kept for the next time (refused), they still hold for this window. */
export async function changeSettings(
  session: PlanSession,
  changes: SettingsChanges,
): Promise<Result<unknown>> {
  useSettings.setState(({ settings }) => ({ settings: changedSettings(settings, changes) }));
  return session.call('settings.write', { changes });
}
