import type { Label } from '../i18n/label.ts';
import type { Plan } from '../plan/plan.ts';
import type { Scenario } from '../plan/scenario.ts';
import type { EconomyGap } from './economy-rows.ts';
import type { Discounting } from './present-value.ts';

const nameOf = ({ shortName, name }: Readonly<Scenario>) => `${shortName} ${name}`;

/** What can't be reckoned, and what follows for the sums. */
export function gapLabel({ meta }: Plan, gap: EconomyGap): Label {
  switch (gap.code) {
    case 'missing_index':
      return {
        key: 'economy.gap.missing_index',
        params: {
          line: gap.line.name,
          from: String(gap.line.priceLevelYear),
          to: String(meta.priceLevelYear),
          years: gap.years.join(', '),
        },
      };
    case 'unknown_cost':
      return { key: 'economy.gap.unknown_cost', params: { group: gap.group.name } };
    case 'unknown_staff':
    case 'unknown_gross':
      return { key: `economy.gap.${gap.code}`, params: { scenario: nameOf(gap.scenario) } };
  }
}

/** When in its year an amount is taken to be paid. */
export function paymentLabel({ paymentPoint }: Pick<Discounting, 'paymentPoint'>): Label {
  const named = { 0: 'atStart', 0.5: 'midway', 1: 'atEnd' } as const;
  return paymentPoint === 0 || paymentPoint === 0.5 || paymentPoint === 1
    ? { key: `matrix.presentValue.${named[paymentPoint]}`, params: {} }
    : { key: 'matrix.presentValue.at', params: { percent: Math.round(100 * paymentPoint) } };
}
