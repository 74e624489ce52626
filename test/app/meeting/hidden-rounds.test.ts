import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import fc, { type GeneratorValue } from 'fast-check';
import { expect, it } from 'vitest';
import { execute } from '#app/commands/registry.ts';
import { frozenDifferences } from '#app/compare/frozen-differences.ts';
import { councilMatrices } from '#app/matrices/council-matrices.ts';
import { project } from '#app/meeting/project.ts';
import { agendaKinds } from '#app/plan/meeting.ts';
import { type Plan, sorted } from '#app/plan/plan.ts';
import type { Rating } from '#app/plan/rating.ts';
import { reportContents } from '#app/plan/report.ts';
import { planFromSample } from '#app/plan/sample.ts';
import { reportContext, reportOf } from '#app/report/report.ts';
import { sayings } from '#app/results/sayings.ts';
import { warnings } from '#app/results/warnings.ts';
import { runs } from '#test/thorough.ts';
import { randomCommand } from '../commands/random-commands.ts';
import { inMeeting, meetingId } from './meetings.ts';
import { hiddenRoundId, planted } from './planted.ts';

const file = resolve(import.meta.dirname, '../../../resources/samples/nordby.json');
const nordby = planFromSample(JSON.parse(readFileSync(file, 'utf8')), 'da');
const revealed = Object.values(nordby.rounds).find(({ status }) => status === 'revealed');
if (!revealed) throw new Error('the sample has no revealed round');

/** A plan with a hidden round, changed by whatever commands chance brings. */
function walked(g: GeneratorValue): Plan {
  let plan = planted(
    nordby,
    revealed as NonNullable<typeof revealed>,
    g(fc.constantFrom, 'private', 'closed'),
  );
  for (let count = 0; count < 12; count++) {
    const change = execute(plan, randomCommand(g, plan));
    if (change.ok) plan = change.value.plan;
  }
  return plan;
}

const isHidden = (plan: Plan, { roundId }: Rating) => plan.rounds[roundId]?.status !== 'revealed';

/** The same people on the same cells of hidden rounds, with other figures and other words. */
function saidOtherwise(plan: Plan): Plan {
  const ratings = Object.entries(plan.ratings).map(([key, rating]): [string, Rating] => {
    const { worst = null, best = null } = plan.criteria[rating.criterionId] ?? {};
    if (!isHidden(plan, rating) || worst === null || best === null) return [key, rating];
    const other = (figure: number | null) => figure && worst + best - figure;
    const { low, likely, high, reason, source } = rating;
    const ends = [other(low), other(high)].toSorted((a, b) => (a ?? 0) - (b ?? 0));
    return [
      key,
      {
        ...rating,
        ...{ low: ends[0] ?? null, likely: other(likely), high: ends[1] ?? null },
        ...{ reason: reason && 'noget andet', source: source && 'et andet sted' },
      },
    ];
  });
  return { ...plan, ratings: Object.fromEntries(ratings) };
}

/** Everything that anybody but the one who gave a score is shown of a plan. */
function read(plan: Plan, then: Plan): { [what: string]: string } {
  const context = { language: 'da', planVersion: 7, planHash: '0123456789ab', today: '2026-11-22' } as const;
  const profiles = ['intern', 'offentlig'] as const;
  const sections = reportContents.map((content, index) => ({
    ...{ id: `00000000-0000-4000-8000-${String(index).padStart(12, '0')}`, sort: index },
    ...{ heading: content, content, text: '' },
  }));
  const presenter = { meetingId, triedWeights: [], endsAt: null, isBlank: false };
  const [cell = null] = Object.values(plan.ratings);
  const found = {
    matrices: profiles.map((profile) => councilMatrices(plan, { ...context, profile })),
    report: profiles.map((profile) => reportOf(reportContext(plan, { ...context, profile }), sections)),
    wall: agendaKinds.map((kind) => project(inMeeting(plan, kind, hiddenRoundId), { ...presenter, cell })),
    warnings: warnings(plan),
    sayings: sorted(plan.rounds)
      .filter(({ status }) => status !== 'revealed')
      .flatMap((round) =>
        Object.values(plan.ratings)
          .filter(({ roundId }) => roundId === round.id)
          .map((rating) => sayings(plan, round, rating)),
      ),
    // A closed round stands in frozen copies with what was said; the differences are made for the facilitator.
    frozen: frozenDifferences(then, plan).filter(({ collection }) => collection !== 'ratings'),
  };
  // As text: a hundred thousand cells are compared in no time.
  return Object.fromEntries(Object.entries(found).map(([what, shown]) => [what, JSON.stringify(shown)]));
}

it('a round that is not revealed reads alike whatever was said in it, in every table, report, picture and warning', () => {
  let hiddenCount = 0;
  fc.assert(
    fc.property(fc.gen(), (g) => {
      const plan = walked(g);
      const other = saidOtherwise(plan);
      hiddenCount += Object.values(plan.ratings).filter((rating) => isHidden(plan, rating)).length;
      expect(read(other, nordby)).toEqual(read(plan, nordby));
    }),
    { numRuns: runs(4), endOnFailure: true },
  );
  // Else it said nothing.
  expect(hiddenCount).toBeGreaterThan(100);
}, 90_000);
