import type { State } from './state.ts';

/** What the start screen and the screens of the house show beside their tabs: overview to economy, history, settings. */
export const planStates: readonly State[] = [
  {
    screen: 'start',
    part: 'settings without a plan',
    plan: 'none',
    reach: async ({ page, t }) => {
      await page.getByRole('button', { name: t('app.screen.settings') }).click();
    },
  },
];
