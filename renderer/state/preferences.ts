import { create } from 'zustand';
import { persist } from 'zustand/middleware';
import type { Language } from '#app/i18n/texts.ts';

/** What belongs to the reader and their machine, not to the plan. Light or dark is kept by the theme itself. */
export interface Preferences {
  language: Language;
  railFolded: boolean;
  /** In what role the reader stands by a value ("projektleder"), asked for once; never a name. */
  role: string;
}

export const usePreferences = create<Preferences>()(
  persist((): Preferences => ({ language: 'da', railFolded: false, role: '' }), {
    name: 'borgerhus.preferences',
  }),
);

export function setLanguage(language: Language): void {
  usePreferences.setState({ language });
}

export function setRole(role: string): void {
  usePreferences.setState({ role: role.trim() });
}

export function toggleRail(): void {
  usePreferences.setState(({ railFolded }) => ({ railFolded: !railFolded }));
}
