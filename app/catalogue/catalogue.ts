import { z } from 'zod';
import { valueMarks } from '../plan/mark.ts';
import { serviceGroupField, serviceSchema, zoneKindField } from '../plan/service.ts';
import { bilingualField } from './bilingual.ts';

/** A value of an entry with how well it is known; `source` is the title of one of the catalogue's, or empty. */
function marked<Value extends z.ZodType>(value: Value) {
  return z.strictObject({ value, mark: z.enum(valueMarks).exclude(['confirmed']), source: z.string() });
}

const service = serviceSchema.shape;

/**
 * A service that citizen houses in Denmark have, to be made a service of a plan. `null` = not known or not
 * relevant. Laws are named in Danish in both languages. `handledAs` is the catalogue's own judgement: guidance
 * wherever the decision isn't, or isn't for certain, the municipality's.
 */
export const catalogueEntrySchema = z.strictObject({
  id: service.catalogueId.min(1),
  name: bilingualField,
  serviceGroup: serviceGroupField.exclude(['other']),
  zone: zoneKindField,
  kleNumber: marked(service.kleNumber.min(8)).nullable(),
  legalBasis: marked(service.legalBasis.min(1)).nullable(),
  authorityTask: service.authorityTask,
  handledAs: service.handledAs,
  counter: service.counter,
  appointment: service.appointment,
  privacyLevel: service.privacyLevel,
  selfService: service.selfService,
  udbetalingDanmark: service.udbetalingDanmark,
  handlingMinutes: marked(service.handlingMinutes.unwrap()).nullable(),
  volumePer1000: marked(service.volumePer1000.unwrap()).nullable(),
  spaceType: bilingualField.nullable(),
  spaceM2PerUnit: marked(service.spaceM2PerUnit.unwrap()).nullable(),
  spaceUnit: bilingualField.nullable(),
  peak: marked(bilingualField).nullable(),
  note: bilingualField.nullable(),
  /** Other words that people look for it by. */
  keywords: bilingualField.nullable(),
  /** Ids of the sources in which the service was seen. */
  sources: z.array(z.string()),
});

export type CatalogueEntry = z.infer<typeof catalogueEntrySchema>;

/** `resources/catalogue.json`: what ships with the program and is never written to. */
export const catalogueSchema = z.strictObject({
  schemaVersion: z.literal(1),
  /** What may be shown of KLE, and what isn't. */
  licence: bilingualField,
  /** Id of the source of the zones. */
  zoneSource: z.string(),
  groups: z.array(z.strictObject({ serviceGroup: serviceGroupField, name: bilingualField })),
  collaborationModels: z.strictObject({
    /** Whom to name wherever the models are shown. */
    credit: bilingualField,
    source: z.string(),
    models: z.array(
      z.strictObject({ model: z.int().min(1).max(5), name: bilingualField, description: bilingualField }),
    ),
  }),
  sources: z.array(z.strictObject({ id: z.string(), title: z.string().min(1), address: z.url() })),
  services: z.array(catalogueEntrySchema),
});

export type Catalogue = z.infer<typeof catalogueSchema>;
