import { describe, expect, it } from 'vitest';
import { translate } from '#app/i18n/texts.ts';
import { economyFigures } from '#app/indicators/economy.ts';
import { figureMemory } from '#app/indicators/figure-memory.ts';
import { floorFigures } from '#app/indicators/floors.ts';
import { houseIndex, scenarioHouse } from '#app/indicators/house-index.ts';
import { indicators } from '#app/indicators/indicators.ts';
import { needsCoverage } from '#app/indicators/needs.ts';
import { figuresWith, planFigures } from '#app/indicators/plan-figures.ts';
import { scenarioBuilding } from '#app/indicators/scenario-building.ts';
import { councilMatrices } from '#app/matrices/council-matrices.ts';
import { type IndicatorCode, indicatorCodes } from '#app/plan/measure.ts';
import { sorted } from '#app/plan/plan.ts';
import { headlineFigures } from '#app/results/headlines.ts';
import { indicatorsOf } from '#main/cli/results-indicators.ts';
import { samplePlan } from '#main/samples.ts';
import { floorState } from '#renderer/views/floors/use-floor-state.ts';
import { context } from '../matrices/plans.ts';
import { id, planOf, scenarioRow } from './houses.ts';

const nordby = samplePlan('nordby', 'da');
const figures = planFigures(nordby);
const scenarios = sorted(nordby.scenarios);
const measured = (code: IndicatorCode) =>
  scenarios.map(({ id }) => indicators[code].measure(figures, id)?.value ?? null);

describe('indicators', () => {
  it.each(indicatorCodes)('%s has a name and a unit, and rests on rows that are there', (code) => {
    for (const language of ['da', 'en'] as const) {
      expect(translate(language, `indicator.${code}`).length).toBeGreaterThan(3);
      expect(translate(language, indicators[code].unit)).not.toBe('');
    }
    const found = scenarios.flatMap(({ id }) => indicators[code].measure(figures, id) ?? []);
    expect(found.length).toBeGreaterThan(0);
    for (const { value, low, high, from } of found) {
      expect(low).toBeLessThanOrEqual(value);
      expect(value).toBeLessThanOrEqual(high);
      for (const { collection, key } of from()) expect(Object.hasOwn(nordby[collection], key)).toBe(true);
    }
  });

  it.each(indicatorCodes)('%s is open, never 0, for a plan that says nothing', (code) => {
    const bare = planOf({ scenarios: [scenarioRow('A'), scenarioRow('B')] }, { baselineId: id('A') });
    expect(indicators[code].measure(planFigures(bare), id('B'))).toBeNull();
  });

  it('are the numbers of the engines', () => {
    const economy = figuresWith(nordby, figureMemory()).economy();
    const index = houseIndex(nordby);
    expect(measured('needs_covered')).toEqual(
      scenarios.map(({ id }) => 100 * (needsCoverage(index, scenarioHouse(index, id)).coveredShare ?? 0)),
    );
    expect(measured('not_fitting_net_m2')).toEqual(
      scenarios.map(({ id }) => floorFigures(nordby, scenarioBuilding(nordby, id)).notFittingNetM2),
    );
    expect(measured('present_value')).toEqual(
      scenarios.map(({ id }) => {
        const own = economy.get(id);
        return own && economyFigures(nordby, own)?.presentValueTDkk.likely;
      }),
    );
  });

  it('are the numbers of the sheets', () => {
    const sheets = councilMatrices(nordby, context);
    const valueAt = (sheet: string, row: string, column: string) =>
      sheets.find(({ id }) => id === sheet)?.rows.find(({ key }) => key === row)?.cells[column]?.value;
    for (const { id } of scenarios) {
      const of = (code: IndicatorCode) => indicators[code].measure(figures, id)?.value;
      expect(valueAt('scenarios', id, 'plannedFte')).toBe(of('fte_planned'));
      expect(valueAt('scenarios', id, 'staffedHours')).toBe(of('opening_hours_staffed'));
      expect(valueAt('scenarios', id, 'selfServiceHours')).toBe(of('opening_hours_self_service'));
      expect(valueAt('scenarios', id, 'operating')).toBe(of('yearly_operating'));
      expect(valueAt('scenarios', id, 'investment')).toBe(of('net_investment'));
      if (id === nordby.meta.baselineId) continue;
      expect(valueAt('present-value', 'value', `likely.${id}`)).toBe(of('present_value'));
      expect(valueAt('present-value', 'payback', `likely.${id}`)).toBe(of('payback_years') ?? '–');
    }
  });

  it('are the numbers of the headlines and of the command line', () => {
    const told = indicatorsOf(nordby);
    const headlines = new Map(headlineFigures(nordby).map(({ headline, of }) => [headline.code, of]));
    for (const { id } of scenarios) {
      const of = (code: IndicatorCode) => indicators[code].measure(figures, id)?.value ?? null;
      for (const code of indicatorCodes) expect(told[id]?.measured[code]?.value ?? null).toBe(of(code));
      const { staffing } = told[id] ?? {};
      expect(staffing?.plannedFte).toBe(of('fte_planned'));
      expect(staffing?.gapFte).toBe(of('fte_gap'));
      expect(staffing?.meanWaitMinutes).toBe(of('expected_wait'));
      expect(100 * (staffing?.servedInTimeShare ?? 0)).toBe(of('served_in_time'));
      expect(staffing?.authorityHoursPerWeek).toBe(of('authority_hours_per_week'));
      expect(headlines.get('fte')?.get(id)).toBe(of('fte_planned'));
      expect(headlines.get('services')?.get(id)).toBe(of('services_given'));
      expect(100 * (headlines.get('needs')?.get(id) ?? 0)).toBe(of('needs_covered'));
      const [base, own] = [nordby.meta.baselineId ?? '', id].map(
        (each) => headlines.get('grossM2')?.get(each) ?? 0,
      );
      expect((base ?? 0) - (own ?? 0)).toBe(of('given_up_gross_m2'));
    }
  });

  it('are the numbers of the screens', () => {
    for (const scenario of scenarios) {
      const of = (code: IndicatorCode) => indicators[code].measure(figures, scenario.id)?.value ?? null;
      const { figures: floors, nearness, findings } = floorState(nordby, scenario);
      expect(floors.notFittingNetM2).toBe(of('not_fitting_net_m2'));
      expect(100 * (nearness.fulfilledShare ?? 0)).toBe(of('nearness_fulfilled'));
      expect(findings.filter(({ code }) => code.startsWith('breach_'))).toHaveLength(
        of('placing_breaches') ?? -1,
      );
    }
  });

  it('change with the plan, and only then', () => {
    const scenarioId = scenarios[1]?.id ?? '';
    const cheaper = {
      ...nordby,
      scenarioStaff: Object.fromEntries(
        Object.entries(nordby.scenarioStaff).map(([key, row]) => [
          key,
          row.scenarioId === scenarioId ? { ...row, fte: row.fte - 1 } : row,
        ]),
      ),
    };
    const of = (plan: typeof nordby) =>
      indicators.yearly_operating.measure(planFigures(plan), scenarioId)?.value;
    expect((of(cheaper) ?? 0) - (of(nordby) ?? 0)).toBe(-3 * 520);
  });
});
