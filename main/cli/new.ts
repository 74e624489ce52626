import { randomUUID } from 'node:crypto';
import { basename } from 'node:path';
import { type Language, translate } from '#app/i18n/texts.ts';
import { type PlanMeta, usualMeta } from '#app/plan/meta.ts';
import { emptyPlan } from '#app/plan/plan.ts';
import { type SampleName, sampleNames } from '#app/plan/sample.ts';
import { createDocument } from '../file/documents.ts';
import { samplePlan } from '../samples.ts';
import type { CliCommand } from './command.ts';
import { usage } from './usage.ts';

/** A new plan, empty or the sample. Refuses a name that is taken. */
export const newCommand: CliCommand = {
  options: { sample: { type: 'string' } },
  operands: [1, 1],
  run({ operands: [file = ''], text: { sample }, language }) {
    if (sample !== undefined && !isSample(sample)) {
      return usage('new', translate(language, 'cli.usage.sample', { samples: sampleNames.join(', ') }));
    }
    const now = new Date();
    const plan = sample ? samplePlan(sample, language) : emptyPlan(newMeta(file, now, language));
    const made = createDocument(file, plan, now);
    if (!made.ok) return made;
    const { path, planHash } = made.value;
    return {
      ok: true,
      value: { json: { file: path, planHash }, text: translate(language, 'cli.new.done', { path }) },
    };
  },
};

function isSample(name: string): name is SampleName {
  return sampleNames.includes(name as SampleName);
}

/** What is said once for the plan, as far as it can be known before anybody has said it. */
function newMeta(file: string, now: Date, language: Language): PlanMeta {
  return {
    ...usualMeta,
    id: randomUUID(),
    title:
      basename(file)
        .replace(/\.borgerhus$/i, '')
        .trim()
        .slice(0, 200) || 'Borgerhus',
    municipality: '',
    priceLevelYear: now.getFullYear(),
    budgetYear: now.getFullYear() + 1,
    language,
  };
}
