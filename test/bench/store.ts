import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { emptyPlan, type Plan, rowKey } from '#app/plan/plan.ts';
import type { Result } from '#app/plan/result.ts';
import { openDesk } from '#main/file/desk.ts';
import { createDocument } from '#main/file/documents.ts';
import { samplePlan } from '#main/samples.ts';
import type { Measurement } from './measurement.ts';

/** What opening, saving and one change cost on a plan as large as a municipality makes; the largest: `load.ts`. */
export function benchStore(): Measurement[] {
  return measure('8 × 40 × 50 raters', scoredPlan(8, 40, 50), { open: 500, save: 500, change: 20 });
}

/** Milliseconds that each step may take. */
interface Goals {
  open: number;
  save: number;
  change: number;
}

function measure(size: string, plan: Plan, goals: Goals): Measurement[] {
  const folder = mkdtempSync(join(tmpdir(), 'borgerhus-bench-'));
  try {
    const now = () => new Date('2026-03-01T12:00:00Z');
    const path = join(folder, 'plan.borgerhus');
    value(createDocument(path, plan, now()));
    const started = performance.now();
    const session = value(openDesk({ dataFolder: join(folder, 'data'), now }).openDocument(path));
    const openMs = performance.now() - started;

    const [first] = Object.values(plan.ratings);
    if (!first) throw new Error('no ratings');
    const { scaleRevision: _, ...rating } = first;
    const changes = Array.from({ length: 15 }, (_, index) => {
      const input = { ratings: [{ ...rating, likely: (index % 4) + 1, reason: `Ændring ${index}` }] };
      const before = performance.now();
      value(session.execute({ type: 'ratings.set', input }));
      return performance.now() - before;
    });

    const beforeSave = performance.now();
    value(session.save());
    const saveMs = performance.now() - beforeSave;
    session.undo();
    session.close();
    const beforeReopening = performance.now();
    value(openDesk({ dataFolder: join(folder, 'data'), now }).openDocument(path)).close();
    const reopenMs = performance.now() - beforeReopening;
    const line = (name: string, ms: number, goal: number, issue?: number) => ({
      name: `${name}, ${size}`,
      value: ms,
      unit: 'ms',
      goal,
      ...(issue === undefined ? {} : { issue }),
    });
    return [
      line('open (verify, copy in, load)', openMs, goals.open),
      line('one change, kept (median)', changes.sort((a, b) => a - b)[7] ?? 0, goals.change),
      line('save (build, verify, flush)', saveMs, goals.save),
      line('opened again with a change that was never saved', reopenMs, 5000, 11),
    ];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** A plan in which every rater has scored every scenario on every criterion. */
function scoredPlan(scenarioCount: number, criterionCount: number, raterCount: number): Plan {
  const sample = samplePlan('nordby', 'da');
  const scenario = Object.values(sample.scenarios)[0];
  const leaf = Object.values(sample.criteria).find((row) => row.kind === 'leaf');
  if (!scenario || !leaf) throw new Error('the sample has no scenario or leaf');
  const id = (kind: number, index: number) =>
    `${kind.toString(16).padStart(8, '0')}-0000-4000-8000-${index.toString(16).padStart(12, '0')}`;
  const byId = <Row extends { id: string }>(count: number, row: (index: number) => Row) =>
    Object.fromEntries(Array.from({ length: count }, (_, index) => [row(index).id, row(index)]));
  const group = { id: id(1, 0), sort: 0, name: 'Bedømmere' };
  const round = { id: id(2, 0), sort: 0, name: 'Runde 1', status: 'private' as const, anonymous: false };
  const plan = {
    ...emptyPlan({ ...sample.meta, baselineId: null, costCriterionId: null }),
    scenarios: byId(scenarioCount, (index) => ({
      ...scenario,
      ...{ id: id(3, index), sort: index, parentId: null, buildingId: null },
    })),
    criteria: byId(criterionCount, (index) => ({
      ...{ ...leaf, id: id(4, index), parentId: null, sort: index },
      ...{ swingPoints: 1, swingLow: null, swingHigh: null, worst: 1, best: 5 },
    })),
    raterGroups: { [group.id]: group },
    raters: byId(raterCount, (index) => ({
      id: id(5, index),
      groupId: group.id,
      sort: index,
      name: `B${index}`,
      ballotRoundId: null,
    })),
    rounds: { [round.id]: round },
  };
  const ratings: { [key: string]: Plan['ratings'][string] } = {};
  for (const raterId of Object.keys(plan.raters)) {
    for (const scenarioId of Object.keys(plan.scenarios)) {
      for (const criterionId of Object.keys(plan.criteria)) {
        const cell = { roundId: round.id, raterId, scenarioId, criterionId };
        const words = { reason: 'Skøn efter besøg', source: '' };
        const row = { ...cell, low: null, likely: 3, high: null, ...words, scaleRevision: 0 };
        ratings[rowKey('ratings', row)] = row;
      }
    }
  }
  return { ...plan, ratings };
}

function value<Value>(result: Result<Value>): Value {
  if (!result.ok) throw new Error(`${result.error.code} ${JSON.stringify(result.error.details)}`);
  return result.value;
}
