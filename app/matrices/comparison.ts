import type { Difference } from '../compare/difference.ts';
import { scenarioDifferences } from '../compare/scenarios.ts';
import { thingOf, type WordedField, wordedFields } from '../compare/wording.ts';
import type { Scenario } from '../plan/scenario.ts';
import { plain } from './cells.ts';
import { type Council, markOf, nameOf } from './council.ts';
import type { Matrix, Row } from './matrix.ts';

/** Longer lists are read by nobody; the note says how many lines are left out. */
const maxRows = 5000;

/** Everything in which each scenario isn't as the baseline, a line for each value; scores have sheets of their own. */
export function comparisonMatrix(council: Council): Matrix {
  const { plan, scenarios, say } = council;
  const baseline = plan.scenarios[plan.meta.baselineId ?? ''];
  const rows = baseline
    ? scenarios
        .filter(({ id }) => id !== baseline.id)
        .flatMap((scenario) => scenarioRows(council, baseline, scenario))
    : [];
  const left = rows.length - maxRows;
  return {
    id: 'comparison',
    title: say('matrix.comparison.title'),
    notes: [
      baseline ? say('matrix.comparison.note', { from: nameOf(baseline) }) : say('matrix.comparison.none'),
      ...(left > 0 ? [say('matrix.comparison.more', { count: left })] : []),
    ],
    columns: [
      { key: 'scenario', title: say('compare.scenario'), width: 24 },
      { key: 'subject', title: say('matrix.comparison.subject'), width: 18 },
      { key: 'thing', title: say('compare.column.thing'), width: 36 },
      { key: 'field', title: say('compare.column.field'), width: 24 },
      {
        key: 'from',
        title: baseline ? nameOf(baseline) : '',
        width: 36,
        ...(baseline ? { scenario: markOf(council, baseline) } : {}),
      },
      { key: 'to', title: say('matrix.comparison.to'), width: 36 },
    ],
    rows: rows.slice(0, maxRows),
    rowHeadings: 3,
    filter: true,
  };
}

function scenarioRows(council: Council, baseline: Scenario, scenario: Scenario): Row[] {
  const { plan, context, say } = council;
  const { language } = context;
  const differences = scenarioDifferences(plan, baseline.id, scenario.id);
  return differences
    .filter(({ subject }) => subject !== 'scores')
    .flatMap((difference) =>
      linesOf(council, difference).map(
        ({ label, from, to }, index): Row => ({
          key: `${scenario.id}.${difference.id}.${index}`,
          kind: 'data',
          depth: 0,
          cells: {
            scenario: { value: nameOf(scenario), scenario: markOf(council, scenario) },
            subject: plain(say(`compare.subject.${difference.subject}`)),
            thing: plain(thingOf(language, plan, difference)),
            field: plain(label),
            from: plain(from),
            to: plain(to),
          },
        }),
      ),
    );
}

/** Of what only one scenario has, that it has it: the details stand on the sheet of its own kind. */
function linesOf({ plan, context }: Council, difference: Difference): WordedField[] {
  const lines = wordedFields(context.language, plan, difference);
  return difference.kind === 'changed' ? lines : lines.slice(0, 1);
}
