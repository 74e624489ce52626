import { describe, expect, it } from 'vitest';
import { type CommandRequest, execute } from '#app/commands/registry.ts';
import { changeSentence } from '#app/compare/change-words.ts';
import type { Plan } from '#app/plan/plan.ts';
import { samplePlan } from '#main/samples.ts';

const plan = samplePlan('nordby', 'da');
const [need] = Object.values(plan.needs);
const [scenario] = Object.values(plan.scenarios);
const [service] = Object.values(plan.services);
const [rater] = Object.values(plan.raters);
if (!need || !scenario || !service || !rater) throw new Error('the sample lacks rows');

/** What the history says of a command. */
function said(request: CommandRequest, before: Plan = plan, language: 'da' | 'en' = 'da'): string {
  const done = execute(before, request);
  if (!done.ok) throw new Error(done.error.code);
  return changeSentence(language, done.value.label);
}
const meta = (changes: object) => ({ type: 'meta.update', input: { changes } }) as CommandRequest;
const needs = (ids: string[], changes: object) =>
  ({ type: 'need.update', input: { ids, changes } }) as CommandRequest;

describe('what a change did', () => {
  it('is said from what to what where it is one field', () => {
    expect(said(meta({ title: 'Nyt navn' }))).toBe(
      `planens oplysninger, planens navn: ${plan.meta.title} → Nyt navn`,
    );
    expect(said(meta({ inhabitants: null }), { ...plan, meta: { ...plan.meta, inhabitants: 12_345 } })).toBe(
      'planens oplysninger, indbyggere: 12.345 → –',
    );
    expect(said(meta({ leadLimitShare: 0.9 }), plan, 'en')).toMatch(/^the plan’s details, .*: 80% → 90%$/);
    expect(said(meta({ language: 'en' }))).toMatch(/: dansk → engelsk$/i);
    expect(said({ type: 'scenario.update', input: { id: scenario.id, changes: { name: 'Andet' } } })).toBe(
      `ret scenariet ${scenario.name}, navn: ${scenario.name} → Andet`,
    );
    expect(said(needs([need.id], { importance: 1 }))).toMatch(/^ret behovet .+, vigtighed: 5 → 1$/);
  });

  it('is said as it was where it is more than one, or one of many', () => {
    expect(said(meta({ title: 'A', municipality: 'B' }))).toBe('planens oplysninger');
    const two = Object.keys(plan.needs).slice(0, 2);
    expect(said(needs(two, { note: 'x' }))).toBe('ret 2 behov');
  });

  it('says of a long text its beginning, on one line', () => {
    const sentence = said(needs([need.id], { note: `Første\nlinje ${'ord '.repeat(2_000)}` }));
    expect(sentence).toContain('→ Første linje ord ord');
    expect(sentence.length).toBeLessThan(400);
  });

  it('says of a person no more than the name', () => {
    const renamed = { type: 'rater.update', input: { id: rater.id, changes: { name: 'En anden' } } } as const;
    expect(said(renamed)).toBe(`ret bedømmeren ${rater.name}`);
  });

  it('names no id and no code', () => {
    for (const [field, value] of Object.entries(scenario)) {
      if (value !== null && typeof value === 'object') continue;
      const params = { name: 'X', place: 'scenarios', field, from: JSON.stringify(value), to: 'null' };
      const sentence = changeSentence('da', { key: 'history.scenario.update', params });
      expect([field, /[0-9a-f]{8}-|field\.|\{/.test(sentence)]).toEqual([field, false]);
    }
  });

  it('is said without it when a file was forged', () => {
    const forged: { [name: string]: string | number }[] = [
      { place: '__proto__', field: 'title', from: '""', to: '""' },
      { place: 'meta', field: 'constructor', from: '""', to: '""' },
      { place: 'meta', field: 'title', from: '{', to: '""' },
      { place: 'meta', field: 'title', from: '[1]', to: '{}' },
      { place: 'needs', field: 'id', from: '"a"', to: '"b"' },
      { place: 1, field: 2, from: 3, to: 4 },
    ];
    for (const params of forged)
      expect(changeSentence('da', { key: 'history.meta.update', params })).toBe('planens oplysninger');
  });
});
