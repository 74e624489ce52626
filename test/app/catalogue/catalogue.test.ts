import { describe, expect, it } from 'vitest';
import type { CatalogueEntry } from '#app/catalogue/catalogue.ts';
import { serviceGroups } from '#app/plan/service.ts';
import { resources } from '#main/resources.ts';
import { collaborationModels } from '#renderer/views/overview/collaboration-models.ts';

const catalogue = resources.catalogue();
const { services, sources } = catalogue;

const countOf = (is: (entry: CatalogueEntry) => unknown) => services.filter(is).length;
const distribution = (of: (entry: CatalogueEntry) => string | number) => {
  const counts: { [value: string]: number } = {};
  for (const entry of services) counts[of(entry)] = (counts[of(entry)] ?? 0) + 1;
  return counts;
};

describe('the catalogue of services', () => {
  it('holds the 112 services of the domain study in its seven groups, each known by an id of its own', () => {
    expect(new Set(services.map(({ id }) => id)).size).toBe(112);
    expect(distribution(({ serviceGroup }) => serviceGroup)).toEqual({
      library: 21,
      citizenService: 35,
      digital: 10,
      culture: 11,
      social: 11,
      political: 8,
      shared: 16,
    });
    expect(catalogue.groups.map(({ serviceGroup }) => serviceGroup)).toEqual(
      serviceGroups.filter((group) => group !== 'other'),
    );
  });

  it('has a checked KLE number for 96 and a legal basis that was read for 61, remembered for 16', () => {
    expect(countOf(({ kleNumber }) => kleNumber?.mark === 'read')).toBe(96);
    expect(countOf(({ kleNumber }) => kleNumber)).toBe(96);
    expect(countOf(({ legalBasis }) => legalBasis?.mark === 'read')).toBe(61);
    expect(countOf(({ legalBasis }) => legalBasis?.mark === 'remembered')).toBe(16);
    expect(countOf(({ legalBasis }) => legalBasis)).toBe(77);
  });

  it('keeps what was found of zones, privacy, authority and Udbetaling Danmark', () => {
    expect(distribution(({ zone }) => zone)).toEqual({ outer: 47, middle: 45, inner: 13, shared: 7 });
    expect(distribution(({ privacyLevel }) => privacyLevel)).toEqual({ 0: 55, 1: 29, 2: 24, 3: 4 });
    expect(countOf(({ authorityTask }) => authorityTask)).toBe(34);
    expect(distribution(({ udbetalingDanmark }) => udbetalingDanmark)).toEqual({
      no: 103,
      advice: 1,
      moved: 5,
      check: 3,
    });
  });

  it('calls every figure and every peak an assumption', () => {
    for (const [field, count] of [
      ['handlingMinutes', 70],
      ['volumePer1000', 38],
      ['spaceM2PerUnit', 75],
      ['peak', 96],
    ] as const) {
      const marks = services.flatMap((entry) => entry[field]?.mark ?? []);
      expect([field, marks.length, new Set(marks)]).toEqual([field, count, new Set(['assumption'])]);
    }
  });

  it('names a source for whatever was read, and every source it leans on', () => {
    const titles = new Set(sources.map(({ title }) => title));
    const ids = new Set(sources.map(({ id }) => id));
    expect(ids.size).toBe(46);
    for (const entry of services) {
      for (const value of [entry.kleNumber, entry.legalBasis]) {
        if (value?.mark === 'read') expect(titles).toContain(value.source);
      }
      for (const id of entry.sources) expect(ids).toContain(id);
    }
    expect(ids).toContain(catalogue.zoneSource);
    expect(ids).toContain(catalogue.collaborationModels.source);
  });

  it('plans no case work on what Udbetaling Danmark decides, or may decide', () => {
    const planned = services.filter(({ udbetalingDanmark }) => udbetalingDanmark !== 'no');
    expect(planned.map(({ handledAs }) => handledAs)).toEqual(planned.map(() => 'guidance'));
  });

  it('has English that isn’t Danish where the words differ', () => {
    const danish = services.filter(({ name, peak, note }) =>
      [name.en, peak?.value.en, note?.en].some((text) =>
        /[æøå]/i.test((text ?? '').replace(/Næstved|Vallensbæk/g, '')),
      ),
    );
    expect(danish.map(({ id }) => id)).toEqual([]);
  });

  it('describes the five models of co-operation and says whom to credit', () => {
    const { credit, models } = catalogue.collaborationModels;
    expect(models.map(({ model }) => model)).toEqual([1, 2, 3, 4, 5]);
    expect(models.map(({ model }) => model)).toEqual([...collaborationModels]);
    for (const text of Object.values(credit)) {
      expect(text).toContain('Knudsen Syd');
      expect(text).toContain('Danmarks Biblioteksforening');
    }
  });
});
