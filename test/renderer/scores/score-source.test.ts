import { describe, expect, it } from 'vitest';
import { execute } from '#app/commands/registry.ts';
import { agreementKey, type Plan, ratingKey } from '#app/plan/plan.ts';
import {
  clearScores,
  closedRound,
  existingSource,
  type ScoreSource,
  scoreAt,
  setScores,
  shownRound,
} from '#renderer/views/scores/score-source.ts';
import { largePlan } from '../results/large-plan-page/large-plan.ts';

const revealed = largePlan({ criteria: 3, scenarios: 2, groups: 2 });
const [roundId = ''] = Object.keys(revealed.rounds);
const [raterId = ''] = Object.keys(revealed.raters);
const [scenarioId = ''] = Object.keys(revealed.scenarios);
const criterionId = Object.values(revealed.criteria).find(({ kind }) => kind === 'leaf')?.id ?? '';
const cell = { scenarioId, criterionId };
const asPrivate: Plan = {
  ...revealed,
  rounds: { [roundId]: { id: roundId, sort: 0, name: 'Runde 1', status: 'private', anonymous: false } },
};
const rater: ScoreSource = { kind: 'rater', roundId, raterId };
const exact = { low: null, likely: 42, high: null };

function changedBy(plan: Plan, request: Parameters<typeof execute>[1]): Plan {
  const result = execute(plan, request);
  if (!result.ok) throw new Error(result.error.code);
  return result.value.plan;
}

describe('setting scores', () => {
  it('keeps the words when the figures change, and the figures when the words do', () => {
    const worded = changedBy(
      asPrivate,
      setScores(asPrivate, { kind: 'agreed' }, [
        { ...cell, changes: { ...exact, reason: 'Set på stedet', dissent: 'Politikerne sagde 60' } },
      ]),
    );
    const changed = changedBy(
      worded,
      setScores(worded, { kind: 'agreed' }, [{ ...cell, changes: { low: 10, likely: null, high: 20 } }]),
    );
    expect(changed.agreements[agreementKey(scenarioId, criterionId)]).toEqual({
      ...cell,
      low: 10,
      likely: null,
      high: 20,
      reason: 'Set på stedet',
      source: '',
      dissent: 'Politikerne sagde 60',
      scaleRevision: 0,
    });
    const explained = changedBy(
      changed,
      setScores(changed, { kind: 'agreed' }, [{ ...cell, changes: { reason: 'Målt' } }]),
    );
    expect(scoreAt(explained, { kind: 'agreed' }, cell)).toMatchObject({ low: 10, high: 20, reason: 'Målt' });
  });

  it('writes a rater’s own, in one command for many cells, and nobody else’s', () => {
    const edits = Object.keys(asPrivate.scenarios).map((id) => ({
      scenarioId: id,
      criterionId,
      changes: exact,
    }));
    const plan = changedBy(asPrivate, setScores(asPrivate, rater, edits));
    const changed = Object.keys(plan.ratings).filter((key) => plan.ratings[key] !== asPrivate.ratings[key]);
    expect(changed.sort()).toEqual(
      edits.map((edit) => ratingKey(roundId, raterId, edit.scenarioId, criterionId)).sort(),
    );
    expect(plan.agreements).toBe(asPrivate.agreements);
  });

  it('clears only what is there', () => {
    const request = clearScores(asPrivate, rater, [cell]);
    if (!request) throw new Error('there is a score to clear');
    const plan = changedBy(asPrivate, request);
    expect(scoreAt(plan, rater, cell)).toBeUndefined();
    expect(clearScores(plan, rater, [cell])).toBeNull();
  });
});

describe('what may be seen', () => {
  it('is nobody else’s score while a round is private or only closed', () => {
    for (const status of ['private', 'closed'] as const) {
      const round = { id: roundId, sort: 0, name: 'Runde 1', status, anonymous: false };
      const plan = { ...revealed, rounds: { [roundId]: round } };
      expect(shownRound(plan, rater)).toBeNull();
      expect(shownRound(plan, { kind: 'agreed' })).toBeNull();
    }
    expect(shownRound(revealed, { kind: 'agreed' })?.id).toBe(roundId);
  });

  it('is read only once the round is closed', () => {
    expect(closedRound(asPrivate, rater)).toBeNull();
    expect(closedRound(revealed, rater)?.name).toBe('Runde 1');
    expect(closedRound(revealed, { kind: 'agreed' })).toBeNull();
  });

  it('is a rater’s own score while the round is private, everybody’s once it is revealed, unless it is anonymous', () => {
    const seen = (status: 'private' | 'closed' | 'revealed', anonymous: boolean) => {
      const round = { id: roundId, sort: 0, name: 'Runde 1', status, anonymous };
      return scoreAt({ ...revealed, rounds: { [roundId]: round } }, rater, cell) !== undefined;
    };
    expect([seen('private', false), seen('closed', false), seen('revealed', false)]).toEqual([
      true,
      false,
      true,
    ]);
    expect([seen('private', true), seen('closed', true), seen('revealed', true)]).toEqual([
      true,
      false,
      false,
    ]);
  });

  it('falls back on the agreed scores when the rater or round is gone', () => {
    const plan = changedBy(asPrivate, { type: 'rater.remove', input: { id: raterId } });
    expect(existingSource(plan, rater)).toEqual({ kind: 'agreed' });
    expect(existingSource(asPrivate, rater)).toBe(rater);
  });
});
