import { expect } from 'vitest';
import { deskQueue } from '#app/staffing/desk-queue.ts';
import { requiredDesks } from '#app/staffing/desk-rule.ts';
import { mixtureOf } from '#app/staffing/mixture.ts';
import { overloadOf } from '#app/staffing/overload.ts';
import { poolingOf } from '#app/staffing/pooling.ts';
import { roundUp } from '#app/staffing/round-up.ts';
import { simulateHouse } from '#app/staffing/simulate.ts';
import { expectSame, exponentialLoad, part, promised, stable } from './staffing-vectors.ts';

interface Desk {
  c: number;
  a: number;
  erlangC: number;
  asa: number;
}

function poolingSameAht(): void {
  const { rows } = part<{
    rows: {
      aht: number;
      separate: Desk[];
      separateMeanWaitWeighted: number;
      pooled: Desk;
      pooledStaffForSameMeanWait: number;
      waitRatio: number;
    }[];
  }>('poolingSameAht');
  expect(rows).toHaveLength(3);
  for (const {
    aht,
    separate,
    separateMeanWaitWeighted,
    pooled,
    pooledStaffForSameMeanWait,
    waitRatio,
  } of rows) {
    const kinds = separate.map(({ c, a }) => ({
      arrivalsPerHour: (60 * a) / aht,
      handlingMinutes: aht,
      squaredCv: 1,
      desks: c,
    }));
    const found = poolingOf(kinds, promised(0.5, aht));
    separate.forEach(({ erlangC, asa }, index) => {
      const queue = stable(found.separate.pools[index]?.queue ?? { state: 'unstable' });
      expectSame(queue.waitShare, erlangC);
      expectSame(queue.meanWaitMinutes, asa);
    });
    expectSame(Number(found.separate.meanWaitMinutes), separateMeanWaitWeighted);
    const { pool, losers, meanWaitMinutes } = found.togetherSameDesks;
    expect([pool.desks, pool.squaredCv, losers]).toEqual([pooled.c, 1, []]);
    expectSame(pool.loadErlangs, pooled.a);
    expectSame(stable(pool.queue).waitShare, pooled.erlangC);
    expectSame(Number(meanWaitMinutes), pooled.asa);
    expectSame(Number(meanWaitMinutes) / Number(found.separate.meanWaitMinutes), waitRatio);
    const waits = (desks: number) => {
      const queue = deskQueue(desks, pool, 0);
      return queue.state === 'stable' ? queue.meanWaitMinutes : Number.POSITIVE_INFINITY;
    };
    expect([1, 2, 3, 4].find((desks) => waits(desks) <= separateMeanWaitWeighted)).toBe(
      pooledStaffForSameMeanWait,
    );
  }
}

function poolingRequiredStaff(): void {
  const { rows } = part<{
    rows: {
      serviceLevel: number;
      targetMin: number;
      separate: {
        perHour: number;
        ahtMin: number;
        a: number;
        required: number;
        sl: number;
        slOneLess: number | null;
      }[];
      separateTotal: number;
      pooled: {
        perHour: number;
        ahtMin: number;
        a: number;
        required: number;
        sl: number;
        serviceCv2: number;
        asaErlangC: number;
        asaAllenCunneen: number;
      };
    }[];
  }>('poolingRequiredStaff');
  expect(rows).toHaveLength(2);
  for (const { serviceLevel, targetMin, separate, separateTotal, pooled } of rows) {
    const kinds = separate.map(({ perHour, ahtMin }) => ({
      arrivalsPerHour: perHour,
      handlingMinutes: ahtMin,
      squaredCv: 1,
      desks: null,
    }));
    const rule = promised(serviceLevel, targetMin);
    const found = poolingOf(kinds, rule);
    expect(found.separate.desks).toBe(separateTotal);
    separate.forEach((each, index) => {
      const pool = found.separate.pools[index];
      if (!pool) throw new Error('a pool each');
      expect(pool.desks).toBe(each.required);
      expectSame(pool.loadErlangs, each.a);
      expectSame(stable(pool.queue).servedInTime, each.sl);
      const oneLess = deskQueue(each.required - 1, pool, targetMin);
      if (each.slOneLess === null) expect(oneLess.state).toBe('unstable');
      else expectSame(stable(oneLess).servedInTime, each.slOneLess);
    });
    const { pool } = found.together;
    expect(pool.desks).toBe(pooled.required);
    expectSame(pool.handlingMinutes, pooled.ahtMin);
    expectSame(pool.loadErlangs, pooled.a);
    expectSame(pool.squaredCv, pooled.serviceCv2);
    expectSame(Number(found.together.meanWaitMinutes), pooled.asaAllenCunneen);
    expectSame(Number(found.uncorrectedMeanWaitMinutes), pooled.asaErlangC);
    // The file's share in time is plain Erlang C's; the mixture serves fewer in time.
    const plain = stable(
      deskQueue(pool.desks, exponentialLoad(pool.loadErlangs, pool.handlingMinutes), targetMin),
    );
    expectSame(plain.servedInTime, pooled.sl);
    expect(stable(pool.queue).servedInTime).toBeLessThan(pooled.sl);
  }
}

/** What the file doesn't say of the example it cites, found from the figures it gives: 80 % within 20 seconds. */
const billing = { perMinute: 50 / 30, handlingMinutes: 4 };
const technical = { perMinute: 25 / 30, handlingMinutes: 8, patienceMinutes: 10 };

