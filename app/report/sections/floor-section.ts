import { type FloorFigures, floorFigures } from '../../indicators/floors.ts';
import { scenarioBuilding } from '../../indicators/scenario-building.ts';
import { type Council, nameOf } from '../../matrices/council.ts';
import { stackLayout, widestM2 } from '../../pictures/stack-layout.ts';
import type { Scenario } from '../../plan/scenario.ts';
import type { ReportBlock, ReportTable } from '../document.ts';
import { stackSvg, stackWidthPx } from '../pictures/stack-svg.ts';
import type { ReportContext } from '../report-context.ts';

/** A section through each scenario's house, all to one scale, with the room in its zones as a table. */
export function floorSection({ council }: ReportContext): ReportBlock[] {
  const { plan, scenarios, say } = council;
  const houses = scenarios
    .map((scenario) => ({ scenario, figures: floorFigures(plan, scenarioBuilding(plan, scenario.id)) }))
    .filter(({ figures }) => figures.floors.length > 0);
  if (houses.length === 0) return [{ kind: 'note', text: say('report.stack.none') }];
  const m2Across = Math.max(...houses.map(({ figures }) => widestM2(figures)));
  return [
    { kind: 'note', text: say('report.stack.lead') },
    ...houses.flatMap(({ scenario, figures }): ReportBlock[] => [
      { kind: 'heading', text: nameOf(scenario) },
      {
        kind: 'figure',
        figure: {
          title: say('report.stack.title', { scenario: nameOf(scenario) }),
          description: description(council, figures),
          svg: stackSvg(council, stackLayout(figures, stackWidthPx, m2Across)),
          isWide: false,
        },
      },
      ...(figures.floors.some(({ zones }) => zones.length > 0)
        ? [{ kind: 'table', table: zoneTable(council, scenario, figures) } as const]
        : []),
    ]),
  ];
}

function description({ say }: Council, { floors, unplaced }: FloorFigures): string {
  const names = (functions: readonly { row: { name: string } }[]) =>
    functions.map(({ row }) => row.name).join(', ');
  return say('report.stack.description', {
    floors: floors
      .map(({ floor, zones }) =>
        say('report.stack.floor', {
          floor: floor.name,
          functions: names(zones.flatMap(({ functions }) => functions)) || say('report.stack.emptyFloor'),
        }),
      )
      .join('. '),
    tray: unplaced.length === 0 ? '' : say('report.stack.tray', { functions: names(unplaced) }),
  });
}

function zoneTable({ say, number }: Council, scenario: Scenario, { floors }: FloorFigures): ReportTable {
  const column = (key: 'capacity' | 'used' | 'free' | 'over' | 'functions') => ({
    key,
    title: say(`floorView.column.${key}`),
    unit: key === 'functions' ? '' : say('floorView.netM2'),
    isNumeric: true,
    width: 10,
    startsBlock: false,
  });
  return {
    title: say('report.stack.numbers', { scenario: nameOf(scenario) }),
    notes: [],
    columns: [
      {
        key: 'zone',
        title: say('floorView.zone'),
        unit: '',
        isNumeric: false,
        width: 36,
        startsBlock: false,
      },
      ...(['capacity', 'used', 'free', 'over', 'functions'] as const).map(column),
    ],
    rows: floors.flatMap(({ floor, zones }) =>
      zones.map(({ zone, usedNetM2, freeNetM2, overNetM2, functions }) => ({
        key: zone.id,
        kind: 'data' as const,
        depth: 0,
        cells: [
          { text: `${floor.name}, ${zone.name}` },
          ...[zone.capacityNetM2, usedNetM2, freeNetM2, overNetM2].map((m2) => ({ text: number(m2, 0) })),
          { text: number(functions.length) },
        ],
      })),
    ),
    rowHeadings: 1,
  };
}
