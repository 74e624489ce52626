import { expect, it } from 'vitest';
import { withSharedPosts } from '#app/staffing/shared-posts.ts';

const demand = (bookedPerWeek: number) => ({
  ...{ slots: new Int16Array(), weeks: new Int16Array(), bookedOccupancy: 0.8, unplacedVolume: 0 },
  channels: [
    {
      ...{ bookedPerWeek, handlingMinutes: 30, walkInsPerWeek: 0 },
      ...{ profile: new Float64Array(), season: new Float64Array() },
    },
  ],
});
const week = (loadErlangs: number, bookedDesks: number) => ({
  ...{ loadErlangs: Float64Array.of(loadErlangs), handlingMinutes: Float64Array.of(10) },
  ...{ squaredCv: Float64Array.of(1), bookedDesks: Float64Array.of(bookedDesks) },
});

it('half a post of appointments joins the queue as a mixture, reckoned by hand', () => {
  const shared = withSharedPosts(week(2, 1.5), demand(20));
  // 24 minutes of appointments an hour are 0.8 of them; 12 others come for 10 minutes each: 144 minutes by 12.8 people.
  expect(shared.bookedDesks[0]).toBe(1);
  expect(shared.loadErlangs[0]).toBeCloseTo(144 / 60, 12);
  expect(shared.handlingMinutes[0]).toBeCloseTo(144 / 12.8, 12);
  expect(shared.squaredCv[0]).toBeCloseTo((12 * 200 + 0.8 * 1800) / 12.8 / (144 / 12.8) ** 2 - 1, 12);
});

it('whole posts stay booked, and a queue that nobody joins is empty', () => {
  const shared = withSharedPosts(week(0, 1), demand(20));
  expect([shared.bookedDesks[0], shared.loadErlangs[0], shared.squaredCv[0]]).toEqual([1, 0, 1]);
});

it('without appointments the week is what it was', () => {
  const plain = week(2, 1.5);
  expect(withSharedPosts(plain, demand(0))).toBe(plain);
});
