import { type Plan, sorted } from '#app/plan/plan.ts';
import type { LinkOption } from '#renderer/components/link-choice.tsx';

/** Needs to choose from, under who voiced them. */
export function needOptions(needs: Plan['needs']): LinkOption[] {
  return sorted(needs)
    .map(({ id, statement, voicedBy }) => ({ id, label: statement, group: voicedBy }))
    .sort((a, b) => a.group.localeCompare(b.group, 'da'));
}
