import { z } from 'zod';
import type { Language } from '../i18n/texts.ts';
import type { ChecklistItem, Phase } from '../plan/process.ts';
import { bilingualField } from './bilingual.ts';

const codeField = z.string().regex(/^[a-z0-9-]+$/);

/**
 * `resources/checklist.json`: recommendations to start from. The nine of 2015 are told in our own words, those of
 * 2010 are the report's headings with a question of ours, for its advice couldn't be read.
 */
export const checklistSchema = z.strictObject({
  schemaVersion: z.literal(1),
  note: bilingualField,
  items: z.array(
    z.strictObject({
      id: codeField,
      edition: z.enum(['2015', '2010', 'supplementary']),
      theme: bilingualField,
      text: bilingualField,
      source: bilingualField,
    }),
  ),
});
export type Checklist = z.infer<typeof checklistSchema>;

/** `resources/phases.json`: stages of the process as they usually come, and the roles in it; a proposal of ours. */
export const phasesSchema = z.strictObject({
  schemaVersion: z.literal(1),
  note: bilingualField,
  mark: z.literal('assumption'),
  roles: z.array(z.strictObject({ id: z.string(), name: bilingualField })),
  phases: z.array(
    z.strictObject({ id: codeField, name: bilingualField, roleId: z.string(), note: bilingualField }),
  ),
});
export type Phases = z.infer<typeof phasesSchema>;

/** The recommendations as rows for the command `checklistItem.add`; `newId` gives each an id, `sort` runs on. */
export function checklistRows(
  { items }: Checklist,
  language: Language,
  newId: () => string,
  firstSort = 0,
): ChecklistItem[] {
  return items.map(({ theme, text, source }, index) => ({
    id: newId(),
    sort: firstSort + index,
    theme: theme[language],
    text: text[language],
    source: source[language],
    status: 'open',
    responsibleRole: '',
    note: '',
  }));
}

/** The stages as rows for the command `phase.add`, without dates; `newId` gives each an id, `sort` runs on. */
export function phaseRows(
  { phases, roles }: Phases,
  language: Language,
  newId: () => string,
  firstSort = 0,
): Phase[] {
  return phases.map(({ name, roleId, note }, index) => ({
    id: newId(),
    sort: firstSort + index,
    name: name[language],
    startsOn: null,
    endsOn: null,
    responsibleRole: roles.find(({ id }) => id === roleId)?.name[language] ?? '',
    status: 'planned',
    note: note[language],
  }));
}
