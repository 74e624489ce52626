import fc from 'fast-check';
import { applyPatches } from 'immer';
import { describe, expect, it } from 'vitest';
import { patched } from '#app/commands/patched.ts';
import { type CommandType, commands, execute } from '#app/commands/registry.ts';
import { breaches } from '#app/plan/invariants.ts';
import { planSchema } from '#app/plan/plan.ts';
import { isThorough, runs } from '#test/thorough.ts';
import { randomCommand, randomPlan } from './random-commands.ts';

/** Commands that a walk tries; about two of three are carried out. Long enough for those that need others first. */
const steps = isThorough ? 100 : 60;

describe('any command on any plan', () => {
  it('breaks no rule of the plan, and keeps every field in its schema', () => {
    const carriedOut = new Map<CommandType, number>();
    fc.assert(
      fc.property(fc.gen(), (g) => {
        let plan = randomPlan(g, 0);
        for (let step = 0; step < steps; step++) {
          const command = randomCommand(g, plan);
          const change = execute(plan, command);
          if (!change.ok) continue;
          plan = change.value.plan;
          carriedOut.set(command.type, (carriedOut.get(command.type) ?? 0) + 1);
          expect(breaches(plan)).toEqual([]);
        }
        expect(planSchema.parse(plan)).toEqual(plan);
      }),
      { numRuns: runs(400), endOnFailure: true },
    );
    // A command that the walk never carries out would be untested without anybody noticing; a short walk may miss one.
    if (isThorough) expect([...carriedOut.keys()].sort()).toEqual(Object.keys(commands).sort());
  });

  it('done and undone gives the same plan, and done again the same change', () => {
    fc.assert(
      fc.property(fc.gen(), (g) => {
        let plan = randomPlan(g, 20);
        for (let step = 0; step < 10; step++) {
          const change = execute(plan, randomCommand(g, plan));
          if (!change.ok) continue;
          const { plan: after, patches, inverse } = change.value;
          expect(applyPatches(after, inverse)).toEqual(plan);
          expect(applyPatches(plan, patches)).toEqual(after);
          expect(patched(plan, patches)).toEqual(after);
          expect(patched(after, inverse)).toEqual(plan);
          plan = after;
        }
      }),
      { numRuns: runs(60), endOnFailure: true },
    );
  });

  it('leaves the plan it was given alone, whether carried out or refused', () => {
    fc.assert(
      fc.property(fc.gen(), (g) => {
        const plan = randomPlan(g, 20);
        const before = JSON.stringify(plan);
        execute(plan, randomCommand(g, plan));
        expect(JSON.stringify(plan)).toBe(before);
      }),
      { numRuns: runs(60), endOnFailure: true },
    );
  });

  it('survives JSON: the plan, and the patches that are stored and sent', () => {
    fc.assert(
      fc.property(fc.gen(), (g) => {
        const plan = randomPlan(g, steps);
        expect(planSchema.parse(JSON.parse(JSON.stringify(plan)))).toEqual(plan);
        const change = execute(plan, randomCommand(g, plan));
        if (!change.ok) return;
        const { patches, inverse, plan: after } = change.value;
        expect(applyPatches(plan, JSON.parse(JSON.stringify(patches)))).toEqual(after);
        expect(applyPatches(after, JSON.parse(JSON.stringify(inverse)))).toEqual(plan);
      }),
      { numRuns: runs(60), endOnFailure: true },
    );
  });
});
