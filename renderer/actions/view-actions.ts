import type { TextKey } from '#app/i18n/texts.ts';
import { navigate, type ScreenId, screenIds } from '../state/route.ts';
import { changeSettings } from '../state/settings.ts';
import type { Action } from './action.ts';

/** Merging and looking back are things done with the plan (`plan.merge`, `plan.history`); settings and guide need none. */
function isNamedElsewhere(screen: ScreenId): boolean {
  return ['merge', 'history', 'settings', 'guide'].includes(screen);
}

/** One action for each screen that shows something of the plan. */
export const goActions: readonly Action[] = screenIds
  .filter((screen) => !isNamedElsewhere(screen))
  .map((screen): Action => {
    const name: TextKey = `app.screen.${screen}`;
    return {
      id: `go.${screen}`,
      group: 'go',
      icon: screen satisfies ScreenId,
      label: ({ text }) => text.t('app.go', { screen: text.t(name) }),
      isAvailable: ({ opened }) => opened !== null,
      perform: () => navigate(screen),
    };
  });

/** Named in the language it leads to, so that who can't read the present one finds it. */
export const languageAction: Action = {
  id: 'view.language',
  group: 'view',
  label: ({ text }) => (text.language === 'da' ? 'English' : 'Dansk'),
  isAvailable: () => true,
  perform: ({ session, text }) => changeSettings(session, { language: text.language === 'da' ? 'en' : 'da' }),
};

const chosenThemes = ['light', 'dark', 'system'] as const;

export const schemeActions: readonly Action[] = chosenThemes.map(
  (theme): Action => ({
    id: `view.${theme}`,
    group: 'view',
    label: ({ text }) => text.t(`app.scheme.${theme}`),
    isAvailable: ({ settings }) => settings.theme !== theme,
    perform: ({ session }) => changeSettings(session, { theme }),
  }),
);

export const railAction: Action = {
  id: 'view.rail',
  group: 'view',
  label: ({ text }) => text.t('app.rail.fold'),
  isAvailable: ({ opened }) => opened !== null,
  perform: ({ session, settings }) => changeSettings(session, { railFolded: !settings.railFolded }),
};

/** The machine's settings, with a plan open or without. */
export const settingsAction: Action = {
  id: 'view.settings',
  group: 'view',
  icon: 'settings',
  keys: [{ key: ',' }],
  label: ({ text }) => text.t('app.screen.settings'),
  isAvailable: () => true,
  perform: () => navigate('settings'),
};
