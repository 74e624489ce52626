import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { z } from 'zod';
import { catalogueSchema } from '#app/catalogue/catalogue.ts';
import { competencesSchema } from '#app/catalogue/competence-resources.ts';
import { checklistSchema, phasesSchema } from '#app/catalogue/process-resources.ts';
import { reportTemplatesSchema } from '#app/report/templates.ts';
import { programFolder } from './program-folder.ts';

/** What ships with the program for plans to start from; each is read when first asked for, and once. */
export const resources = {
  catalogue: readOnce('catalogue', catalogueSchema),
  checklist: readOnce('checklist', checklistSchema),
  phases: readOnce('phases', phasesSchema),
  competences: readOnce('competences', competencesSchema),
  reportTemplates: readOnce('report-templates', reportTemplatesSchema),
};

function readOnce<Schema extends z.ZodType>(name: string, schema: Schema): () => z.output<Schema> {
  let read: z.output<Schema> | undefined;
  return () => {
    read ??= schema.parse(JSON.parse(readFileSync(join(programFolder, 'resources', `${name}.json`), 'utf8')));
    return read;
  };
}
