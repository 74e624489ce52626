import { levelOf, personsOf } from '../indicators/staffing-competences.ts';
import type { Scenario } from '../plan/scenario.ts';
import type { Competence, StaffGroup } from '../plan/staff.ts';
import { headerRow, plain, wholeColumn } from './cells.ts';
import { type Council, legend, markOf } from './council.ts';
import { formula, type Matrix, type Row } from './matrix.ts';
import { staffingIn } from './staffing-sheet.ts';

const personsColumn = (scenario: Scenario) => `persons.${scenario.id}`;
const neededColumn = (scenario: Scenario) => `needed.${scenario.id}`;
const stepsColumn = (scenario: Scenario) => `steps.${scenario.id}`;

/** Staff group and competence × scenario: the level there is, the one that its services ask for, and who has to learn. */
export function competencesMatrix(council: Council): Matrix {
  const { say, scenarios, staffing } = council;
  const asked = new Map(scenarios.map((scenario) => [scenario.id, askedLevels(council, scenario)]));
  const neededIn = (scenario: Scenario, group: StaffGroup, competence: Competence) =>
    asked.get(scenario.id)?.get(`${group.id}.${competence.id}`) ?? 0;
  const rows = staffing.index.staffGroups.flatMap((group) => {
    const own = staffing.index.competences.filter(
      (competence) =>
        levelOf(staffing.index, group.id, competence.id) > 0 ||
        scenarios.some((scenario) => neededIn(scenario, group, competence) > 0),
    );
    if (own.length === 0) return [];
    return [
      headerRow(group.id, group.name),
      ...own.map((competence) =>
        competenceRow(council, group, competence, (scenario) => neededIn(scenario, group, competence)),
      ),
    ];
  });
  return {
    id: 'competences',
    title: say('matrix.competences.title'),
    notes: [say('matrix.competences.note'), ...legend(council)],
    columns: [
      { key: 'name', title: say('matrix.competences.name'), width: 40 },
      { key: 'has', title: say('matrix.competences.has'), unit: '0–3', width: 8, format: 'integer' },
      ...scenarios.flatMap((scenario) => {
        const scenarioMark = markOf(council, scenario);
        const title = (key: 'persons' | 'needed' | 'steps') =>
          say(`matrix.competences.${key}`, { scenario: scenario.shortName });
        return [
          {
            key: personsColumn(scenario),
            title: title('persons'),
            width: 9,
            format: 'integer' as const,
            startsBlock: true,
            scenario: scenarioMark,
          },
          {
            key: neededColumn(scenario),
            title: title('needed'),
            unit: '0–3',
            width: 7,
            format: 'integer' as const,
            scenario: scenarioMark,
          },
          {
            key: stepsColumn(scenario),
            title: title('steps'),
            width: 7,
            format: 'integer' as const,
            scenario: scenarioMark,
          },
        ];
      }),
    ],
    rows: rows.length === 0 ? [] : [...rows, totalRow(council, rows)],
  };
}

/** The highest level that a scenario's services ask of the group that gives them, by group and competence. */
function askedLevels(council: Council, scenario: Scenario): Map<string, number> {
  const asked = new Map<string, number>();
  for (const { service, cell } of staffingIn(council, scenario).demand.services) {
    if (cell.staffGroupId === null) continue;
    for (const { competenceId, level } of council.staffing.index.demanded.get(service.id) ?? []) {
      const key = `${cell.staffGroupId}.${competenceId}`;
      asked.set(key, Math.max(asked.get(key) ?? 0, level));
    }
  }
  return asked;
}

function competenceRow(
  { scenarios, staffing: { index } }: Council,
  group: StaffGroup,
  competence: Competence,
  neededIn: (scenario: Scenario) => number,
): Row {
  const key = `${group.id}.${competence.id}`;
  const has = levelOf(index, group.id, competence.id);
  const own = (column: string) => ({ row: key, column });
  return {
    key,
    kind: 'data',
    depth: 1,
    cells: {
      name: plain(competence.name),
      has: plain(has),
      ...Object.assign(
        {},
        ...scenarios.map((scenario): Row['cells'] => {
          const persons = personsOf(index, scenario.id, group.id);
          const needed = neededIn(scenario);
          if (needed === 0) return {};
          return {
            [personsColumn(scenario)]: plain(persons),
            [neededColumn(scenario)]: plain(needed),
            [stepsColumn(scenario)]: {
              value: persons * Math.max(0, needed - has),
              formula: formula`${own(personsColumn(scenario))}*MAX(0,${own(neededColumn(scenario))}-${own('has')})`,
            },
          };
        }),
      ),
    },
  };
}

function totalRow(council: Council, rows: readonly Row[]): Row {
  const { say, scenarios } = council;
  return {
    key: 'steps',
    kind: 'total',
    depth: 0,
    cells: {
      name: plain(say('matrix.competences.total')),
      ...Object.fromEntries(
        scenarios.map((scenario) => [
          stepsColumn(scenario),
          {
            value: staffingIn(council, scenario).competences.levelSteps,
            formula: formula`SUM(${wholeColumn(rows, stepsColumn(scenario))})`,
          },
        ]),
      ),
    },
  };
}
