import { z } from 'zod';
import { reportSectionSchema } from '../plan/report.ts';
import { command } from './command.ts';
import { listCommands } from './row-commands.ts';
import { insert, remove } from './rows.ts';

export const reportSection = listCommands('reportSections', { nameOf: ({ heading }) => heading });

/** More headings than this is no paper. */
const maxSections = 200;

/** Puts the headings of a template in the place of those there are, as one step. */
export const reportTemplateTake = command({
  input: z.strictObject({
    name: z.string().min(1).max(200),
    rows: z.array(reportSectionSchema).min(1).max(maxSections),
  }),
  label: (_plan, { name }) => ({ key: 'history.reportTemplate.take', params: { name } }),
  apply(draft, { rows }) {
    for (const id of Object.keys(draft.reportSections)) remove(draft, 'reportSections', id);
    for (const row of rows) insert(draft, 'reportSections', row);
  },
});
