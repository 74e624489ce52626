import { z } from 'zod';
import { bilingualField } from '../catalogue/bilingual.ts';
import type { Language } from '../i18n/texts.ts';
import { type Plan, sorted } from '../plan/plan.ts';
import { type ReportSection, reportContents } from '../plan/report.ts';

/**
 * `resources/report-templates.json`: the headings of council papers as municipalities use them, read from published
 * papers; what the program puts under each, and the annexes behind them, is our proposal.
 */
export const reportTemplatesSchema = z.strictObject({
  schemaVersion: z.literal(1),
  note: bilingualField,
  templates: z
    .array(
      z.strictObject({
        id: z.string().regex(/^[a-z0-9-]+$/),
        name: bilingualField,
        /** Where the headings were read; empty for the program's own. */
        source: z.string().max(300),
        sections: z
          .array(
            z.strictObject({
              heading: bilingualField,
              content: z.enum(reportContents),
              /** To begin with, for people to write on. */
              text: bilingualField.optional(),
            }),
          )
          .min(1),
      }),
    )
    .min(1),
});
export type ReportTemplates = z.infer<typeof reportTemplatesSchema>;
export type ReportTemplate = ReportTemplates['templates'][number];

/** A template as rows for the command `reportSection.add`; `newId` gives each an id, `sort` runs on. */
export function templateRows(
  { sections }: ReportTemplate,
  language: Language,
  newId: () => string,
  firstSort = 0,
): ReportSection[] {
  return sections.map(({ heading, content, text }, index) => ({
    id: newId(),
    sort: firstSort + index,
    heading: heading[language],
    content,
    text: text?.[language] ?? '',
  }));
}

/** The headings that a plan's report has: its own, or those of the first template while it has none. */
export function reportSectionsOf(
  plan: Plan,
  { templates }: ReportTemplates,
  language: Language,
): ReportSection[] {
  const own = sorted(plan.reportSections);
  const [usual] = templates;
  if (own.length > 0 || !usual) return own;
  let count = 0;
  // They are in no plan: an id has to tell them apart, and nothing more.
  return templateRows(usual, language, () => `usual-${count++}`);
}
