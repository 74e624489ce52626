import { describe, expect, it } from 'vitest';
import { deskQueue } from '#app/staffing/desk-queue.ts';
import { type DesksAnswer, desks, type IntervalAnswer } from '#app/staffing/desks.ts';
import type { PoolingAnswer } from '#app/staffing/pooling-answer.ts';
import { expectSame, exponentialLoad, stable } from './staffing-vectors.ts';

/** The example of the command line's document. */
const intervals = {
  intervalMinutes: 30,
  arrivals: [3, 7, 12],
  handlingMinutes: 9,
  target: { share: 0.8, withinMinutes: 10 },
  patienceMinutes: null,
  minimum: 1,
  maxOccupancy: 0.9,
  squaredCv: 1,
};
const separate = {
  separate: [
    { arrivalsPerHour: 20, handlingMinutes: 3 },
    { arrivalsPerHour: 12, handlingMinutes: 15 },
  ],
  target: { share: 0.8, withinMinutes: 5 },
};

function answered(raw: unknown): DesksAnswer {
  const answer = desks(raw);
  if (!answer.ok) throw new Error(answer.error.code);
  return answer.value;
}

function intervalsOf(raw: unknown): IntervalAnswer[] {
  const answer = answered(raw);
  if (!('intervals' in answer)) throw new Error('no intervals');
  return answer.intervals;
}

function poolingOf(raw: unknown): PoolingAnswer {
  const answer = answered(raw);
  if (!('separate' in answer)) throw new Error('no pooling');
  return answer;
}

describe('desks by interval', () => {
  it('answers one for each arrival figure, in full', () => {
    const found = intervalsOf(intervals);
    expect(found.map((each) => each.desks)).toEqual([2, 3, 5]);
    found.forEach((each, index) => {
      const load = ((intervals.arrivals[index] ?? 0) * 9) / 30;
      const queue = stable(deskQueue(each.desks, exponentialLoad(load, 9), 10));
      expect(each).toMatchObject({
        load,
        waitShare: queue.waitShare,
        servedInTime: queue.servedInTime,
        meanWaitMinutes: queue.meanWaitMinutes,
        occupancy: queue.occupancy,
        queue: queue.queueLength,
        abandonShare: null,
        because: 'promise',
      });
      expect(Math.ceil(each.decimalDesks)).toBe(each.desks);
    });
    // Two desks can't carry 2.1 erlangs: no number stands for that.
    expect(found.map((each) => each.servedInTimeOneLess)).toEqual([
      stable(deskQueue(1, exponentialLoad(0.9, 9), 10)).servedInTime,
      'unstable',
      stable(deskQueue(4, exponentialLoad(3.6, 9), 10)).servedInTime,
    ]);
  });

  it('needs only what the question is about; without a rule nobody is needed where nobody comes', () => {
    const { intervalMinutes, handlingMinutes, target } = intervals;
    const found = intervalsOf({ intervalMinutes, handlingMinutes, target, arrivals: [0, 3] });
    expect(found[0]).toMatchObject({
      load: 0,
      desks: 0,
      servedInTime: 1,
      servedInTimeOneLess: null,
      because: 'noDemand',
    });
    expect(found[1]?.desks).toBe(2);
    expect(intervalsOf({ ...intervals, arrivals: [0] })[0]).toMatchObject({
      desks: 1,
      occupancy: 0,
      because: 'minimum',
    });
    expect(intervalsOf({ ...intervals, arrivals: [0.1], neverAlone: true })[0]?.desks).toBe(2);
    expect(intervalsOf({ ...intervals, arrivals: [] })).toEqual([]);
  });

  it('corrects for spread and reckons with patience', () => {
    const [plain] = intervalsOf({ ...intervals, arrivals: [7], minimum: 4 });
    const [spread] = intervalsOf({ ...intervals, arrivals: [7], minimum: 4, squaredCv: 2.2 });
    expect([plain?.desks, spread?.desks]).toEqual([4, 4]);
    expectSame(Number(spread?.meanWaitMinutes), 1.6 * Number(plain?.meanWaitMinutes));
    const [impatient] = intervalsOf({ ...intervals, arrivals: [7], patienceMinutes: 15 });
    expect(Number(impatient?.abandonShare)).toBeGreaterThan(0);
    // With patience even too few desks have figures.
    expect(typeof impatient?.servedInTimeOneLess).toBe('number');
  });

  it('says how long it took when given a clock', () => {
    let now = 5;
    const answer = desks(intervals, () => now++);
    expect(answer).toMatchObject({ ok: true, value: { elapsedMs: 1 } });
  });
});

