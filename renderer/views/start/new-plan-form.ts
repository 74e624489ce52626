import { parseNumber } from '#app/i18n/parse-number.ts';
import type { Language } from '#app/i18n/texts.ts';
import { metaSchema, type PlanMeta, usualMeta } from '#app/plan/meta.ts';

export type FieldName = 'title' | 'municipality' | 'inhabitants' | 'budgetYear';

/** What is typed, as typed. */
export type NewPlanForm = { readonly [Name in FieldName]: string };

/** In January and in December alike, the budget being planned is next year's. */
export function emptyForm(thisYear: number, municipality = ''): NewPlanForm {
  return { title: '', municipality, inhabitants: '', budgetYear: String(thisYear + 1) };
}

/** The new plan's details, or which fields can't be read. Amounts start in the prices of the budget year. */
export function metaOfForm(
  form: NewPlanForm,
  language: Language,
  id: string,
): { ok: true; meta: PlanMeta } | { ok: false; wrong: FieldName[] } {
  const budgetYear = Number(form.budgetYear.trim() || Number.NaN);
  const inhabitants = form.inhabitants.trim() === '' ? null : parseNumber(language, form.inhabitants);
  const parsed = metaSchema.safeParse({
    ...usualMeta,
    id,
    title: form.title,
    municipality: form.municipality,
    inhabitants: inhabitants ?? (form.inhabitants.trim() === '' ? null : Number.NaN),
    priceLevelYear: budgetYear,
    budgetYear,
    language,
  });
  if (parsed.success) return { ok: true, meta: parsed.data };
  const fields = new Set(parsed.error.issues.map((issue) => issue.path[0]));
  const names: FieldName[] = ['title', 'municipality', 'inhabitants', 'budgetYear'];
  return { ok: false, wrong: names.filter((name) => fields.has(name)) };
}
