import { describe, expect, it } from 'vitest';
import { rowKey } from '#app/plan/plan.ts';
import type { ChecklistItem } from '#app/plan/process.ts';
import { checklistProgress, checklistThemes } from '#renderer/views/overview/checklist/checklist-themes.ts';
import { id } from '../../app/indicators/houses.ts';

const item = (word: string, sort: number, theme: string, status: ChecklistItem['status'] = 'open') => ({
  id: id(word),
  sort,
  theme,
  text: word,
  source: '',
  status,
  responsibleRole: '',
  note: '',
});
const items = [
  item('d', 4, 'Mål', 'done'),
  item('a', 1, 'Mål'),
  item('b', 2, 'Rum', 'irrelevant'),
  item('c', 3, 'Mål', 'doing'),
];
const checklistItems = Object.fromEntries(items.map((row) => [rowKey('checklistItems', row), row]));

describe('the checklist', () => {
  it('is grouped by theme, themes where their first item stands, items in their order', () => {
    const found = checklistThemes({ checklistItems });
    expect(found.map(({ theme, items }) => [theme, items.map(({ text }) => text).join('')])).toEqual([
      ['Mål', 'acd'],
      ['Rum', 'b'],
    ]);
  });

  it('counts what is done of what concerns the plan', () => {
    expect(checklistProgress(items)).toEqual({ doneCount: 1, count: 3, irrelevantCount: 1 });
    expect(checklistProgress([])).toEqual({ doneCount: 0, count: 0, irrelevantCount: 0 });
  });
});
