import { permanentOffset } from '../plan/economy.ts';
import type { Scenario } from '../plan/scenario.ts';
import { elsewhere, plain, same } from './cells.ts';
import type { Council } from './council.ts';
import { sumKey } from './economy.ts';
import { amountColumn, hasEconomy } from './economy-columns.ts';
import type { Column, Row } from './matrix.ts';
import { valueColumn } from './present-value.ts';

/** Headline figures of the money: permanent operation and net investment, against the baseline. */
export function economyHeadings(council: Council): Column[] {
  const { plan, say } = council;
  const base = plan.scenarios[plan.meta.baselineId ?? ''];
  if (!base || !hasEconomy(council)) return [];
  const baseline = base.shortName;
  const unit = say('economy.unit');
  return [
    {
      key: 'operating',
      title: say('matrix.scenarios.operating', { baseline }),
      unit,
      width: 11,
      format: 'integer',
      startsBlock: true,
    },
    {
      key: 'investment',
      title: say('matrix.scenarios.investment', { baseline }),
      unit,
      width: 11,
      format: 'integer',
    },
  ];
}

/** Taken from the sheets on economy; a dash where something is missing there. */
export function economyHeadlines(council: Council, scenario: Scenario): Row['cells'] {
  const { plan, say, economy } = council;
  const own = economy.get(scenario.id);
  if (!own?.difference || !hasEconomy(council)) return {};
  const figures = council.figures.economyFigures(scenario.id);
  if (!figures) return { operating: plain(say('matrix.none')), investment: plain(say('matrix.none')) };
  if (scenario.id === plan.meta.baselineId) return { operating: plain(0), investment: plain(0) };
  const operating = sumKey(scenario.id, 'operating', true);
  const { yearlyOperatingTDkk, netInvestmentTDkk } = figures;
  return {
    operating: same(
      yearlyOperatingTDkk.likely,
      elsewhere('economy', operating, amountColumn('likely', permanentOffset)),
    ),
    investment: same(
      netInvestmentTDkk.likely,
      elsewhere('present-value', 'investment', valueColumn('likely', scenario.id)),
    ),
  };
}
