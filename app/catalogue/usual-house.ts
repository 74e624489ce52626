import type { CatalogueEntry } from './catalogue.ts';

/** How large a municipality is, as far as what it has today goes. */
export type HouseSize = 'small' | 'medium' | 'large';

/** From how many inhabitants a municipality counts as medium and as large: ours, for a first guess. */
export const sizeLimits = { medium: 25_000, large: 60_000 };

/** @param inhabitants `null`: not said; most municipalities are medium */
export function houseSize(inhabitants: number | null): HouseSize {
  if (inhabitants === null) return 'medium';
  if (inhabitants >= sizeLimits.large) return 'large';
  return inhabitants >= sizeLimits.medium ? 'medium' : 'small';
}

/** What hardly any municipality is without. */
const everywhere = [
  'bib-udlaan',
  'bib-reservering',
  'bib-vejledning',
  'bib-voksen',
  'bib-boern',
  'bib-aviser',
  'bib-pcprint',
  'bib-aabent',
  'bs-modtagelse',
  'bs-kvik',
  'bs-pas-voksen',
  'bs-pas-barn',
  'bs-pas-udlevering',
  'bs-koerekort-forny',
  'bs-koerekort-ny',
  'bs-flytning',
  'bs-sundhedskort',
  'bs-udk',
  'dig-mitid',
  'dig-post',
  'dig-medbetjening',
  'fae-vente',
  'fae-samtale',
  'fae-toilet',
];

/** What comes with more people. */
const fromMedium = [
  'bib-unge',
  'bib-studie',
  'bib-arrangement',
  'bib-skole',
  'bs-attest',
  'bs-indrejse',
  'bs-foto',
  'bs-telefon',
  'dig-zone',
  'kul-moede',
  'fae-kontor',
  'fae-depot',
];
const fromLarge = [
  'bib-laering',
  'bib-udstilling',
  'bs-koerekort-ombyt',
  'bs-idkort',
  'dig-itcafe',
  'kul-sal',
  'kul-cafe',
  'fae-stille',
  'fae-personalemoede',
  'fae-bogsort',
];

const bySize: { readonly [Size in HouseSize]: readonly string[] } = {
  small: everywhere,
  medium: [...everywhere, ...fromMedium],
  large: [...everywhere, ...fromMedium, ...fromLarge],
};

/**
 * Ids of the catalogue's services that a municipality of this size usually has today: a first guess to strike out from,
 * and ours alone; no statistics stand behind it.
 */
export function usualServiceIds(size: HouseSize): ReadonlySet<CatalogueEntry['id']> {
  return new Set(bySize[size]);
}
