import { cashBlock } from './cash-chart.ts';
import type { ChartBlock } from './chart-block.ts';
import { chartedScenarios } from './chart-block.ts';
import { contributionBlock } from './contribution-chart.ts';
import { type Council, markOf, nameOf } from './council.ts';
import type { Matrix } from './matrix.ts';
import { fteBlock } from './staffing-chart.ts';
import { scenarioColumn } from './staffing-sheet.ts';

/**
 * The pictures, and under one heading each the numbers they are drawn from: every one is taken live from its own sheet.
 * None while the plan has nothing to draw.
 */
export function chartsMatrix(council: Council): Matrix[] {
  const { say, scenarios } = council;
  const shown = chartedScenarios(council);
  const blocks = [contributionBlock, cashBlock, fteBlock].flatMap((block): ChartBlock[] => {
    const found = shown.length === 0 ? null : block(council, shown);
    return found ? [found] : [];
  });
  if (blocks.length === 0) return [];
  return [
    {
      id: 'charts',
      title: say('matrix.charts.title'),
      notes: [
        say('matrix.charts.note'),
        ...(shown.length < scenarios.length
          ? [say('matrix.charts.noteFirst', { shown: shown.length, count: scenarios.length })]
          : []),
        ...blocks.flatMap(({ notes }) => notes),
      ],
      columns: [
        { key: 'name', title: say('matrix.charts.name'), width: 46 },
        { key: 'unit', title: say('matrix.staffing.unit'), width: 16 },
        ...shown.map((scenario, index) => ({
          key: scenarioColumn(scenario),
          title: nameOf(scenario),
          width: 12,
          format: 'one-decimal' as const,
          startsBlock: index === 0,
          scenario: markOf(council, scenario),
        })),
      ],
      rows: blocks.flatMap(({ rows }) => rows),
      charts: blocks.map(({ chart }) => chart),
      rowHeadings: 2,
    },
  ];
}