describe('desks put together', () => {
  it('answers each alone, all together, what is saved and who loses', () => {
    const found = poolingOf(separate);
    expect(found.separate.map((each) => each.desks)).toEqual([2, 5]);
    expect(found.separateDesks).toBe(7);
    expect(found.together).toMatchObject({
      of: [0, 1],
      desks: 6,
      load: 4,
      handlingMinutes: 7.5,
      losers: [0],
    });
    expectSame(Number(found.together.meanWaitMinutes), 1.7085650723025585);
    expectSame(Number(found.together.uncorrectedMeanWaitMinutes), 1.067853170189099);
    expect(found.saved.desks).toBe(1);
    expectSame(
      Number(found.saved.meanWaitMinutes),
      Number(found.separateMeanWaitMinutes) - Number(found.together.meanWaitMinutes),
    );
    expect(found.togetherSameDesks.desks).toBe(7);
    expect(found.express?.pools.map((pool) => pool.of)).toEqual([[0], [1]]);
  });

  it('takes the desks of today, also where they can’t keep up', () => {
    const [quick, slow] = separate.separate;
    const today = {
      ...separate,
      separate: [
        { ...quick, desks: 2 },
        { ...slow, desks: 3 },
      ],
    };
    const found = poolingOf(today);
    expect(found).toMatchObject({ separateDesks: 5, separateMeanWaitMinutes: 'unstable' });
    expect(found.separate[1]).toMatchObject({
      desks: 3,
      meanWaitMinutes: 'unstable',
      servedInTime: 'unstable',
    });
    expect(found.saved.meanWaitMinutes).toBe('unstable');
    expect(found.togetherSameDesks.meanWaitMinutes).not.toBe('unstable');
  });
});

describe('desks refuses', () => {
  const first = (more: object) => ({
    ...separate,
    separate: [{ ...separate.separate[0], ...more }, ...separate.separate.slice(1)],
  });

  it.each<[string, unknown, string]>([
    ['desks_input', { ...intervals, extra: 1 }, 'extra'],
    ['desks_input', { ...intervals, target: { ...intervals.target, minutes: 3 } }, 'target.minutes'],
    ['desks_input', { ...intervals, target: undefined }, 'target'],
    ['desks_input', { ...intervals, arrivals: [3, -1] }, 'arrivals.1'],
    ['desks_input', { ...intervals, arrivals: [3, null] }, 'arrivals.1'],
    ['desks_input', { ...intervals, arrivals: '3' }, 'arrivals'],
    ['desks_input', { ...intervals, intervalMinutes: 0 }, 'intervalMinutes'],
    ['desks_input', { ...intervals, handlingMinutes: 0 }, 'handlingMinutes'],
    ['desks_input', { ...intervals, handlingMinutes: Number.NaN }, 'handlingMinutes'],
    ['desks_input', { ...intervals, target: { share: 1, withinMinutes: 10 } }, 'target.share'],
    ['desks_input', { ...intervals, target: { share: 80, withinMinutes: 10 } }, 'target.share'],
    ['desks_input', { ...intervals, maxOccupancy: 0 }, 'maxOccupancy'],
    ['desks_input', { ...intervals, maxOccupancy: 90 }, 'maxOccupancy'],
    ['desks_input', { ...intervals, minimum: 1.5 }, 'minimum'],
    ['desks_input', { ...intervals, patienceMinutes: 0 }, 'patienceMinutes'],
    ['desks_input', { ...intervals, squaredCv: -1 }, 'squaredCv'],
    ['desks_load', { ...intervals, arrivals: [3, 40_000] }, 'arrivals.1'],
    ['desks_patience_spread', { ...intervals, patienceMinutes: 10, squaredCv: 2 }, 'squaredCv'],
    ['desks_patience', { ...intervals, arrivals: [3, 3_000], patienceMinutes: 1440 }, 'arrivals.1'],
    ['desks_input', { ...separate, arrivals: [3] }, 'arrivals'],
    ['desks_input', { ...separate, separate: [] }, 'separate'],
    ['desks_input', { ...separate, separate: null }, 'separate'],
    ['desks_input', { ...separate, patienceMinutes: 5 }, 'patienceMinutes'],
    ['desks_input', first({ handlingMinutes: '3' }), 'separate.0.handlingMinutes'],
    ['desks_input', first({ minutes: 3 }), 'separate.0.minutes'],
    ['desks_input', first({ desks: 1.5 }), 'separate.0.desks'],
    ['desks_load', first({ arrivalsPerHour: 1e6 }), 'separate.0'],
    ['desks_input', null, '.'],
    ['desks_input', [], '.'],
    ['desks_input', 'x', '.'],
  ])('with %s (case %#)', (code, raw, at) => {
    expect(desks(raw)).toEqual({ ok: false, error: { code, details: { at } } });
  });

  it('nothing that has an answer, and never answers with what is no number', () => {
    const extremes = [
      { ...intervals, arrivals: [1e-9, 33_000], maxOccupancy: null },
      { ...intervals, target: { share: 0.999, withinMinutes: 0 }, arrivals: [500] },
      { ...intervals, target: { share: 0, withinMinutes: 1440 }, arrivals: [500], maxOccupancy: 1 },
      { ...intervals, patienceMinutes: 0.01, arrivals: [0.001, 50] },
      { ...intervals, patienceMinutes: 1440, arrivals: [300] },
      { ...intervals, handlingMinutes: 0.001, arrivals: [1e6] },
    ];
    for (const raw of extremes) {
      for (const figure of intervalsOf(raw).flatMap((each) => Object.values(each))) {
        if (typeof figure === 'number') expect(Number.isFinite(figure)).toBe(true);
      }
    }
  });
});
