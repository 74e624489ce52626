import { MessageChannel } from 'node:worker_threads';
import { describe, expect, it } from 'vitest';
import type { Plan } from '#app/plan/plan.ts';
import { type PlanPiece, receivePlan, sendPlan } from '#main/jobs/plan-pieces.ts';
import { samplePlan } from '#main/samples.ts';
import { largePlan } from '../../app/matrices/plans.ts';

/** The plan that arrives at the other end. */
async function handedOver(plan: Plan): Promise<Plan> {
  const { port1, port2 } = new MessageChannel();
  const received = receivePlan(port2);
  await sendPlan(
    plan,
    (piece) => port1.postMessage(piece),
    () => true,
  );
  const arrived = await received;
  port1.close();
  return arrived;
}

describe('a plan in pieces', () => {
  it.each([
    ['with rows in every kind of collection', samplePlan('nordby', 'da')],
    ['with more rows than a piece holds', largePlan(150, 60)],
  ])('arrives whole: %s', async (_name, plan) => {
    const arrived = await handedOver(plan);
    // Compared before it is asserted: nobody reads a difference of two plans.
    expect(JSON.stringify(sortedKeys(arrived)) === JSON.stringify(sortedKeys(plan))).toBe(true);
  });

  it('lets this thread do other things in between, and stops when it is not wanted any more', async () => {
    const sent: PlanPiece[] = [];
    let turns = 0;
    const count = () => {
      turns++;
      if (sent.at(-1) !== null) setImmediate(count);
    };
    setImmediate(count);
    await sendPlan(
      largePlan(150, 60),
      (piece) => sent.push(piece),
      () => true,
    );
    expect(turns).toBeGreaterThanOrEqual(3);
    expect(sent.at(-1)).toBeNull();

    const some: PlanPiece[] = [];
    await sendPlan(
      largePlan(150, 60),
      (piece) => some.push(piece),
      () => some.length < 3,
    );
    expect(some).toHaveLength(3);
  });
});

function sortedKeys(value: unknown): unknown {
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, inner]) => [key, sortedKeys(inner)]),
  );
}
