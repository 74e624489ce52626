import { createHash } from 'node:crypto';
import type { Language } from '#app/i18n/texts.ts';
import { usualMeta } from '#app/plan/meta.ts';
import { collectionNames, emptyPlan, type Plan } from '#app/plan/plan.ts';
import { samplePlan } from '#main/samples.ts';

/** What a gallery is taken of: no plan open; one with nothing in it; the sample; the sample grown long. */
export const planNames = ['none', 'empty', 'sample', 'crowded'] as const;
export type PlanName = (typeof planNames)[number];

/** @returns `null` where no plan is to be open */
export function planNamed(name: PlanName, language: Language): Plan | null {
  if (name === 'none') return null;
  const sample = samplePlan('nordby', language);
  if (name === 'sample') return sample;
  if (name === 'crowded') return crowded(sample);
  return emptyPlan({
    ...usualMeta,
    id: idOf('empty'),
    title: language === 'da' ? 'Borgerhus i Vesterby' : 'Citizen house in Vesterby',
    municipality: 'Vesterby',
    inhabitants: 40_000,
    priceLevelYear: 2026,
    budgetYear: 2027,
    language,
  });
}

const longNameLength = 60;
const crowdSize = 100;

/** Every name of at least 60 characters, and 100 rows in the lists that grow longest. */
function crowded(plan: Plan): Plan {
  const rows = collectionNames.map((name) => [
    name,
    Object.fromEntries(Object.entries(plan[name]).map(([key, row]) => [key, longNamed(row)])),
  ]);
  const long: Plan = { ...plan, ...Object.fromEntries(rows) };
  return {
    ...long,
    meta: { ...plan.meta, title: lengthened(plan.meta.title) },
    functions: multiplied(long.functions),
    services: multiplied(long.services),
    needs: multiplied(long.needs),
    checklistItems: multiplied(long.checklistItems),
  };
}

function longNamed<Row extends object>(row: Row): Row {
  return 'name' in row && typeof row.name === 'string' ? { ...row, name: lengthened(row.name) } : row;
}

/** A compound no line can break, and words until it is long. */
function lengthened(name: string): string {
  const words = `${name} – kommunalbestyrelsesmedlemmernes og borgerservicemedarbejdernes fælles hus`;
  return words.slice(0, Math.max(longNameLength, name.length)).trim();
}

/** The rows, and copies of them with ids of their own, until there are enough. */
function multiplied<Row extends { id: string; sort: number }>(rows: {
  readonly [key: string]: Row;
}): {
  [key: string]: Row;
} {
  const given = Object.values(rows);
  const copies = Array.from({ length: Math.max(0, crowdSize - given.length) }, (_, index) => {
    const row = given[index % given.length];
    if (!row) throw new Error('nothing to copy');
    const id = idOf(`${row.id} ${index}`);
    return { ...row, id, sort: given.length + index };
  });
  return Object.fromEntries([...given, ...copies].map((row) => [row.id, row]));
}

/** The same for the same words, so that two galleries show the same. */
function idOf(words: string): string {
  const hex = createHash('sha256').update(words).digest('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}
