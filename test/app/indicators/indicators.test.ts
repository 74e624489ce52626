import { describe, expect, it } from 'vitest';
import { translate } from '#app/i18n/texts.ts';
import { economyFigures, planEconomy } from '#app/indicators/economy.ts';
import { floorFigures } from '#app/indicators/floors.ts';
import { houseIndex, scenarioHouse } from '#app/indicators/house-index.ts';
import { indicators } from '#app/indicators/indicators.ts';
import { needsCoverage } from '#app/indicators/needs.ts';
import { planFigures } from '#app/indicators/plan-figures.ts';
import { scenarioBuilding } from '#app/indicators/scenario-building.ts';
import { councilMatrices } from '#app/matrices/council-matrices.ts';
import { type IndicatorCode, indicatorCodes } from '#app/plan/measure.ts';
import { sorted } from '#app/plan/plan.ts';
import { samplePlan } from '#main/samples.ts';
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
    const economy = planEconomy(nordby);
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
      expect(valueAt('scenarios', id, 'operating')).toBe(of('yearly_operating'));
      expect(valueAt('scenarios', id, 'investment')).toBe(of('net_investment'));
      if (id === nordby.meta.baselineId) continue;
      expect(valueAt('present-value', 'value', `likely.${id}`)).toBe(of('present_value'));
      expect(valueAt('present-value', 'payback', `likely.${id}`)).toBe(of('payback_years') ?? '–');
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
