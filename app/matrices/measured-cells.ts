import type { Measurement } from '../indicators/indicator.ts';
import { permanentOffset } from '../plan/economy.ts';
import type { IndicatorCode } from '../plan/measure.ts';
import type { Scenario } from '../plan/scenario.ts';
import { type MeasuredCriterion, measurementOf } from '../results/measured.ts';
import { elsewhere, plain } from './cells.ts';
import type { Council } from './council.ts';
import { sumKey } from './economy.ts';
import { type AmountEnd, amountColumn, hasEconomy, shownEnds } from './economy-columns.ts';
import { type Cell, type Formula, formula } from './matrix.ts';
import { shareColumn } from './nearness.ts';
import { stateColumn } from './needs.ts';
import { valueColumn, valuedScenarios } from './present-value.ts';
import { channelColumn } from './services.ts';
import { hasHours, hasStaffing, scenarioColumn } from './staffing-sheet.ts';

/** Where a figure stands on another sheet; `null` where it doesn't. */
type Place = (council: Council, scenario: Scenario, end: AmountEnd) => Formula | null;

const places: { readonly [Code in IndicatorCode]?: Place } = {
  needs_covered: (_, scenario) => formula`100*${elsewhere('needs', 'share', stateColumn(scenario))}`,
  services_given: (_, scenario) => formula`${elsewhere('services', 'count', channelColumn(scenario))}`,
  nearness_fulfilled: (_, { id }) => formula`100*${elsewhere('nearness', 'total', shareColumn(id))}`,
  fte_planned: staffing('planned'),
  fte_gap: staffing('gap'),
  opening_hours_staffed: hours('staffed'),
  opening_hours_self_service: hours('selfService'),
  expected_wait: staffing('meanWaitMinutes'),
  served_in_time: staffing('servedInTimeShare', '100*'),
  authority_warnings: staffing('authorityUncoveredCount'),
  authority_hours_per_week: staffing('authorityHoursPerWeek'),
  yearly_operating: (council, scenario, end) =>
    hasDifference(council, scenario, end)
      ? formula`${elsewhere('economy', sumKey(scenario.id, 'operating', true), amountColumn(end, permanentOffset))}`
      : null,
  net_investment: annex('investment'),
  present_value: annex('value'),
  payback_years: annex('payback'),
};

function staffing(row: string, factor: '' | '100*' = ''): Place {
  return ({ plan }, scenario) =>
    hasStaffing(plan) ? formula`${factor}${elsewhere('staffing', row, scenarioColumn(scenario))}` : null;
}

function hours(column: 'staffed' | 'selfService'): Place {
  return ({ plan }, { id }) =>
    hasHours(plan) ? formula`${elsewhere('opening-hours', `house.${id}`, column)}` : null;
}

function annex(row: 'investment' | 'value' | 'payback'): Place {
  return (council, scenario, end) =>
    hasDifference(council, scenario, end)
      ? formula`${elsewhere('present-value', row, valueColumn(end, scenario.id))}`
      : null;
}

/** The baseline has no row of differences to itself, and certain amounts no columns of ends. */
function hasDifference(council: Council, scenario: Scenario, end: AmountEnd): boolean {
  return (
    hasEconomy(council) && shownEnds(council).includes(end) && valuedScenarios(council).includes(scenario)
  );
}

/** A figure as a score: taken from the sheet that reckons it where there is one, else as the program reckoned it. */
export function measuredCell(
  council: Council,
  criterion: MeasuredCriterion,
  scenario: Scenario,
  end: AmountEnd,
): Cell {
  const measurement = measurementOf(council.figures, criterion, scenario.id);
  if (!measurement) return plain(council.say('matrix.unknown'));
  const value = measurement[ends[end]];
  const place = places[criterion.measure]?.(council, scenario, end) ?? null;
  return place ? { value, formula: place } : plain(value);
}

const ends = { low: 'low', likely: 'value', high: 'high' } as const satisfies {
  [end in AmountEnd]: keyof Measurement;
};

/** What measures a criterion, and since when its range is agreed on. */
export function measureSentence(council: Council, criterion: MeasuredCriterion): string {
  const { say, number, day } = council;
  const { worst, best, unit, rangeAgreedOn } = criterion;
  const indicator = say(`indicator.${criterion.measure}`);
  if (worst === null || best === null) return say('matrix.measured.open', { indicator });
  const range = { indicator, worst: number(worst), best: number(best), unit };
  return rangeAgreedOn === null
    ? say('matrix.measured.proposed', range)
    : say('matrix.measured.agreed', { ...range, date: day(rangeAgreedOn) });
}
