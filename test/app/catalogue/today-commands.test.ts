import { describe, expect, it } from 'vitest';
import { todayCommands } from '#app/catalogue/today-commands.ts';
import { houseSize, usualServiceIds } from '#app/catalogue/usual-house.ts';
import { execute } from '#app/commands/registry.ts';
import { usualMeta } from '#app/plan/meta.ts';
import { emptyPlan } from '#app/plan/plan.ts';
import { resources } from '#main/resources.ts';

describe('what there is today', () => {
  const ids = new Set(resources.catalogue().services.map(({ id }) => id));

  it('is guessed from services that the catalogue has, more of them the larger the municipality', () => {
    const guesses = (['small', 'medium', 'large'] as const).map(usualServiceIds);
    for (const guess of guesses) for (const id of guess) expect(ids).toContain(id);
    const [small, medium, large] = guesses;
    expect([...(small ?? [])].every((id) => medium?.has(id))).toBe(true);
    expect([...(medium ?? [])].every((id) => large?.has(id))).toBe(true);
    expect((large?.size ?? 0) > (medium?.size ?? 0)).toBe(true);
  });

  it.each([
    [null, 'medium'],
    [0, 'small'],
    [24_999, 'small'],
    [25_000, 'medium'],
    [59_999, 'medium'],
    [60_000, 'large'],
    [650_000, 'large'],
  ] as const)('takes %s inhabitants for %s', (inhabitants, size) => {
    expect(houseSize(inhabitants)).toBe(size);
  });

  it('becomes the baseline, with the services it gives and their rooms', () => {
    const meta = {
      ...usualMeta,
      title: 'Ny',
      municipality: 'Vesterby',
      priceLevelYear: 2027,
      budgetYear: 2027,
    };
    const chosen = usualServiceIds('small');
    const entries = resources.catalogue().services.filter(({ id }) => chosen.has(id));
    const commands = todayCommands(
      emptyPlan({ ...meta, id: crypto.randomUUID(), language: 'da' }),
      entries,
      'da',
      () => crypto.randomUUID(),
    );
    const plan = commands.reduce(
      (before, command) => {
        const done = execute(before, command);
        if (!done.ok) throw new Error(done.error.code);
        return done.value.plan;
      },
      emptyPlan({ ...meta, id: crypto.randomUUID(), language: 'da' }),
    );
    const [scenario] = Object.values(plan.scenarios);
    expect(plan.meta.baselineId).toBe(scenario?.id);
    expect(Object.values(plan.services)).toHaveLength(chosen.size);
    expect(Object.values(plan.scenarioServices)).toHaveLength(chosen.size);
    expect(Object.values(plan.functions).length).toBeGreaterThan(5);
    expect(Object.values(plan.scenarioFunctions).every(({ state }) => state === 'in')).toBe(true);
    expect(commands).toHaveLength(2);
    expect(todayCommands(plan, [], 'en', () => crypto.randomUUID())).toHaveLength(1);
  });
});
