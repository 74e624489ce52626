import type { CommandRequest } from '../commands/registry.ts';
import { type Language, translate } from '../i18n/texts.ts';
import type { Plan } from '../plan/plan.ts';
import { usualScenario } from '../plan/scenario.ts';
import { additionsFromCatalogue } from './additions.ts';
import type { CatalogueEntry } from './catalogue.ts';

/**
 * What there is today, as the first scenario of a plan that has none: the baseline, the services it gives and the rooms
 * they ask for. Two steps of undo.
 */
export function todayCommands(
  plan: Plan,
  entries: readonly CatalogueEntry[],
  language: Language,
  newId: () => string,
): CommandRequest[] {
  const id = newId();
  const name = translate(language, 'overview.scenario.today');
  const scenario = { ...usualScenario, id, sort: 0, shortName: '0', name, colour: 0 };
  const choice = { language, scenarioIds: [id], makesFunctions: true, newId };
  return [
    { type: 'scenario.add', input: { scenario } },
    ...(entries.length > 0
      ? [{ type: 'service.add' as const, input: additionsFromCatalogue(plan, entries, choice) }]
      : []),
  ];
}
