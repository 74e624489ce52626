import { formatNumber, type Language, type TextKey, translate } from '#app/i18n/texts.ts';
import type { Measurement } from '#app/indicators/indicator.ts';
import { indicators } from '#app/indicators/indicators.ts';
import { planFigures } from '#app/indicators/plan-figures.ts';
import type { StaffingFigures } from '#app/indicators/staffing.ts';
import { activeScenarios } from '#app/plan/active-scenarios.ts';
import { type IndicatorCode, indicatorCodes } from '#app/plan/measure.ts';
import type { Plan } from '#app/plan/plan.ts';
import { alignedTable } from './table.ts';

/** What `results` says of each scenario beside its points, by its id. */
export type Indicators = {
  [scenarioId: string]: {
    staffing: StaffingFigures;
    /** What criteria can be measured by, in the units of `indicators`; `null` where the plan says too little. */
    measured: { [code in IndicatorCode]: Measured | null };
  };
};
type Measured = Pick<Measurement, 'value' | 'low' | 'high'>;

export function indicatorsOf(plan: Plan): Indicators {
  const figures = planFigures(plan);
  const measured = (scenarioId: string) =>
    Object.fromEntries(
      indicatorCodes.map((code) => {
        const found = indicators[code].measure(figures, scenarioId);
        return [code, found && { value: found.value, low: found.low, high: found.high }];
      }),
    ) as { [code in IndicatorCode]: Measured | null };
  return Object.fromEntries(
    activeScenarios(plan).map(({ id }) => [
      id,
      { staffing: figures.staffing(id).figures, measured: measured(id) },
    ]),
  );
}

const shown = [
  ['neededFte', 1],
  ['plannedFte', 1],
  ['meanWaitMinutes', 1],
  ['servedInTimeShare', 0],
  ['staffedHoursPerWeek', 1],
  ['selfServiceHoursPerWeek', 1],
] as const satisfies [keyof StaffingFigures, number][];

/** The figures of staffing as a table; nothing when no scenario has any of them. */
export function staffingText(plan: Plan, found: Indicators, language: Language): string[] {
  const say = (key: TextKey) => translate(language, key);
  const rows = activeScenarios(plan).map(({ id, shortName, name }) => {
    const figures = found[id]?.staffing;
    return {
      names: [shortName, name],
      values: shown.map(([figure, decimals]) => {
        const value = figures?.[figure] ?? null;
        if (value === null) return '–';
        return formatNumber(
          language,
          figure === 'servedInTimeShare' ? value * 100 : value,
          decimals,
          decimals,
        );
      }),
    };
  });
  if (rows.every(({ values }) => values.every((value) => value === '–'))) return [];
  const titles = ['', say('cli.results.scenario'), ...shown.map(([figure]) => say(`cli.results.${figure}`))];
  const right = shown.map((_, column) => column + 2);
  return [
    '',
    say('cli.results.staffing'),
    alignedTable([titles, ...rows.map(({ names, values }) => [...names, ...values])], right),
  ];
}
