import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Language } from '#app/i18n/texts.ts';
import type { Plan } from '#app/plan/plan.ts';
import { planFromSample, type SampleName } from '#app/plan/sample.ts';
import { programFolder } from './program-folder.ts';

/** A plan that ships with the program, in the reader's language. */
export function samplePlan(name: SampleName, language: Language): Plan {
  const file = join(programFolder, 'resources/samples', `${name}.json`);
  return planFromSample(JSON.parse(readFileSync(file, 'utf8')), language);
}
