/// <reference types="vite/types/importMeta.d.ts" />
import type { Language } from '#app/i18n/texts.ts';
import { screenIds } from '#renderer/state/route.ts';

/** Pages that belong to no screen, to begin with and to look things up in. */
const beginning = ['first-plan', 'method'] as const;
const lookingUp = ['words', 'keys'] as const;
/** A page a screen, under the screen's own id. */
const ofScreens = screenIds.filter((screen) => screen !== 'guide');

export type GuidePageId =
  | (typeof beginning)[number]
  | (typeof ofScreens)[number]
  | (typeof lookingUp)[number];

/** Every page in its order, as its contents list them. */
export const guideGroups = [
  { title: 'guide.group.begin', pages: beginning },
  { title: 'guide.group.screens', pages: ofScreens },
  { title: 'guide.group.lookUp', pages: lookingUp },
] as const satisfies { title: string; pages: readonly GuidePageId[] }[];

/** Fetched together with the view, which is fetched when it is first opened: a hundred kilobytes from this disk. */
const written = import.meta.glob<string>('./pages/*/*.md', { query: '?raw', import: 'default', eager: true });
const pictures = import.meta.glob<string>('./pictures/*/*.webp', {
  query: '?url',
  import: 'default',
  eager: true,
});

/** The page that an address names; anything else is where one begins. */
export function pageNamed(item: string | null): GuidePageId {
  const all: readonly GuidePageId[] = guideGroups.flatMap(({ pages }) => pages);
  return all.find((page) => page === item) ?? 'first-plan';
}

/** A page as Markdown, its title the first line. */
export function guidePage(language: Language, page: GuidePageId): string {
  const text = written[`./pages/${language}/${page}.md`];
  if (text === undefined) throw new Error(`the guide has no page ${page} in ${language}`);
  return text;
}

export function titleOf(markdown: string): string {
  return /^# (.+)$/m.exec(markdown)?.[1] ?? '';
}

/** Address of a picture that `npm run pictures -- guide` took. */
export function pictureAddress(language: Language, name: string): string {
  const address = pictures[`./pictures/${language}/${name}.webp`];
  if (address === undefined) throw new Error(`the guide has no picture ${name} in ${language}`);
  return address;
}
