import { describe, expect, it } from 'vitest';
import { execute } from '#app/commands/registry.ts';
import { usualMeta } from '#app/plan/meta.ts';
import { parameterOf } from '#app/plan/parameters.ts';
import { emptyPlan, type Plan, sorted } from '#app/plan/plan.ts';
import {
  type MunicipalStandard,
  standardCommands,
  standardNameOf,
  standardOfPlan,
} from '#app/settings/municipal-standard.ts';
import { samplePlan } from '#main/samples.ts';

const none = { assumptions: [], report: null };
let made = 0;
const newId = () => `00000000-0000-4000-8000-${String(made++).padStart(12, '0')}`;

function newPlan(standard: MunicipalStandard, language: 'da' | 'en'): Plan {
  const meta = { ...usualMeta, id: newId(), title: 'Ny', municipality: 'Nordby', priceLevelYear: 2027 };
  return standardCommands(standard, language, newId).reduce(
    (plan, command) => {
      const done = execute(plan, command);
      if (!done.ok) throw new Error(done.error.code);
      return done.value.plan;
    },
    emptyPlan({ ...meta, budgetYear: 2027, language }),
  );
}

describe('what a municipality starts from', () => {
  it('is found however the name is written', () => {
    const standards = { 'Nordby Kommune': none, Østerby: none };
    expect(standardNameOf(standards, ' nordby ')).toBe('Nordby Kommune');
    expect(standardNameOf(standards, 'ØSTERBY KOMMUNE')).toBe('Østerby');
    expect(standardNameOf(standards, 'Vesterby')).toBeNull();
    expect(standardNameOf(standards, '')).toBeNull();
  });

  it('is what a plan has, and gives a new plan the same figures and headings', () => {
    const before = samplePlan('nordby', 'da');
    const section = {
      id: newId(),
      sort: 0,
      heading: 'Sagens kerne',
      content: 'text' as const,
      text: 'Kort.',
    };
    const rate = {
      ...{ id: newId(), sort: 90, code: 'utilisation', name: 'Udnyttelse', value: 0.82, unit: 'andel' },
      ...{
        mark: 'confirmed' as const,
        source: 'Egen tælling',
        confirmedByRole: 'leder',
        confirmedOn: '2026-02-01',
      },
    };
    const plan: Plan = {
      ...before,
      reportSections: { [section.id]: section },
      assumptions: { ...before.assumptions, [rate.id]: rate },
    };
    const after = newPlan(standardOfPlan(plan), 'da');
    expect(parameterOf(after, 'utilisation')).toBe(0.82);
    const said = (of: Plan) =>
      sorted(of.assumptions)
        .filter(({ value }) => value !== null)
        .map(({ id: _id, sort: _sort, name, unit, ...row }) => (row.code ? row : { name, unit, ...row }));
    expect(said(after)).toEqual(said(plan));
    expect(said(after).length).toBeGreaterThan(1);
    expect(sorted(after.reportSections).map(({ heading }) => heading)).toEqual(['Sagens kerne']);
  });

  it('names the program’s figures in the new plan’s language', () => {
    const rate = {
      ...{ code: 'open_weeks' as const, name: '', unit: '', value: 48 },
      ...{ mark: 'assumption' as const, source: '', confirmedByRole: '', confirmedOn: null },
    };
    const standard = { assumptions: [rate], report: null };
    const nameIn = (language: 'da' | 'en') =>
      Object.values(newPlan(standard, language).assumptions).map(({ name, unit }) => [name, unit]);
    expect(nameIn('da')).toEqual([['Åbne uger om året', 'uger']]);
    expect(nameIn('en')).toEqual([['Open weeks a year', 'weeks']]);
  });

  it('leaves out a figure that could not be', () => {
    const plan = samplePlan('nordby', 'da');
    const [first] = Object.values(plan.assumptions);
    if (!first) throw new Error('the sample has no assumption');
    const id = newId();
    const wrong = { ...first, id, code: 'utilisation', value: 40 };
    const standard = standardOfPlan({ ...plan, assumptions: { [id]: wrong } });
    expect(standard.assumptions).toEqual([]);
  });

  it('of nothing changes nothing', () => {
    expect(standardCommands(none, 'da', newId)).toEqual([]);
  });
});
