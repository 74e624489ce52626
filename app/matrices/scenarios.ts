import { itemAt } from '../plan/item-at.ts';
import type { Scenario } from '../plan/scenario.ts';
import { requirementLabel, shortfalls } from '../results/admissible.ts';
import { elsewhere, plain, same } from './cells.ts';
import { type Council, chosenScenarios, markOf, nameOf, withoutTotals } from './council.ts';
import { type Cell, type Column, formula, type Matrix } from './matrix.ts';
import { economyHeadings, economyHeadlines } from './scenario-economy.ts';
import { weightedColumn } from './score-sheet.ts';
import { hasHours, hasStaffing, scenarioColumn, staffingIn } from './staffing-sheet.ts';

/** The scenarios side by side: what each is, its total and rank, how it differs, what speaks for and against. */
export function scenariosMatrix(council: Council): Matrix {
  const { plan, say, scenarios } = council;
  const baseline = scenarios.findIndex(({ id }) => id === plan.meta.baselineId);
  const base = scenarios[baseline];
  const hasRequirements = Object.values(plan.criteria).some(({ minimum }) => minimum !== null);
  const hasModels = scenarios.some((scenario) => scenario.collaborationModel !== null);
  return {
    id: 'scenarios',
    title: say('matrix.scenarios.title'),
    notes: [
      ...withoutTotals(council),
      ...chosenScenarios(council),
      ...(council.result ? [say('matrix.scenarios.note', { scores: say('matrix.scores.title') })] : []),
      ...(base ? [say('matrix.scenarios.baselineNote', { baseline: nameOf(base) })] : []),
      ...(hasModels ? [say('matrix.scenarios.credit')] : []),
    ],
    columns: columns(council, baseline, hasRequirements),
    rows: scenarios.map((scenario, index) => ({
      key: scenario.id,
      kind: 'data',
      depth: 0,
      cells: {
        short: { ...plain(scenario.shortName), scenario: markOf(council, scenario) },
        name: plain(scenario.name),
        model: plain(
          scenario.collaborationModel === null
            ? null
            : say(`matrix.scenarios.model.${scenario.collaborationModel as 1 | 2 | 3 | 4 | 5}`),
        ),
        ...figures(council, index, baseline),
        ...economyHeadlines(council, scenario),
        ...(hasRequirements ? { requirements: plain(requirementText(council, scenario)) } : {}),
        ...staffingFigures(council, scenario),
        description: plain(scenario.description),
        advantages: plain(scenario.advantages),
        drawbacks: plain(scenario.drawbacks),
      },
    })),
    rowHeadings: 2,
    filter: true,
  };
}

function columns(council: Council, baseline: number, hasRequirements: boolean): Column[] {
  const { say, scenarios, result } = council;
  const against = scenarios[baseline]?.shortName;
  const figureColumns: Column[] = [
    {
      key: 'total',
      title: say('matrix.scenarios.total'),
      unit: say('matrix.scenarios.totalUnit'),
      width: 7,
      format: 'one-decimal',
      startsBlock: true,
    },
    { key: 'low', title: say('matrix.scenarios.low'), width: 7, format: 'one-decimal' },
    { key: 'high', title: say('matrix.scenarios.high'), width: 7, format: 'one-decimal' },
    { key: 'rank', title: say('matrix.scenarios.rank'), width: 7, format: 'integer' },
    ...(against === undefined
      ? []
      : [
          {
            key: 'difference',
            title: say('matrix.scenarios.difference', { baseline: against }),
            width: 9,
            format: 'signed',
          } as const,
        ]),
    { key: 'share', title: say('matrix.scenarios.share'), width: 9, format: 'percent' },
  ];
  return [
    { key: 'short', title: say('matrix.scenarios.short'), width: 7 },
    { key: 'name', title: say('matrix.scenarios.name'), width: 22 },
    { key: 'model', title: say('matrix.scenarios.model'), width: 17 },
    ...(result ? figureColumns : []),
    ...economyHeadings(council),
    ...(hasRequirements
      ? [
          {
            key: 'requirements',
            title: say('matrix.scenarios.requirements'),
            width: 22,
            startsBlock: true,
          } as const,
        ]
      : []),
    ...staffingColumns(council),
    { key: 'description', title: say('matrix.scenarios.description'), width: 25, startsBlock: true },
    { key: 'advantages', title: say('matrix.scenarios.advantages'), width: 25 },
    { key: 'drawbacks', title: say('matrix.scenarios.drawbacks'), width: 25 },
  ];
}

