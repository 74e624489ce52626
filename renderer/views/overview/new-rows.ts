import type { Assumption } from '#app/plan/assumption.ts';
import { type Plan, sorted } from '#app/plan/plan.ts';
import { type Scenario, scenarioColourCount, usualScenario } from '#app/plan/scenario.ts';
import { sortAtEnd } from '../../state/order.ts';
import type { Text } from '../../state/text.ts';

const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';

/** A scenario to be filled in: the next free letter and colour; the first one of a plan is what there is today. */
export function newScenario(plan: Plan, { t }: Pick<Text, 't'>, id: string): Scenario {
  const others = sorted(plan.scenarios);
  const isFirst = others.length === 0;
  const taken = new Set(others.map(({ shortName }) => shortName));
  const letter = isFirst ? '0' : ([...letters].find((free) => !taken.has(free)) ?? String(others.length));
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
    source: '',
    mark: 'assumption',
    confirmedByRole: '',
    confirmedOn: null,
  };
}
