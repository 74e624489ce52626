import { create } from 'zustand';
import { persist } from 'zustand/middleware';
import type { Language } from '#app/i18n/texts.ts';

/** What belongs to the reader and their machine, not to the plan. Light or dark is kept by the theme itself. */
export interface Preferences {
  language: Language;
  railFolded: boolean;
}

export const usePreferences = create<Preferences>()(
  persist((): Preferences => ({ language: 'da', railFolded: false }), { name: 'borgerhus.preferences' }),
);

export function setLanguage(language: Language): void {
  usePreferences.setState({ language });
}

export function toggleRail(): void {
  usePreferences.setState(({ railFolded }) => ({ railFolded: !railFolded }));
}
