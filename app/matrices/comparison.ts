import type { Difference } from '../compare/difference.ts';
import { scenarioDifferences } from '../compare/scenarios.ts';
import { thingOf, type WordedField, wordedFields } from '../compare/wording.ts';
import type { Scenario } from '../plan/scenario.ts';
import { plain } from './cells.ts';
import { type Council, markOf, nameOf } from './council.ts';
import type { MatrixInSteps, Row } from './matrix.ts';

/** Longer lists are read by nobody; the note says how many lines are left out. */
const maxRows = 5000;

/**
 * Everything in which each scenario isn't as the baseline, a line for each value; scores have sheets of their own. A step for each
 * scenario.
 */
export function* comparisonMatrix(council: Council, baseline: Scenario): MatrixInSteps {
  const { scenarios, say } = council;
  const rows: Row[] = [];
  let left = 0;
  for (const scenario of scenarios.filter(({ id }) => id !== baseline.id)) {
    for (const difference of differences(council, baseline, scenario)) {
      const found = linesOf(council, difference);
      const shown = found.slice(0, maxRows - rows.length);
      if (shown.length > 0) rows.push(...rowsOf(council, scenario, difference, shown));
      left += found.length - shown.length;
    }
    yield;
  }
  return {
    id: 'comparison',
    title: say('matrix.comparison.title'),
    notes: [
      say('matrix.comparison.note', { from: nameOf(baseline) }),
      ...(left > 0 ? [say('matrix.comparison.more', { count: left })] : []),
    ],
    columns: [
      { key: 'scenario', title: say('compare.scenario'), width: 24 },
      { key: 'subject', title: say('matrix.comparison.subject'), width: 18 },
      { key: 'thing', title: say('compare.column.thing'), width: 36 },
      { key: 'field', title: say('compare.column.field'), width: 24 },
      {
        key: 'from',
        title: nameOf(baseline),
        width: 36,
        scenario: markOf(council, baseline),
      },
      { key: 'to', title: say('matrix.comparison.to'), width: 36 },
    ],
    rows,
    rowHeadings: 3,
    filter: true,
  };
}

function differences({ plan }: Council, baseline: Scenario, scenario: Scenario): Difference[] {
  return scenarioDifferences(plan, baseline.id, scenario.id).filter(({ subject }) => subject !== 'scores');
}

function rowsOf(
  council: Council,
  scenario: Scenario,
  difference: Difference,
  lines: readonly WordedField[],
): Row[] {
  const { plan, context, say } = council;
  const subject = plain(say(`compare.subject.${difference.subject}`));
  const thing = plain(thingOf(context.language, plan, difference));
  return lines.map(({ label, from, to }, index) => ({
    key: `${scenario.id}.${difference.id}.${index}`,
    kind: 'data',
    depth: 0,
    cells: {
      scenario: { value: nameOf(scenario), scenario: markOf(council, scenario) },
      ...{ subject, thing, field: plain(label), from: plain(from), to: plain(to) },
    },
  }));
}

/** Of what only one scenario has, that it has it: the details stand on the sheet of its own kind. */
function linesOf({ plan, context }: Council, difference: Difference): WordedField[] {
  const lines = wordedFields(context.language, plan, difference);
  return difference.kind === 'changed' ? lines : lines.slice(0, 1);
}
