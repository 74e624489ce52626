import { createContext, type ReactNode, useContext, useEffect, useMemo, useRef } from 'react';
import { useStore } from 'zustand';
import { isFunctionKey } from '#app/contract/window-menu.ts';
import { useAppInfo } from '../state/app-info.ts';
import { useFollowed } from '../state/followed-changes.ts';
import { useSession } from '../state/session-context.tsx';
import { useSettings } from '../state/settings.ts';
import { useText } from '../state/text.ts';
import type { Action, ActionContext, Shortcut } from './action.ts';
import { actions } from './actions.ts';
import { useNativeMenu } from './native-menu.ts';
import { isText } from './text-fields.ts';

const Context = createContext<ActionContext | null>(null);

/** Gathers what actions may use, and listens for their keys. */
export function ActionProvider({ openPalette, children }: { openPalette: () => void; children: ReactNode }) {
  const session = useSession();
  const opened = useStore(session.store, (state) => state.opened);
  const text = useText();
  const info = useAppInfo();
  const followedSince = useFollowed(({ since }) => since);
  const settings = useSettings((kept) => kept.settings);
  const context = useMemo<ActionContext>(
    () => ({
      session,
      opened,
      plan: opened?.plan ?? null,
      text,
      dialogs: info?.dialogs ?? 'browser',
      settings,
      followedSince,
      openPalette,
    }),
    [session, opened, text, info, settings, followedSince, openPalette],
  );
  useShortcuts(context);
  useNativeMenu(context);
  return <Context value={context}>{children}</Context>;
}

export function useActionContext(): ActionContext {
  const context = useContext(Context);
  if (!context) throw new Error('no actions above this component');
  return context;
}

function useShortcuts(context: ActionContext): void {
  const latest = useRef(context);
  latest.current = context;
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const action = actionFor(event, latest.current);
      if (!action) return;
      event.preventDefault();
      if (action.isAvailable(latest.current)) void action.perform(latest.current);
    };
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, []);
}

function actionFor(event: KeyboardEvent, context: ActionContext): Action | undefined {
  if (event.defaultPrevented || event.altKey) return undefined;
  const isWithCtrl = event.ctrlKey || event.metaKey;
  const fits = ({ key, shift = false, yieldsToText = false }: Shortcut) =>
    key === event.key.toLowerCase() &&
    isWithCtrl !== isFunctionKey(key) &&
    shift === event.shiftKey &&
    !(yieldsToText && isText(event.target));
  const found = actions.filter((action) => action.keys?.some(fits));
  return found.find((action) => action.isAvailable(context)) ?? found[0];
}
