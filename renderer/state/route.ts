import { useSyncExternalStore } from 'react';

export const screenIds = [
  'overview',
  'needs',
  'functions',
  'staffing',
  'floors',
  'economy',
  'criteria',
  'scores',
  'results',
  'meeting',
  'export',
  'compare',
  'merge',
  'history',
  'settings',
  'guide',
] as const;
export type ScreenId = (typeof screenIds)[number];

/** Where the reader is: a screen, and the thing selected on it (shown in the right panel). */
export interface Route {
  screen: ScreenId;
  /** An id of the plan, or joined ids as the plan's keys; `null` when nothing is selected. */
  item: string | null;
}

const start: Route = { screen: 'overview', item: null };

/** `#/criteria/<id>` → route. Anything else is the first screen: an old link must not break the window. */
export function parseRoute(hash: string): Route {
  const [root, screen, item] = hash.split('/');
  if (root !== '#' || !screenIds.includes(screen as ScreenId)) return start;
  return { screen: screen as ScreenId, item: item ? decoded(item) : null };
}

function decoded(item: string): string | null {
  try {
    return decodeURIComponent(item);
  } catch {
    return null;
  }
}

export function routeHash({ screen, item }: Route): string {
  return item ? `#/${screen}/${encodeURIComponent(item)}` : `#/${screen}`;
}

/** Goes to a screen, with something selected on it or nothing; "back" leads back. */
export function navigate(screen: ScreenId, item: string | null = null): void {
  const hash = routeHash({ screen, item });
  if (window.location.hash !== hash) window.location.hash = hash;
}

/** Selects something on the screen where the reader is, without a step in the window's history. */
export function select(item: string | null): void {
  const hash = routeHash({ ...parseRoute(window.location.hash), item });
  if (window.location.hash === hash) return;
  window.history.replaceState(null, '', hash);
  window.dispatchEvent(new HashChangeEvent('hashchange'));
}

let lastHash = '';
let lastRoute = start;

function currentRoute(): Route {
  const { hash } = window.location;
  if (hash !== lastHash) {
    lastHash = hash;
    lastRoute = parseRoute(hash);
  }
  return lastRoute;
}

function onRouteChange(listener: () => void): () => void {
  window.addEventListener('hashchange', listener);
  return () => window.removeEventListener('hashchange', listener);
}

/** The route lives in the address, so that a link, "back" and a reload all lead to the same place. */
export function useRoute(): Route {
  return useSyncExternalStore(onRouteChange, currentRoute);
}
