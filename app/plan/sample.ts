import { z } from 'zod';
import { upgradedPlan } from './earlier-rows.ts';
import { collectionNames, type Plan, planSchema } from './plan.ts';

/** Names of the plans that ship with the program: a made-up one, and a real area schedule. */
export const sampleNames = ['nordby', 'billund'] as const;
export type SampleName = (typeof sampleNames)[number];

const noRows = Object.fromEntries(collectionNames.map((name) => [name, {}]));

const languagesOnly = z.strictObject({ da: z.string(), en: z.string() });

/**
 * A sample plan in one language. A sample is the plan as JSON, except that a text may be given as
 * `{da, en}`, and what says nothing (an empty collection, a field's usual value) may be left out.
 *
 * @throws when the sample isn't a plan: samples ship with the program, so that is a bug
 */
export function planFromSample(sample: unknown, language: 'da' | 'en'): Plan {
  return planSchema.parse(upgradedPlan({ ...noRows, ...(inLanguage(sample, language) as object) }));
}

function inLanguage(value: unknown, language: 'da' | 'en'): unknown {
  const both = languagesOnly.safeParse(value);
  if (both.success) return both.data[language];
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, inLanguage(inner, language)]));
}
