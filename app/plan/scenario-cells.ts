import { z } from 'zod';
import { idField, shareField, textField } from './fields.ts';
import { netM2EachField, unitCountField } from './house-function.ts';

/**
 * What a scenario does with a function: has it as it is (`in`), has it changed, or leaves it out on purpose.
 * Without a row nobody has decided, which counts as out.
 */
export const scenarioFunctionSchema = z.strictObject({
  scenarioId: idField,
  functionId: idField,
  state: z.enum(['in', 'changed', 'out']),
  note: textField,
  /** Number of rooms or places in this scenario; `null` = as the function says. */
  unitCount: unitCountField.nullable(),
  netM2Each: netM2EachField.nullable(),
});

export type ScenarioFunction = z.infer<typeof scenarioFunctionSchema>;

/** The ways in which a service reaches the citizen. */
export const channels = [
  'counter',
  'appointment',
  'assisted',
  'selfService',
  'telephone',
  'digital',
] as const;
export type Channel = (typeof channels)[number];

const scenarioServiceFields = z.strictObject({
  scenarioId: idField,
  serviceId: idField,
  /** Share of the service's volume in each channel; together 1. */
  counterShare: shareField,
  appointmentShare: shareField,
  assistedShare: shareField,
  selfServiceShare: shareField,
  telephoneShare: shareField,
  digitalShare: shareField,
  /** The function that delivers it; `null` until chosen. */
  functionId: idField.nullable(),
  /** The staff group that delivers it; `null` until chosen. */
  staffGroupId: idField.nullable(),
  note: textField,
});

/** That a scenario gives a service, through which channels, where and by whom. Without a row it doesn't. */
export const scenarioServiceSchema = scenarioServiceFields.refine(areSharesWhole, {
  error: 'the shares of the channels must sum to 1',
  path: ['counterShare'],
});

export type ScenarioService = z.infer<typeof scenarioServiceSchema>;

/** The share of a service's volume that a channel takes. */
export function shareOf(row: Readonly<ScenarioService>, channel: Channel): number {
  return row[`${channel}Share`];
}

/** All of a service's volume in one channel. */
export function onlyChannel(only: Channel): Pick<ScenarioService, `${Channel}Share`> {
  const shares = channels.map((channel) => [`${channel}Share`, channel === only ? 1 : 0]);
  return Object.fromEntries(shares) as Pick<ScenarioService, `${Channel}Share`>;
}

/** Typed percentages with a decimal or two sum to 1 only so closely. */
function areSharesWhole(row: z.infer<typeof scenarioServiceFields>): boolean {
  const sum = channels.reduce((total, channel) => total + row[`${channel}Share`], 0);
  return Math.abs(sum - 1) <= 1e-6;
}
