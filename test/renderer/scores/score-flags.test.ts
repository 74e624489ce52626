import { describe, expect, it } from 'vitest';
import { execute } from '#app/commands/registry.ts';
import type { Plan } from '#app/plan/plan.ts';
import { samplePlan } from '#main/samples.ts';
import { scoreFlags, staleCells } from '#renderer/views/scores/score-flags.ts';
import { scoreCells } from '#renderer/views/scores/score-grid.ts';
import { scoreAt, setScores } from '#renderer/views/scores/score-source.ts';

const agreed = { kind: 'agreed' } as const;
const sample = samplePlan('nordby', 'da');
const economy = Object.values(sample.criteria).find(({ name }) => name === 'Totaløkonomi');
if (!economy) throw new Error('the sample has changed');
const criterionId = economy.id;

function run(plan: Plan, request: Parameters<typeof execute>[1]): Plan {
  const result = execute(plan, request);
  if (!result.ok) throw new Error(result.error.code);
  return result.value.plan;
}
const update = (changes: object) =>
  ({ type: 'criterion.update', input: { id: criterionId, changes } }) as const;

describe('a score under an earlier definition', () => {
  const redefined = run(sample, update({ definition: 'Noget andet end før' }));
  const cells = staleCells(redefined, agreed);

  it('is none until the definition changes, then every score on the criterion', () => {
    expect(staleCells(sample, agreed)).toEqual([]);
    expect(cells.length).toBe(Object.keys(sample.scenarios).length);
    expect(cells.every((cell) => cell.criterionId === criterionId)).toBe(true);
    expect(staleCells(redefined, agreed, criterionId)).toEqual(cells);
  });

  it('is marked in its cell, in words too, and copied without the mark', () => {
    const [cell] = cells;
    const drawn = scoreCells(redefined, agreed, 'da')({ row: criterionId, column: cell?.scenarioId ?? '' });
    expect(drawn.text).toMatch(/ †$/);
    expect(drawn.label).toContain('tidligere definition');
    expect(drawn.copyText).not.toContain('†');
  });

  it('is confirmed by being given again as it stands, its words kept', () => {
    const [cell] = cells;
    if (!cell) throw new Error('nothing is stale');
    const confirmed = run(redefined, setScores(redefined, agreed, [{ ...cell, changes: {} }]));
    expect(staleCells(confirmed, agreed)).toEqual(cells.slice(1));
    const { scaleRevision: _, ...before } = scoreAt(redefined, agreed, cell) ?? {};
    expect(scoreAt(confirmed, agreed, cell)).toMatchObject(before);
    const all = run(
      redefined,
      setScores(
        redefined,
        agreed,
        cells.map((one) => ({ ...one, changes: {} })),
      ),
    );
    expect(staleCells(all, agreed)).toEqual([]);
  });

  it('stays stale when only its words are mended', () => {
    const [cell] = cells;
    if (!cell) throw new Error('nothing is stale');
    const mended = run(
      redefined,
      setScores(redefined, agreed, [{ ...cell, changes: { reason: 'Nye ord' } }]),
    );
    expect(staleCells(mended, agreed)).toEqual(cells);
  });
});

describe('a score that fails the minimum requirement', () => {
  const score = (likely: number | null, low: number | null = null, high: number | null = null) => ({
    low,
    likely,
    high,
    scaleRevision: 0,
  });
  const more = { ...economy, worst: 1, best: 5, minimum: 3 };
  const less = { ...economy, worst: 60, best: 20, minimum: 40 };

  it('is one that is worse whatever it turns out to be, in the direction of the scale', () => {
    expect(scoreFlags(more, score(2)).failed).toBe(3);
    expect(scoreFlags(more, score(3)).failed).toBeNull();
    expect(scoreFlags(less, score(41)).failed).toBe(40);
    expect(scoreFlags(less, score(40)).failed).toBeNull();
    expect(scoreFlags(more, score(null, 1, 2)).failed).toBe(3);
    expect(scoreFlags(more, score(null, 2, 4)).failed).toBeNull();
    expect(scoreFlags(more, score(null)).failed).toBeNull();
  });

  it('shows the requirement beside it', () => {
    const plan = run(sample, update({ minimum: 4 }));
    const texts = Object.keys(plan.scenarios).map(
      (column) => scoreCells(plan, agreed, 'da')({ row: criterionId, column }).text,
    );
    expect(texts.filter((text) => text.endsWith(' < 4')).length).toBeGreaterThan(0);
  });
});
