import type { Assumption } from '#app/plan/assumption.ts';
import { assumed } from '#app/plan/mark.ts';
import { type Plan, sorted } from '#app/plan/plan.ts';
import { type Scenario, scenarioColourCount, usualScenario } from '#app/plan/scenario.ts';
import { sortAtEnd } from '../../state/order.ts';
import type { Text } from '../../state/text.ts';

const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';

/** A scenario to be filled in: the next free letter and colour; the first one of a plan is what there is today. */
export function newScenario(plan: Plan, { t }: Pick<Text, 't'>, id: string): Scenario {
  const others = sorted(plan.scenarios);
  const isFirst = others.length === 0;
  const letter = isFirst ? '0' : nextLetter(others);
  return {
    ...usualScenario,
    id,
    sort: sortAtEnd(others),
    shortName: letter,
    name: isFirst ? t('overview.scenario.today') : t('overview.scenario.new', { letter }),
    // What there is today is drawn grey, so it takes the colour nobody misses.
    colour: isFirst ? 0 : nextColour(others),
  };
}

/** A scenario that begins as another one is and goes its own way: only name, letter and colour are its own. */
export function newBranch(
  plan: Plan,
  parent: Scenario,
  name: string,
  id: string,
): Scenario & { parentId: string } {
  const others = sorted(plan.scenarios);
  return {
    ...parent,
    id,
    sort: sortAtEnd(others),
    shortName: nextLetter(others),
    name,
    colour: nextColour(others),
    parentId: parent.id,
    archived: false,
  };
}

/** The first letter nobody has; a number when all are taken. */
function nextLetter(others: readonly Scenario[]): string {
  const taken = new Set(others.map(({ shortName }) => shortName));
  return [...letters].find((free) => !taken.has(free)) ?? String(others.length);
}

/** The least used colour; ink (0) comes last, as it is the least telling. */
function nextColour(others: readonly Scenario[]): number {
  const uses = (colour: number) => others.filter((other) => other.colour === colour).length;
  const order = [...Array(scenarioColourCount).keys()].map((index) => (index + 1) % scenarioColourCount);
  return order.reduce((best, colour) => (uses(colour) < uses(best) ? colour : best));
}

export function newAssumption(plan: Plan, { t }: Pick<Text, 't'>, id: string): Assumption {
  return {
    id,
    sort: sortAtEnd(sorted(plan.assumptions)),
    code: '',
    name: t('overview.assumption.new'),
    value: null,
    unit: '',
    ...assumed,
  };
}
