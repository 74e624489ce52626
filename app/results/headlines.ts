import type { TextKey } from '../i18n/texts.ts';
import { type PlanFigures, planFigures } from '../indicators/plan-figures.ts';
import { activeScenarios } from '../plan/active-scenarios.ts';
import { itemAt } from '../plan/item-at.ts';
import type { Plan } from '../plan/plan.ts';
import type { Scenario } from '../plan/scenario.ts';
import type { Warning } from './warning-codes.ts';
import { warnings } from './warnings.ts';

/** What headlines are taken from: gathered once for all of them. */
interface HeadlineFacts {
  figures: PlanFigures;
  warnings: readonly Warning[];
}

/** A figure that people ask of every scenario first. */
export interface Headline {
  code: string;
  /** Heading of its column. */
  label: TextKey;
  /** How it is written: a whole number, a share 0–1 as percent, or an amount with one decimal. */
  format: 'count' | 'share' | 'amount';
  /** Set under the heading in lighter ink; `null` for a plain number. */
  unit: TextKey | null;
  /** The screen where it is made. */
  screen: 'overview' | 'needs' | 'functions' | 'staffing' | 'floors';
  /** The figure of each scenario, in their order; `null` where there is none. */
  figures(facts: HeadlineFacts, scenarios: readonly Scenario[]): (number | null)[];
}

/** The figures in their order. An engine that has one to tell adds it here. */
export const headlines: readonly Headline[] = [
  {
    code: 'functions',
    label: 'headline.functions',
    format: 'count',
    unit: null,
    screen: 'functions',
    figures: ({ figures }, scenarios) => scenarios.map(({ id }) => figures.scenarioHouse(id).functions.size),
  },
  {
    code: 'services',
    label: 'headline.services',
    format: 'count',
    unit: null,
    screen: 'functions',
    figures: ({ figures }, scenarios) => scenarios.map(({ id }) => figures.scenarioHouse(id).services.size),
  },
  {
    code: 'needs',
    label: 'headline.needs',
    format: 'share',
    unit: null,
    screen: 'needs',
    figures: ({ figures }, scenarios) => scenarios.map(({ id }) => figures.needs(id).coveredShare),
  },
  {
    code: 'fte',
    label: 'headline.fte',
    format: 'amount',
    unit: null,
    screen: 'staffing',
    figures: ({ figures }, scenarios) => scenarios.map(({ id }) => figures.staffing(id).figures.plannedFte),
  },
  {
    code: 'grossM2',
    label: 'headline.grossM2',
    format: 'count',
    unit: null,
    screen: 'floors',
    figures: ({ figures }, scenarios) => scenarios.map(({ id }) => figures.floors(id).buildingGrossM2),
  },
  {
    code: 'warnings',
    label: 'headline.warnings',
    format: 'count',
    unit: null,
    screen: 'overview',
    figures: warningCounts,
  },
];

/** A headline with its figure for each scenario that takes part. */
export interface HeadlineFigures {
  headline: Headline;
  of: ReadonlyMap<string, number | null>;
}

/**
 * Every headline of a plan; those that say nothing of any scenario are left out.
 *
 * @param warned all warnings of the plan
 */
export function headlineFigures(plan: Plan, warned: readonly Warning[] = warnings(plan)): HeadlineFigures[] {
  const facts = { figures: planFigures(plan), warnings: warned };
  const scenarios = activeScenarios(plan);
  return headlines.flatMap((headline) => {
    const figures = headline.figures(facts, scenarios);
    if (figures.every((figure) => figure === null || figure === 0)) return [];
    const of = new Map(scenarios.map(({ id }, place) => [id, itemAt(figures, place)]));
    return [{ headline, of }];
  });
}

/** Warnings that name the scenario and that nobody has accepted. */
function warningCounts({ warnings: warned }: HeadlineFacts, scenarios: readonly Scenario[]): number[] {
  const places = warned.filter(({ accepted }) => accepted === null).map(({ place }) => place.split('.'));
  return scenarios.map(({ id }) => places.filter((ids) => ids.includes(id)).length);
}