function multiSkillTrap(): void {
  interface Ran {
    raw_positions: number;
    positions: number;
    service_level: number;
    occupancy: number;
    waiting_probability: number;
    abandonment_probability: number;
    average_speed_of_answer: number;
  }
  const trap = part<{
    docTotalAgents: number;
    billing: Ran;
    technical: Ran;
    offeredLoadTotal: number;
    erlangCPooledRequired: number;
  }>('multiSkillTrap');
  const loads = [billing, technical].map(({ perMinute, handlingMinutes }) =>
    exponentialLoad(perMinute * handlingMinutes, handlingMinutes),
  );
  const [forBilling = exponentialLoad(0), forTechnical = exponentialLoad(0)] = loads;
  const promise = promised(0.8, 1 / 3);

  expect(requiredDesks(forBilling, { ...promise, maxOccupancy: 0.7 })).toBe(trap.billing.raw_positions);
  expect(roundUp(trap.billing.raw_positions / 0.7)).toBe(trap.billing.positions);
  const ten = stable(deskQueue(10, forBilling, 1 / 3));
  expectSame(ten.servedInTime, trap.billing.service_level);
  expectSame(ten.occupancy, trap.billing.occupancy);
  expectSame(ten.waitShare, trap.billing.waiting_probability);

  const patient = stable(deskQueue(10, forTechnical, 1 / 3, technical.patienceMinutes));
  expect(roundUp(trap.technical.raw_positions / 0.7)).toBe(trap.technical.positions);
  expectSame(patient.servedInTime, trap.technical.service_level);
  expectSame(patient.occupancy, trap.technical.occupancy);
  expectSame(patient.waitShare, trap.technical.waiting_probability);
  expectSame(patient.abandonShare ?? 9, trap.technical.abandonment_probability);
  expectSame(patient.meanWaitMinutes, trap.technical.average_speed_of_answer);

  // One person counts once: the 13 of that tool are less than the work, whoever is trained for what.
  const kinds = [billing, technical].map(({ perMinute, handlingMinutes }) => ({
    arrivalsPerHour: 60 * perMinute,
    handlingMinutes,
    squaredCv: 1,
  }));
  const mixture = mixtureOf(kinds);
  expectSame(mixture.loadErlangs, trap.offeredLoadTotal);
  expect(trap.docTotalAgents).toBeLessThan(mixture.loadErlangs);
  expect(deskQueue(trap.docTotalAgents, mixture, 1 / 3)).toEqual({ state: 'unstable' });
  const groups = [{ desks: trap.docTotalAgents, kinds: [0, 1] }];
  expect(overloadOf(kinds, groups)).toEqual({ state: 'unstable', kinds: [0, 1] });
  expect(requiredDesks({ ...mixture, squaredCv: 1 }, promise)).toBe(trap.erlangCPooledRequired);
  expect(requiredDesks(mixture, promise)).toBeGreaterThanOrEqual(trap.erlangCPooledRequired);
}

function poolingUnequalAht(): void {
  const given = part<{
    in: { library: { perHour: number; ahtMin: number }; citizenService: { perHour: number; ahtMin: number } };
    separateExact: { [desk: string]: { asaMin: number } };
    pooledTheory: {
      c: number;
      a: number;
      'erlangCWithMeanAht7.5': number;
      serviceCv2: number;
      allenCunneen: number;
    };
    simulated: { L: number; C: number; both: number; Wlib: number; Wcs: number; Wall: number }[];
  }>('poolingUnequalAht');
  const { library, citizenService } = given.in;
  const kinds = [library, citizenService].map(({ perHour, ahtMin }, index) => ({
    arrivalsPerHour: perHour,
    handlingMinutes: ahtMin,
    squaredCv: 1,
    desks: [2, 4][index] ?? 0,
  }));
  const found = poolingOf(kinds, promised(0.8, 5));
  const alone = found.separate.pools.map(({ queue }) => stable(queue).meanWaitMinutes);
  expectSame(alone[0], given.separateExact['library c=2 a=1']?.asaMin ?? 9);
  expectSame(alone[1], given.separateExact['citizenService c=4 a=3']?.asaMin ?? 9);
  const { pool, losers } = found.togetherSameDesks;
  const theory = given.pooledTheory;
  expect(pool.desks).toBe(theory.c);
  expectSame(pool.loadErlangs, theory.a);
  expectSame(pool.squaredCv, theory.serviceCv2);
  expectSame(stable(pool.queue).meanWaitMinutes, theory.allenCunneen);
  const plain = stable(deskQueue(theory.c, exponentialLoad(theory.a, 7.5), 0));
  expectSame(plain.meanWaitMinutes, theory['erlangCWithMeanAht7.5']);
  // The quick visitor loses.
  expect(losers).toEqual([0]);

  expect(given.simulated).toHaveLength(5);
  for (const { L, C, both, Wlib, Wcs, Wall } of given.simulated) {
    const groups = [
      { desks: L, kinds: [0] },
      { desks: C, kinds: [1] },
      { desks: both, kinds: [0, 1] },
    ];
    const house = simulateHouse({ kinds, groups, withinMinutes: 5, minutes: 2_000_000, seed: 1 });
    if (house.state !== 'stable') throw new Error('unstable');
    const waits = [...house.kinds, house.all].map((queue) => queue?.meanWaitMinutes.mean ?? Number.NaN);
    [Wlib, Wcs, Wall].forEach((expected, index) => {
      expect(Math.abs((waits[index] ?? Number.NaN) / expected - 1)).toBeLessThan(0.03);
    });
  }
}

export const poolingVectors: { [name: string]: () => void } = {
  poolingSameAht,
  poolingRequiredStaff,
  multiSkillTrap,
  poolingUnequalAht,
};
