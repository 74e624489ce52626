import type { Draft } from 'immer';
import { translate } from '../i18n/texts.ts';
import { indicators } from '../indicators/indicators.ts';
import type { Criterion } from '../plan/criterion.ts';
import type { Plan } from '../plan/plan.ts';

type Changes = {
  [Field in 'unit' | 'worst' | 'best' | 'minimum' | 'rangeAgreedOn']?: Criterion[Field] | undefined;
};

/**
 * Keeps what hangs on what a leaf is measured by in step with it. Measured by another figure it has that figure's unit,
 * and nothing that was agreed in another unit: no range, minimum requirement or levels. An agreement on the range holds
 * for that range alone.
 *
 * @param before the criterion before `changes` were made to it
 */
export function settleMeasure(
  draft: Draft<Plan>,
  criterion: Draft<Criterion>,
  before: Criterion,
  changes: Changes,
): void {
  const isOther = criterion.measure !== before.measure;
  if (isOther && criterion.measure !== null) {
    criterion.unit = changes.unit ?? translate(draft.meta.language, indicators[criterion.measure].unit);
    criterion.step = null;
    if (criterion.unit !== before.unit) {
      criterion.worst = changes.worst ?? null;
      criterion.best = changes.best ?? null;
      criterion.minimum = changes.minimum ?? null;
      for (const level of Object.values(draft.levels)) {
        if (level.criterionId === criterion.id) delete draft.levels[level.id];
      }
    }
  }
  const isMoved = criterion.worst !== before.worst || criterion.best !== before.best;
  if ((isOther || isMoved) && !changes.rangeAgreedOn) criterion.rangeAgreedOn = null;
}
