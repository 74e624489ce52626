import { type Plan, sorted } from '#app/plan/plan.ts';
import type { ChecklistItem } from '#app/plan/process.ts';

/** The recommendations of one theme, in their order. */
export interface ChecklistTheme {
  theme: string;
  items: ChecklistItem[];
}

/** How far the checklist has come; what isn't relevant counts in neither. */
export interface ChecklistProgress {
  doneCount: number;
  /** Items that somebody has to consider. */
  count: number;
  irrelevantCount: number;
}

/** The checklist by theme; themes come where their first item stands. */
export function checklistThemes({ checklistItems }: Pick<Plan, 'checklistItems'>): ChecklistTheme[] {
  const themes = new Map<string, ChecklistItem[]>();
  for (const item of sorted(checklistItems)) {
    const items = themes.get(item.theme);
    if (items) items.push(item);
    else themes.set(item.theme, [item]);
  }
  return [...themes].map(([theme, items]) => ({ theme, items }));
}

export function checklistProgress(items: readonly ChecklistItem[]): ChecklistProgress {
  const withStatus = (status: ChecklistItem['status']) =>
    items.filter((item) => item.status === status).length;
  const irrelevantCount = withStatus('irrelevant');
  return { doneCount: withStatus('done'), count: items.length - irrelevantCount, irrelevantCount };
}
