import type { TextKey } from '../i18n/texts.ts';
import type { ValueMark } from '../plan/mark.ts';

/** A rule that money in a council paper meets; it changes no figure here. */
export interface EconomyReminder {
  code: string;
  title: TextKey;
  text: TextKey;
  source: TextKey;
  /** How well the rule is known: "remembered" must be looked up before anybody leans on it. */
  mark: ValueMark;
}

export const economyReminders: readonly EconomyReminder[] = (
  [
    ['deposit', 'remembered'],
    ['vat', 'remembered'],
    ['grants', 'read'],
    ['capital', 'read'],
  ] as const
).map(([code, mark]) => ({
  code,
  title: `economy.reminder.${code}`,
  text: `economy.reminder.${code}.text`,
  source: `economy.reminder.${code}.source`,
  mark,
}));
