import { criteriaTree } from '#app/plan/criteria-tree.ts';
import { sorted } from '#app/plan/plan.ts';
import { type ActionContext, shortcutText } from '../actions/action.ts';
import { actions } from '../actions/actions.ts';
import { navigate } from '../state/route.ts';

export interface PaletteEntry {
  id: string;
  label: string;
  /** Its key, or what kind of thing it is. */
  note: string;
  perform(): void;
}

/** What the palette finds: every action that can be done now, then the plan's own things. */
export function paletteEntries(context: ActionContext): PaletteEntry[] {
  const { plan, text } = context;
  const doable = actions
    .filter((action) => action.id !== 'edit.search' && action.isAvailable(context))
    .map((action) => ({
      id: action.id,
      label: action.label(context),
      note: action.keys?.[0] ? shortcutText(action.keys[0]) : '',
      perform: () => void action.perform(context),
    }));
  if (!plan) return doable;
  const scenarios = sorted(plan.scenarios).map((scenario) => ({
    id: scenario.id,
    label: `${scenario.shortName} ${scenario.name}`,
    note: text.t(scenario.archived ? 'app.kind.archivedScenario' : 'app.kind.scenario'),
    perform: () => navigate('overview', scenario.id),
  }));
  const criteria = criteriaTree(plan).map(({ criterion }) => ({
    id: criterion.id,
    label: criterion.name,
    note: text.t(criterion.kind === 'leaf' ? 'app.kind.criterion' : 'app.kind.group'),
    perform: () => navigate('criteria', criterion.id),
  }));
  const house = (rows: readonly { id: string; name: string }[], kind: 'function' | 'service') =>
    rows.map(({ id, name }) => ({
      id,
      label: name,
      note: text.t(`app.kind.${kind}`),
      perform: () => navigate('functions', id),
    }));
  const needs = sorted(plan.needs).map((need) => ({
    id: need.id,
    label: need.statement,
    note: text.t('app.kind.need'),
    perform: () => navigate('needs', need.id),
  }));
  const budgetLines = sorted(plan.economyLines).map(({ id, name }) => ({
    id,
    label: name,
    note: text.t('economy.line.one'),
    perform: () => navigate('economy', id),
  }));
  return [
    ...doable,
    ...scenarios,
    ...criteria,
    ...house(sorted(plan.functions), 'function'),
    ...house(sorted(plan.services), 'service'),
    ...needs,
    ...budgetLines,
  ];
}
