import type { TextKey } from '#app/i18n/texts.ts';
import { setLanguage, toggleRail } from '../state/preferences.ts';
import { navigate, type ScreenId, screenIds } from '../state/route.ts';
import type { Action } from './action.ts';

/** One action for each screen; merging and looking back are things done with the plan (`plan.merge`, `plan.history`). */
export const goActions: readonly Action[] = screenIds
  .filter((screen) => screen !== 'merge' && screen !== 'history')
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
  perform: ({ text }) => setLanguage(text.language === 'da' ? 'en' : 'da'),
};

const schemes = ['light', 'dark', 'system'] as const;

export const schemeActions: readonly Action[] = schemes.map(
  (mode): Action => ({
    id: `view.${mode}`,
    group: 'view',
    label: ({ text }) => text.t(`app.scheme.${mode}`),
    isAvailable: ({ scheme }) => scheme.mode !== mode,
    perform: ({ scheme }) => scheme.choose(mode),
  }),
);

export const railAction: Action = {
  id: 'view.rail',
  group: 'view',
  label: ({ text }) => text.t('app.rail.fold'),
  isAvailable: ({ opened }) => opened !== null,
  perform: () => toggleRail(),
};
