import type { Locator, Page } from 'playwright-core';
import type { Language, TextKey, translate } from '#app/i18n/texts.ts';
import type { App } from '../e2e/launch.ts';
import type { PlanName } from './plans.ts';

/** Something worth a picture that one doesn't see by opening each screen and its tabs: a dialog, a selected row with its panel. */
export interface State {
  /** Screen it is on, as the address has it; `start` before a plan is open. */
  screen: string;
  /** What it is, in a few words; told from the names of tabs by its language, which is English. */
  part: string;
  /** The plan it is of; usually the sample. */
  plan?: PlanName;
  /** What is selected, in the address; usually nothing. */
  item?: string;
  /**
   * From the screen, freshly loaded, to what the picture shows. Changes of the plan stay for the states after it.
   *
   * @returns the page to take a picture of, if it isn't the program's window (a wall)
   */
  // biome-ignore lint/suspicious/noConfusingVoidType: most states end where their last step ends
  reach(stage: Stage): Promise<Page | void>;
}

/** What a state is reached with. */
export interface Stage {
  app: App;
  page: Page;
  main: Locator;
  language: Language;
  t: (key: TextKey, params?: Parameters<typeof translate>[2]) => string;
}
