import { z } from 'zod';
import { idField, lineField, nameField, sortField, textField } from './fields.ts';

/** Colours of the colour-blind-safe set; each scenario keeps one, together with its letter. */
export const scenarioColourCount = 8;

/** One way the house could become: the baseline or an alternative. */
export const scenarioSchema = z.strictObject({
  id: idField,
  sort: sortField,
  /** Letter or number that stands for the scenario in every picture: "A", "B", "0". */
  shortName: lineField.min(1).max(4),
  name: nameField,
  description: textField,
  /** Advantages and drawbacks in words; points never stand alone in a council paper. */
  advantages: textField,
  drawbacks: textField,
  /** Index into the colour set; the baseline is always drawn grey. */
  colour: z
    .int()
    .min(0)
    .max(scenarioColourCount - 1),
  /**
   * Co-operation model 1 (Den spæde start) … 5 (Intet samarbejde).
   * Typology by Knudsen Syd and Danmarks Biblioteksforening; credit both where it is shown.
   */
  collaborationModel: z.int().min(1).max(5).nullable(),
  /** The scenario it was branched from; `null` when it was made from nothing, or when that one is gone. */
  parentId: idField.nullable(),
  /** Put aside: kept with everything in it, but left out of results, comparison and exports. */
  archived: z.boolean(),
  /** The building it uses, if one is chosen. */
  buildingId: idField.nullable(),
  /** Wages that follow from årsværk are counted in its economy. */
  derivesWages: z.boolean(),
  /** Building operation that follows from gross m² is counted in its economy. */
  derivesBuilding: z.boolean(),
  /**
   * Years from the start of the budget year until the scenario is in operation, and derived lines begin: 0.75 = from
   * October of the budget year; `null` = the year after the last capital amount.
   */
  operationFromOffset: z.number().min(0).max(4).nullable(),
});

export type Scenario = z.infer<typeof scenarioSchema>;

/** What a scenario says of itself that a comparison compares; the rest tells scenarios apart. */
export const comparedScenarioFields = [
  'description',
  'advantages',
  'drawbacks',
  'collaborationModel',
  'buildingId',
  'derivesWages',
  'derivesBuilding',
  'operationFromOffset',
] as const satisfies (keyof Scenario)[];

/** What a new scenario says until somebody says otherwise. */
export const usualScenario = {
  description: '',
  advantages: '',
  drawbacks: '',
  collaborationModel: null,
  parentId: null,
  archived: false,
  buildingId: null,
  derivesWages: true,
  derivesBuilding: true,
  operationFromOffset: null,
} as const satisfies Partial<Scenario>;
