import { describe, expect, it } from 'vitest';
import type { Plan } from '#app/plan/plan.ts';
import { exportCouncilWorkbook } from '#main/excel/export.ts';
import { samplePlan } from '#main/samples.ts';
import { context } from '../../app/matrices/plans.ts';
import { planted } from '../planted.ts';
import { partsOf } from './parts.ts';

const nordby = samplePlan('nordby', 'da');

it('the workbook holds neither ballots nor what they said of an anonymous round that is only closed', async () => {
  const [round] = Object.values(nordby.rounds);
  if (!round) throw new Error('no round');
  const raters = Object.values(nordby.raters).map((rater) => ({ ...rater, ballotRoundId: round.id }));
  const plan: Plan = {
    ...nordby,
    rounds: { [round.id]: { ...round, status: 'closed', anonymous: true } },
    raters: Object.fromEntries(raters.map((rater) => [rater.id, rater])),
  };
  const words = Object.values(plan.ratings).map(({ reason }) => reason);
  const bytes = await exportCouncilWorkbook(plan, context);
  const text = [...partsOf(bytes).values()].map((part) => part.text).join();
  for (const { id, name } of raters)
    expect([text.includes(id), text.includes(`>${name}<`)]).toEqual([false, false]);
  const agreed = new Set(Object.values(plan.agreements).map(({ reason }) => reason));
  for (const word of words.filter((one) => one !== '' && !agreed.has(one))) expect(text).not.toContain(word);
});

describe('the public workbook', () => {
  it.each(['da', 'en'] as const)(
    'holds no rater’s name or words and no remark, anywhere in its bytes: %s',
    async (language) => {
      const { plan, words } = planted(samplePlan('nordby', language));
      for (const kind of ['rater', 'reason', 'needs.note', 'scenarioFunctions.note', 'economyLines.note'])
        expect([kind, words.some((word) => word.endsWith(kind))]).toEqual([kind, true]);
      const textOf = async (profile: 'intern' | 'offentlig') =>
        [...partsOf(await exportCouncilWorkbook(plan, { ...context, language, profile }))]
          .map(([name, { text }]) => name + text)
          .join('\n');
      const inside = await textOf('intern');
      // The search would find them: the internal workbook has what it is for.
      expect(words.filter((word) => inside.includes(word)).length).toBeGreaterThan(20);
      const outside = await textOf('offentlig');
      expect(words.filter((word) => outside.includes(word))).toEqual([]);
      expect(outside.match(/Mette\d/)).toBeNull();
    },
    60_000,
  );
});
