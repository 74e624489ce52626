import { describe, expect, it } from 'vitest';
import type { PlanStatus } from '#app/contract/open-plan.ts';
import { mustAskBeforeLeaving } from '#main/shell/leaving.ts';

const status = (version: number, saved: boolean): PlanStatus => ({
  version,
  undo: null,
  redo: null,
  document: { path: null, saved, changedOnDisk: false, recovered: false, workDamaged: false },
});

describe('leaving a plan', () => {
  it('needs a question when its document lacks changes', () => {
    expect(mustAskBeforeLeaving(status(3, false))).toBe(true);
  });

  it('needs none when no plan is open, all is saved, or nothing was ever changed', () => {
    expect(mustAskBeforeLeaving(null)).toBe(false);
    expect(mustAskBeforeLeaving(status(3, true))).toBe(false);
    expect(mustAskBeforeLeaving(status(0, false))).toBe(false);
  });
});
