import { describe, expect, it } from 'vitest';
import { defaultLadder } from '#app/staffing/default-ladder.ts';
import { assumedWorkingTime, coverageFte, demandFte, fteNeed } from '#app/staffing/fte-need.ts';
import { roundUp } from '#app/staffing/round-up.ts';
import { grossHoursPerFte, ladderRungs, netHoursPerFte } from '#app/staffing/working-year.ts';
import { expectPrinted, expectSame } from './staffing-vectors.ts';

const net = netHoursPerFte(defaultLadder) ?? Number.NaN;
const time = { netHoursPerFte: net, ...assumedWorkingTime };
const threePosts = { staffedHoursPerWeek: 46, weeksPerYear: 51, posts: 3 };

describe('the ladder from paid to worked hours', () => {
  it('comes to the 1,399 net hours of the domain', () => {
    expect(grossHoursPerFte).toBe(1924);
    expectPrinted(net, 1399.1);
    const rungs = ladderRungs(defaultLadder);
    expectSame(rungs.at(-1)?.leftHours, net);
    expectSame(rungs[0]?.leftHours, 1924 - 7.14 * 7.4);
    expect(new Set(defaultLadder.map(({ mark }) => mark))).toEqual(
      new Set(['read', 'remembered', 'assumption']),
    );
    expect(new Set(defaultLadder.map(({ id }) => id)).size).toBe(defaultLadder.length);
  });

  it('is the municipality’s to change, down to nothing', () => {
    const own = [{ id: 'own', hours: 1924, mark: 'assumption' as const }];
    expect(netHoursPerFte(own)).toBeNull();
    expect(netHoursPerFte([])).toBe(1924);
    expect(ladderRungs([])).toEqual([]);
  });
});

describe('the two needs', () => {
  it('are 7.7 årsværk for 46 h × 51 weeks × 3 posts and 5.1 for 3,469 hours of work', () => {
    const need = fteNeed(threePosts, 3469, time);
    expectPrinted(need.coverageFte, 7.7);
    expectPrinted(need.demandFte, 5.1);
    expect(need).toMatchObject({ binding: 'coverage', neededFte: need.coverageFte });
    // Enquiries fill less than half of the hours that have to be staffed.
    expectSame(need.workShareOfCover ?? 9, 3469 / 7038);
    expect(need.workShareOfCover).toBeLessThan(time.utilisationShare);
  });

  it('bind by the work once it fills more than the utilisation of the cover', () => {
    const hours = 46 * 51 * 3;
    expect(fteNeed(threePosts, 0.76 * hours, time).binding).toBe('demand');
    expect(fteNeed(threePosts, 0.74 * hours, time).binding).toBe('coverage');
    expect(fteNeed(threePosts, 0.75 * hours, time).binding).toBe('both');
    expect(fteNeed({ ...threePosts, posts: 0 }, 0, time)).toEqual({
      coverageFte: 0,
      demandFte: 0,
      neededFte: 0,
      binding: 'none',
      workShareOfCover: null,
    });
    expectSame(coverageFte(threePosts, time) * 0.65 * net, hours);
    expectSame(demandFte(1000, time) * 0.65 * 0.75 * net, 1000);
  });
});

describe('roundUp', () => {
  it('is not led astray by floating point, and rounds up what is more', () => {
    expect([21 / 0.7, 42 / 0.7, 0.1 + 0.2, 0, 3].map(roundUp)).toEqual([30, 60, 1, 0, 3]);
    expect(roundUp(30.0001)).toBe(31);
    expect(roundUp(1e9 + 0.5)).toBe(1e9 + 1);
  });
});
