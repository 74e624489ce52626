import { type Council, nameOf } from '../../matrices/council.ts';
import type { ReportBlock } from '../document.ts';
import { type CashLine, cashSvg } from '../pictures/cash-svg.ts';
import type { ReportContext } from '../report-context.ts';
import { carried } from '../rounding.ts';
import { columnsOf, matrixBlocks } from './matrix-section.ts';

/** The line of each scenario against the baseline, and the multi-year table. */
export function economySection(context: ReportContext): ReportBlock[] {
  return [
    ...figureBlocks(context.council),
    ...matrixBlocks(context, 'economy', { columns: columnsOf('name', 'area', 'likely') }),
  ];
}

function figureBlocks(council: Council): ReportBlock[] {
  const { plan, say, number } = council;
  const base = plan.scenarios[plan.meta.baselineId ?? ''];
  const lines = cashLines(council);
  if (!base || lines.length === 0) return [];
  const baseline = nameOf(base);
  const year = String(plan.meta.priceLevelYear);
  const told = lines.map(({ scenario, years }) =>
    say('report.cash.line', {
      scenario: nameOf(scenario),
      years: years
        .map(({ low, likely, high }) => number(carried(likely, (high - low) / 2, 0).value))
        .join(', '),
    }),
  );
  return [
    {
      kind: 'figure',
      figure: {
        title: say('report.cash.title', { baseline }),
        description: `${say('report.cash.lead', { year, baseline })} ${say('report.cash.description', { lines: told.join('; ') })}`,
        svg: cashSvg(council, lines),
        isWide: false,
      },
    },
    { kind: 'note', text: say('report.cash.lead', { year, baseline }) },
  ];
}

/** Of every scenario but the baseline whose difference is known. */
function cashLines({ plan, scenarios, economy }: Council): CashLine[] {
  return scenarios.flatMap((scenario) => {
    const own = economy.get(scenario.id);
    if (!own?.difference || own.gaps.length > 0 || scenario.id === plan.meta.baselineId) return [];
    return [{ scenario, years: own.difference.beforeFinancing }];
  });
}
