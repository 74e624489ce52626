import { describe, expect, it } from 'vitest';
import { nameOfRow } from '#app/compare/value-words.ts';
import { indicators } from '#app/indicators/indicators.ts';
import { planFigures } from '#app/indicators/plan-figures.ts';
import { indicatorCodes } from '#app/plan/measure.ts';
import { agreementKey, type Plan } from '#app/plan/plan.ts';
import { samplePlan } from '#main/samples.ts';
import { sourceRows } from '#renderer/components/measurement/source-rows.ts';
import { parseScoreCell, scoreCells, scoreRows } from '#renderer/views/scores/score-grid.ts';
import { clearScores, givenCount } from '#renderer/views/scores/score-source.ts';
import { measuredPlan } from '../../app/results/measured-plan.ts';
import { id } from '../../app/results/plans.ts';

const agreed = { kind: 'agreed' } as const;
const cellOf = (plan: Plan, scenario: number, language: 'da' | 'en' = 'da') =>
  scoreCells(plan, agreed, language)({ row: id(1), column: id(100 + scenario) });

describe('the score matrix of a measured criterion', () => {
  const plan = measuredPlan([250, [-1500, -900, -200]]);

  it('shows the figure with its interval, held at the end of the axis and said to be beyond', () => {
    expect(cellOf(plan, 2)).toMatchObject({ text: '250', label: '250, målt af planen' });
    expect(cellOf(plan, 3)).toMatchObject({
      text: '−900*',
      interval: { low: 0.6, high: 1 },
      label: '−900, målt af planen, uden for spændet, tæller som dets ende, fra −1.500 til −200',
    });
    expect(cellOf(plan, 3, 'en').label).toContain('beyond the range');
  });

  it('says that it can’t be measured where the plan says nothing', () => {
    const silent = { ...plan, economyLines: {}, economyAmounts: {} };
    expect(cellOf(silent, 2)).toMatchObject({ text: 'kan ikke måles', muted: true });
  });

  it('heads the row with the unit, and takes no figure from anybody', () => {
    expect(scoreRows(plan, 'da')[0]?.note).toBe('målt i tusind kr. om året');
    const typed = parseScoreCell(plan, 'da', { row: id(1), column: id(102) }, '300');
    expect(typed).toMatchObject({ ok: false, error: { code: 'score_on_measured' } });
  });

  it('shows a requirement that is failed', () => {
    const strict = measuredPlan([250], { minimum: 100 });
    expect(cellOf(strict, 2).text).toBe('250 > 100');
  });

  it('neither counts nor clears what was said before it was measured', () => {
    const key = agreementKey(id(102), id(1));
    const before = plan.agreements[agreementKey(id(102), id(2))];
    if (!before) throw new Error('nothing agreed');
    const old = { ...plan, agreements: { ...plan.agreements, [key]: { ...before, criterionId: id(1) } } };
    const cell = { scenarioId: id(102), criterionId: id(1) };
    expect(clearScores(old, agreed, [cell])).toBeNull();
    expect(givenCount(old, id(400), id(300))).toBe(0);
  });
});

describe('what a figure comes from', () => {
  const plan = samplePlan('nordby', 'da');
  const figures = planFigures(plan);

  it.each(indicatorCodes)('has names, each once, and leads to where it is changed: %s', (code) => {
    for (const scenarioId of Object.keys(plan.scenarios)) {
      const rows = indicators[code].measure(figures, scenarioId)?.from() ?? [];
      const shown = sourceRows('da', plan, scenarioId, rows);
      expect(new Set(shown.map(({ label }) => label)).size).toBe(shown.length);
      expect(shown.length > 0).toBe(rows.length > 0);
      for (const { label } of shown) expect(label).not.toMatch(/[0-9a-f]{8}-|undefined|^$/);
    }
  });

  it('names the baseline’s rows by its letter, and a line once however many years it has', () => {
    const scenarioId = Object.values(plan.scenarios).find(({ shortName }) => shortName === 'B')?.id ?? '';
    const rows = indicators.yearly_operating.measure(figures, scenarioId)?.from() ?? [];
    const amounts = rows.filter(({ collection }) => collection === 'economyAmounts');
    const shown = sourceRows('da', plan, scenarioId, amounts);
    const lines = new Set(amounts.map(({ key }) => key.split('.').slice(0, 2).join('.')));
    expect(amounts.length).toBeGreaterThan(lines.size);
    expect(shown).toHaveLength(lines.size);
    // The address names the amount as the table's grid does.
    expect(shown.map(({ route }) => route)).toEqual(
      [...lines].map((line) => {
        const first = amounts.find(({ key }) => key.startsWith(`${line}.`))?.key.split('.') ?? [];
        return { screen: 'economy', item: `${first[2]}.${first[1]}` };
      }),
    );
    const staff = rows.filter(({ collection }) => collection === 'scenarioStaff');
    const [own] = staff.filter(({ key }) => key.startsWith(scenarioId));
    const group = own?.key.split('.')[1] ?? '';
    const labels = sourceRows('da', plan, scenarioId, staff).map(({ label }) => label);
    const name = nameOfRow('da', [plan], 'staffGroups', group);
    expect(labels).toEqual(expect.arrayContaining([name, `0: ${name}`]));
  });
});
