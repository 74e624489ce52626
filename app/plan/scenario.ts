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
});

export type Scenario = z.infer<typeof scenarioSchema>;
