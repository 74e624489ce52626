import { describe, expect, it } from 'vitest';
import { translate } from '#app/i18n/texts.ts';
import { planFigures } from '#app/indicators/plan-figures.ts';
import { samplePlan } from '#main/samples.ts';

const plan = samplePlan('nordby', 'da');
const figures = planFigures(plan);
const all = new Map(Object.keys(plan.scenarios).map((id) => [id, figures.staffing(id)]));
const staffing = (letter: string) => {
  const { id } =
    Object.values(plan.scenarios).find(({ shortName }) => shortName === letter) ?? expect.fail(letter);
  return all.get(id) ?? expect.fail(letter);
};

describe('Nordby', () => {
  it('needs 7.7 årsværk to keep three posts open for 46 hours in 51 weeks', () => {
    const { need, opening } = staffing('A');
    expect(opening).toMatchObject({ staffedHoursPerWeek: 46, postHoursPerWeek: 138, weeksPerYear: 51 });
    expect(need.meanPosts).toBe(3);
    expect(need.netHoursPerFte).toBeCloseTo(1399, 0);
    expect(need.coverageFte).toBeCloseTo(7.74, 2);
    expect(need).toMatchObject({ binding: 'coverage', neededFte: need.coverageFte });
  });

  it('is told why: opening hours, not enquiries, decide', () => {
    const { why } = staffing('A').need;
    const sentence = translate('da', why.key, why.params);
    expect(sentence).toContain('Åbningstiden afgør behovet');
    for (const part of ['3 poster', '46 timer', '51 uger', '7,7 årsværk']) expect(sentence).toContain(part);
    expect(sentence).not.toMatch(/[{}]/);
  });

  it('is closed between Christmas and New Year, the last week of its year', () => {
    expect([...staffing('A').opening.openWeeks]).toEqual([...new Array(51).fill(1), 0]);
  });

  it('is open for 60 hours without staff in A, and nowhere today', () => {
    expect(staffing('A').figures.selfServiceHoursPerWeek).toBe(60);
    expect(staffing('0').figures).toMatchObject({ selfServiceHoursPerWeek: 0, staffedHoursPerWeek: 39 });
  });

  it('has a queue that its posts can serve in every scenario and no work that no zone takes', () => {
    for (const { figures, demand } of all.values()) {
      expect(figures.unstableHoursPerWeek).toBe(0);
      expect(figures.meanWaitMinutes).toBeGreaterThan(0);
      expect(demand.unplacedHoursPerYear).toBe(0);
    }
  });
});
