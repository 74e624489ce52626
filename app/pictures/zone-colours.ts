import type { ZoneKind } from '../plan/service.ts';

/** Okabe and Ito's set; used as a tint, and never without the zone's name. */
const colours: { readonly [Kind in ZoneKind]: string } = {
  outer: '#56b4e9',
  middle: '#e69f00',
  inner: '#009e73',
  shared: '#8a8f94',
};

/** Tint of a kind of zone; grey for a function that may lie anywhere. */
export function zoneColour(kind: ZoneKind | null): string {
  return colours[kind ?? 'shared'];
}