function staffingColumns({ plan, say }: Council): Column[] {
  const fte = { unit: say('matrix.staffing.fte'), width: 9, format: 'one-decimal' } as const;
  const hours = { unit: say('matrix.staffing.unit.perWeek'), width: 9, format: 'one-decimal' } as const;
  return [
    ...(hasStaffing(plan)
      ? [
          { key: 'neededFte', title: say('matrix.scenarios.neededFte'), ...fte, startsBlock: true },
          { key: 'plannedFte', title: say('matrix.scenarios.plannedFte'), ...fte },
        ]
      : []),
    ...(hasHours(plan)
      ? [
          { key: 'staffedHours', title: say('matrix.scenarios.staffedHours'), ...hours },
          { key: 'selfServiceHours', title: say('matrix.scenarios.selfServiceHours'), ...hours },
        ]
      : []),
  ];
}

/** Årsværk and opening hours, from their own sheets. */
function staffingFigures(council: Council, scenario: Scenario): { [column: string]: Cell } {
  const { plan } = council;
  const { need, opening } = staffingIn(council, scenario);
  const fte = (value: number | null, row: string) =>
    value === null ? plain(null) : same(value, elsewhere('staffing', row, scenarioColumn(scenario)));
  const hours = (value: number, column: string) =>
    same(value, elsewhere('opening-hours', `house.${scenario.id}`, column));
  return {
    ...(hasStaffing(plan)
      ? { neededFte: fte(need.neededFte, 'needed'), plannedFte: fte(need.plannedFte, 'planned') }
      : {}),
    ...(hasHours(plan)
      ? {
          staffedHours: hours(opening.staffedHoursPerWeek, 'staffed'),
          selfServiceHours: hours(opening.selfServiceHoursPerWeek, 'selfService'),
        }
      : {}),
  };
}

/** What the scenario fails and may fail, or that it meets what is required. */
function requirementText({ plan, say, tell }: Council, scenario: Scenario): string {
  const own = shortfalls(plan).filter((shortfall) => shortfall.scenario.id === scenario.id);
  const sentences = (['failed', 'open'] as const).flatMap((fulfilment) => {
    const found = own.filter((shortfall) => shortfall.fulfilment === fulfilment);
    const requirements = found.map(({ criterion }) => tell(requirementLabel(criterion))).join(', ');
    return found.length === 0 ? [] : [say(`requirement.${fulfilment}`, { requirements })];
  });
  return sentences.length === 0 ? say('requirement.met') : sentences.join('. ');
}

/** Totals come from the score sheet; differences and shares are taken here. */
function figures(council: Council, index: number, baseline: number): { [column: string]: Cell } {
  const { result, scenarios, say } = council;
  const scenario = scenarios[index];
  if (!result || !scenario) return {};
  const { totals, low, high, ranks } = result.outcome;
  const none = say('matrix.none');
  const from = (row: string) => elsewhere('scores', row, weightedColumn(scenario));
  const total = totals[index] ?? null;
  const best = Math.max(...totals.flatMap((other) => other ?? []));
  const base = scenarios[baseline];
  const baseTotal = totals[baseline] ?? null;
  const own = { row: scenario.id, column: 'total' };
  return {
    total: same(total === null ? none : 100 * total, from('total')),
    low: same(100 * itemAt(low, index), from('low')),
    high: same(100 * itemAt(high, index), from('high')),
    rank: same(ranks[index] ?? none, from('rank')),
    share: same(total === null || best <= 0 ? none : total / best, from('share')),
    ...(base
      ? {
          difference: {
            value: total === null || baseTotal === null ? none : 100 * (total - baseTotal),
            formula: formula`IF(COUNT(${own},${{ row: base.id, column: 'total' }})=2,${own}-${{ row: base.id, column: 'total' }},"${none}")`,
          },
        }
      : {}),
  };
}
