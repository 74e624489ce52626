import { type Plan, rowKey, sorted } from '#app/plan/plan.ts';
import { samplePlan } from '#main/samples.ts';
import { parameter } from '../indicators/staffed-houses.ts';

/**
 * Nordby with a rota that falls short, the program's own ladder instead of the plan's, and figures of its own: one
 * within its range, one outside, one left open.
 */
export function staffedPlan(): Plan {
  const nordby = samplePlan('nordby', 'da');
  const [scenario] = sorted(nordby.scenarios);
  const patterns = sorted(nordby.shiftPatterns);
  const rows = sorted(nordby.staffGroups).flatMap((group, at) =>
    [1, 4].map((weekday) => ({
      scenarioId: scenario?.id ?? '',
      weekday,
      shiftPatternId: patterns[at]?.id ?? '',
      staffGroupId: group.id,
      people: at + 1,
    })),
  );
  const own = [
    parameter('open_weeks', 49.5),
    parameter('utilisation', 1.4),
    { ...parameter('assisted_share_of_minutes', 0), value: null },
  ];
  return {
    ...nordby,
    ladderSteps: {},
    rotaLines: Object.fromEntries(rows.map((row) => [rowKey('rotaLines', row), row])),
    assumptions: { ...nordby.assumptions, ...Object.fromEntries(own.map((row) => [row.id, row])) },
  };
}
