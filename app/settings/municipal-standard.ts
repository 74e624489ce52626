import { z } from 'zod';
import type { CommandRequest } from '../commands/registry.ts';
import { type Language, translate } from '../i18n/texts.ts';
import { lineField, nameField } from '../plan/fields.ts';
import { markFields } from '../plan/mark.ts';
import { type ParameterCode, parameters } from '../plan/parameters.ts';
import { type Plan, sorted } from '../plan/plan.ts';
import { reportSectionSchema } from '../plan/report.ts';
import { rangeOf } from './parameter-range.ts';

const codes = Object.keys(parameters) as [ParameterCode, ...ParameterCode[]];

/** An assumption that new plans begin with: one of the program's figures (`code`), or one that is only written down. */
const standardAssumptionSchema = z
  .strictObject({
    code: z.enum(['', ...codes]),
    /** What it is called where no code says so. */
    name: lineField,
    value: z.number().min(-1e12).max(1e12),
    unit: lineField,
    ...markFields,
  })
  .refine(({ code, name }) => code !== '' || name !== '', { error: 'a name is missing', path: ['name'] })
  .refine(({ code, value }) => code === '' || isWithin(code, value), {
    error: 'the value is outside what the figure can be',
    path: ['value'],
  });
export type StandardAssumption = z.infer<typeof standardAssumptionSchema>;

/** Headings of the council paper, as the municipality wants them. */
const standardReportSchema = z.strictObject({
  name: nameField,
  sections: z
    .array(reportSectionSchema.omit({ id: true, sort: true }))
    .min(1)
    .max(200),
});

/** What every new plan of a municipality begins with, over what the program gives all plans. */
const municipalStandardSchema = z.strictObject({
  assumptions: z
    .array(standardAssumptionSchema)
    .max(200)
    .refine((rows) => hasEachOnce(rows.map(({ code }) => code).filter((code) => code !== '')), {
      error: 'the same figure stands there twice',
    }),
  report: standardReportSchema.nullable(),
});
export type MunicipalStandard = z.infer<typeof municipalStandardSchema>;

/** Names that an object of JSON can't hold as they are. */
const unusableNames = ['__proto__', 'constructor', 'prototype'];

export const municipalityField = nameField.refine((name) => !unusableNames.includes(name));

/** Standards by the municipality's name, as somebody wrote it. */
export const municipalStandardsSchema = z
  .record(municipalityField, municipalStandardSchema)
  .refine((standards) => hasEachOnce(Object.keys(standards).map(sameMunicipality)), {
    error: 'the same municipality stands there twice',
  });
export type MunicipalStandards = z.infer<typeof municipalStandardsSchema>;

/** "Nordby", "nordby kommune" and " NORDBY " are one municipality. */
function sameMunicipality(name: string): string {
  return name
    .trim()
    .toLocaleLowerCase('da')
    .replace(/\s+kommune$/, '');
}

/** The name under which a municipality's standard is kept; `null` when it has none. */
export function standardNameOf(standards: MunicipalStandards, municipality: string): string | null {
  const wanted = sameMunicipality(municipality);
  return Object.keys(standards).find((name) => sameMunicipality(name) === wanted) ?? null;
}

/** What a plan would give others of its municipality: the assumptions that have a value, and its report's headings. */
export function standardOfPlan(plan: Plan): MunicipalStandard {
  const sections = sorted(plan.reportSections).map(({ heading, content, text }) => ({
    heading,
    content,
    text,
  }));
  return {
    assumptions: sorted(plan.assumptions).flatMap(({ id: _id, sort: _sort, value, code, ...row }) => {
      if (value === null) return [];
      const known = codes.find((one) => one === code) ?? '';
      return isWithin(known, value) ? [{ ...row, code: known, value }] : [];
    }),
    report: sections.length > 0 ? { name: plan.meta.title, sections } : null,
  };
}

/**
 * What a new plan is given of its municipality's standard, each part one step of undo.
 *
 * @param language in which figures that the program knows are named
 */
export function standardCommands(
  { assumptions, report }: MunicipalStandard,
  language: Language,
  newId: () => string,
): CommandRequest[] {
  const commands: CommandRequest[] = [];
  if (assumptions.length > 0) {
    const rows = assumptions.map((row, sort) => ({ ...row, ...namesOf(row, language), id: newId(), sort }));
    commands.push({ type: 'assumption.add', input: { rows } });
  }
  if (report) {
    const rows = report.sections.map((section, sort) => ({ ...section, id: newId(), sort }));
    commands.push({ type: 'reportTemplate.take', input: { name: report.name, rows } });
  }
  return commands;
}

/** Name and unit of an assumption in a language; those of its own where the program has no text for it. */
export function namesOf(
  { code, name, unit }: Pick<StandardAssumption, 'code' | 'name' | 'unit'>,
  language: Language,
): { name: string; unit: string } {
  if (code === '') return { name, unit };
  return {
    name: translate(language, `parameter.${code}`),
    unit: translate(language, `unit.${parameters[code].unit}`),
  };
}

function isWithin(code: ParameterCode | '', value: number): boolean {
  if (code === '') return true;
  const { min, max } = rangeOf(code);
  return value >= min && value <= max;
}

function hasEachOnce(names: readonly string[]): boolean {
  return new Set(names).size === names.length;
}
