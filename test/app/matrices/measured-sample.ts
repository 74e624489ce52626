import type { CommandRequest } from '#app/commands/registry.ts';
import { translate } from '#app/i18n/texts.ts';
import { indicators } from '#app/indicators/indicators.ts';
import { type IndicatorCode, indicatorCodes } from '#app/plan/measure.ts';
import type { Plan } from '#app/plan/plan.ts';
import { proposedRange } from '#app/results/proposed-range.ts';
import { afterCommands } from '../commands/furnished-plan.ts';
import { id } from '../results/plans.ts';

/** The id of the criterion that {@link withMeasured} adds for a figure. */
export function measuredId(code: IndicatorCode): string {
  return id(7000 + indicatorCodes.indexOf(code));
}

/**
 * The plan with a criterion at the top for each figure, measured by it on the range that is proposed, or on a part of it
 * in its middle, so that scenarios lie beyond both ends; a figure that no scenario has is left out.
 */
export function withMeasured(plan: Plan, codes: readonly IndicatorCode[], shareOfRange = 1): Plan {
  const added = codes.flatMap((code): CommandRequest[] => {
    const range = proposedRange(plan, code);
    if (!range) return [];
    const middle = (range.worst + range.best) / 2;
    const end = (level: number) => middle + shareOfRange * (level - middle);
    return [
      {
        type: 'criterion.add',
        input: {
          criterion: {
            ...{ id: measuredId(code), parentId: null, sort: 7000, kind: 'leaf', name: `Målt: ${code}` },
            ...{ definition: 'Planens eget tal.', unit: translate('da', indicators[code].unit) },
            ...{ worst: end(range.worst), best: end(range.best), step: null, minimum: null },
            ...{ swingPoints: 50, swingLow: null, swingHigh: null },
            ...{ measure: code, rangeAgreedOn: '2027-03-01' },
          },
        },
      },
    ];
  });
  return afterCommands(plan, ...added);
}
