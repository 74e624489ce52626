import { describe, expect, it } from 'vitest';
import type { CatalogueEntry } from '#app/catalogue/catalogue.ts';
import { fromCatalogue, functionFromCatalogue } from '#app/catalogue/from-catalogue.ts';
import type { CommandRequest } from '#app/commands/registry.ts';
import { yearlyVolumeOf } from '#app/indicators/house.ts';
import { houseFunctionSchema } from '#app/plan/house-function.ts';
import type { Plan } from '#app/plan/plan.ts';
import { serviceMarkSchema, serviceSchema } from '#app/plan/service.ts';
import { resources } from '#main/resources.ts';
import { afterCommands } from '../commands/furnished-plan.ts';
import { id, planOf } from '../indicators/houses.ts';

const { services } = resources.catalogue();
const entryOf = (catalogueId: string): CatalogueEntry => {
  const entry = services.find((each) => each.id === catalogueId);
  if (!entry) throw new Error(catalogueId);
  return entry;
};
const passport = fromCatalogue(entryOf('bs-pas-voksen'), 'da', id('pas'), 7);
const add: CommandRequest = {
  type: 'service.add',
  input: { rows: [passport.service], marks: passport.marks },
};
const by = { role: 'leder af borgerservice', on: '2027-02-01' };
const marksOf = (plan: Plan) =>
  Object.fromEntries(Object.values(plan.serviceMarks).map(({ field, mark }) => [field, mark]));

describe('a service from the catalogue', () => {
  it('is a row of the plan, in the reader’s language, for every entry', () => {
    for (const language of ['da', 'en'] as const) {
      for (const [sort, entry] of services.entries()) {
        const { service, marks } = fromCatalogue(entry, language, id(`c${sort}`), sort);
        expect(serviceSchema.parse(service)).toEqual(service);
        expect(service.name).toBe(entry.name[language]);
        for (const mark of marks) {
          expect(serviceMarkSchema.parse(mark)).toEqual(mark);
          expect(mark.source).not.toBe('');
        }
      }
    }
  });

  it('keeps the mark of each value that came with one', () => {
    const plan = afterCommands(planOf({}), add);
    expect(plan.services[id('pas')]).toMatchObject({
      catalogueId: 'bs-pas-voksen',
      name: 'Pas, voksne',
      kleNumber: '23.09.02',
      handlingMinutes: 12,
      yearlyVolume: null,
      sort: 7,
    });
    expect(marksOf(plan)).toEqual({
      kleNumber: 'read',
      legalBasis: 'read',
      handlingMinutes: 'assumption',
      volumePer1000: 'assumption',
      spaceM2PerUnit: 'assumption',
      peak: 'assumption',
    });
    expect(plan.serviceMarks[`${id('pas')}.kleNumber`]?.source).toContain('OS2KLE');
  });

  it('loses »assumption« where somebody confirms the value, and keeps its source', () => {
    const plan = afterCommands(planOf({}), add, {
      type: 'service.confirm',
      input: { ids: [id('pas')], fields: ['handlingMinutes'], by },
    });
    expect(plan.serviceMarks[`${id('pas')}.handlingMinutes`]).toMatchObject({
      mark: 'confirmed',
      source: 'Borgerhus’ katalog',
      confirmedByRole: by.role,
      confirmedOn: by.on,
    });
    expect(marksOf(plan).volumePer1000).toBe('assumption');
  });

  it('loses mark and source where somebody puts another value in its place, and nowhere else', () => {
    const plan = afterCommands(planOf({}), add, {
      type: 'service.update',
      input: {
        ids: [id('pas')],
        changes: { handlingMinutes: 14, volumePer1000: passport.service.volumePer1000 },
        by,
      },
    });
    expect(plan.serviceMarks[`${id('pas')}.handlingMinutes`]).toMatchObject({
      mark: 'confirmed',
      source: '',
      confirmedByRole: by.role,
    });
    expect(marksOf(plan).volumePer1000).toBe('assumption');
  });

  it('has a volume that follows the plan’s inhabitants', () => {
    const per1000 = passport.service.volumePer1000 ?? Number.NaN;
    for (const inhabitants of [1000, 32_000, 64_000]) {
      expect(yearlyVolumeOf(planOf({}, { inhabitants }), passport.service)).toBeCloseTo(
        (per1000 * inhabitants) / 1000,
        9,
      );
    }
  });
});

describe('a function from the catalogue', () => {
  it('is the room that the service asks for, its area an assumption', () => {
    expect(functionFromCatalogue(entryOf('bs-pas-voksen'), 'en', id('f'), 2)).toMatchObject({
      name: 'Service desk with biometrics',
      purpose: 'Passport, adults',
      zone: 'middle',
      unitCount: 1,
      netM2Each: 9,
      areaMark: 'assumption',
      areaSource: 'The catalogue of Borgerhus',
      privacyLevel: 1,
      needsLocking: true,
      sort: 2,
    });
  });

  it('has no area where the catalogue gives a share of the house', () => {
    expect(functionFromCatalogue(entryOf('fae-teknik'), 'da', id('f'), 0)?.netM2Each).toBeNull();
  });

  it('is a row of the plan for every entry that names a room', () => {
    const rows = services.flatMap((entry) => functionFromCatalogue(entry, 'da', id('f'), 0) ?? []);
    expect(rows.length).toBe(services.filter(({ spaceType }) => spaceType).length);
    for (const row of rows) expect(houseFunctionSchema.parse(row)).toEqual(row);
  });
});
