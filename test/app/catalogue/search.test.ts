import { describe, expect, it } from 'vitest';
import { type CatalogueFilter, catalogueSearch } from '#app/catalogue/search.ts';
import { resources } from '#main/resources.ts';

const catalogue = resources.catalogue();
const search = catalogueSearch(catalogue);
const found = (query: string, filter?: CatalogueFilter) => search(query, filter).map(({ id }) => id);

describe('searching the catalogue', () => {
  it('gives everything in its own order for an empty query', () => {
    expect(search('  ')).toEqual(catalogue.services);
  });

  it.each([
    ['pas', 'bs-pas-voksen'],
    ['passet', 'bs-pas-voksen'],
    ['passports', 'bs-pas-voksen'],
    ['kørekort', 'bs-koerekort-forny'],
    ['Kørekortene', 'bs-koerekort-forny'],
    ['driving licences', 'bs-koerekort-forny'],
    ['flytning', 'bs-flytning'],
    ['moving', 'bs-flytning'],
    ['vielserne', 'pol-vielse'],
    ['weddings', 'pol-vielse'],
    ['café', 'kul-cafe'],
    ['boligstøtten', 'bs-boligstoette'],
    ['housing benefits', 'bs-boligstoette'],
    ['library card', 'bib-laanerkort'],
    ['23.15.25', 'dig-mitid'],
  ])('finds »%s« first as %s', (query, id) => {
    expect(found(query)[0]).toBe(id);
  });

  it('takes æ, ø, å and accents as people type them', () => {
    for (const query of ['koerekort', 'korekort', 'KØREKORT', 'kørékort']) {
      expect([query, found(query)]).toEqual([query, found('kørekort')]);
    }
    expect(found('maend aabent bibliotek')).toEqual([]);
    expect(found('aabent bibliotek')).toEqual(found('åbent bibliotek'));
    expect(found('cafe')).toEqual(found('café'));
  });

  it('takes words in any order, and asks for all of them', () => {
    expect(found('børn pas')).toEqual(['bs-pas-barn']);
    expect(found('pas børn')).toEqual(found('børn pas'));
    expect(found('pas rumfart')).toEqual([]);
  });

  it('finds the end of a compound, after whole words', () => {
    expect(found('kort').slice(0, 4)).toContain('bs-sundhedskort');
    expect(found('bibliotek')).toContain('bib-boern');
  });

  it('finds by the beginning of a KLE number', () => {
    const numberOf = (id: string) => catalogue.services.find((entry) => entry.id === id)?.kleNumber?.value;
    for (const query of ['23.0', '23.09', '23.09.02']) {
      const ids = found(query);
      expect(ids.length).toBeGreaterThan(3);
      for (const id of ids) expect(numberOf(id)).toMatch(/^23/);
    }
    expect(found('23.09.04')).toHaveLength(3);
    expect(numberOf(found('23')[0] ?? '')).toMatch(/^23/);
  });

  it('finds by law and by group, in both languages', () => {
    expect(found('færdselsloven')).toHaveLength(3);
    expect(found('Pasloven § 1')).toEqual(expect.arrayContaining(['bs-pas-voksen', 'bs-foto']));
    expect(found('borgerservice')).toEqual(expect.arrayContaining(['bs-pas-voksen']));
    expect(found('political')).toEqual(expect.arrayContaining(['pol-valgsted']));
  });

  it('filters by group, zone, privacy, authority and Udbetaling Danmark, together with words', () => {
    expect(found('', { authorityTask: true })).toHaveLength(34);
    expect(found('', { authorityTask: false, privacyLevels: [3] })).toEqual(['soc-raad']);
    expect(found('', { zones: ['inner', 'shared'] })).toHaveLength(20);
    expect(found('', { udbetalingDanmark: ['advice', 'moved'] })).toHaveLength(6);
    expect(found('', { serviceGroups: [] })).toHaveLength(112);
    expect(found('pension', { udbetalingDanmark: ['moved'] })).toEqual(['bs-folkepension']);
    expect(found('kort', { serviceGroups: ['library'] })).toEqual(['bib-laanerkort']);
  });
});
