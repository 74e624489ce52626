import { z } from 'zod';
import { idField, nameField, sortField, textField } from './fields.ts';

/** What can stand under a heading of the report: something the plan knows, or only the heading's own text. */
export const reportContents = [
  'text',
  'result',
  'scenarios',
  'needs',
  'functions',
  'services',
  'staffing',
  'opening_hours',
  'area_schedule',
  'stacking_plan',
  'nearness',
  'economy',
  'present_value',
  'criteria',
  'scores',
  'sensitivity',
  'dissent',
  'decisions',
  'law',
  'process',
  'assumptions',
  'method',
] as const;

export type ReportContent = (typeof reportContents)[number];

/** A heading of the report, in the order of the municipality's template. */
export const reportSectionSchema = z.strictObject({
  id: idField,
  sort: sortField,
  heading: nameField,
  content: z.enum(reportContents),
  /** Stands under the heading, before what the plan knows; for every reader. */
  text: textField,
});

export type ReportSection = z.infer<typeof reportSectionSchema>;
