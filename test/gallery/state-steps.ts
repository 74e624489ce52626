import type { TextKey } from '#app/i18n/texts.ts';
import type { Stage } from './state.ts';

export const press = ({ main, t }: Stage, key: TextKey, params?: Parameters<Stage['t']>[1]) =>
  main
    .getByRole('button', { name: t(key, params) })
    .first()
    .click();
export const tab = ({ main, t }: Stage, key: TextKey) =>
  main.getByRole('tab', { name: t(key), exact: true }).click();
export const dialogOf = ({ page }: Stage) => page.getByRole('dialog');
export const panelOf = ({ page }: Stage) => page.getByRole('complementary');
export const cellAt = ({ page }: Stage, row: number, column: number) =>
  page.locator(`[data-row="${row}"][data-column="${column}"]`).first();
