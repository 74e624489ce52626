import { rowKey } from '../plan/plan.ts';
import { exactly, type Indicator, type IndicatorRow, rowsOf } from './indicator.ts';
import type { PlanFigures } from './plan-figures.ts';
import type { Staffing } from './staffing.ts';
import { rowsOf as scenarioRowsOf } from './staffing-index.ts';

/** Who is there and when, and what citizens meet. The plan's own figures of staffing carry no interval. */
export const staffingIndicators = {
  fte_planned: {
    unit: 'unit.fte',
    better: 'less',
    measure: (figures, scenarioId) =>
      exactly(figures.staffing(scenarioId).figures.plannedFte, () => staffRows(figures, scenarioId)),
  },
  fte_gap: {
    unit: 'unit.fte',
    better: 'more',
    measure: (figures, scenarioId) =>
      exactly(figures.staffing(scenarioId).figures.gapFte, () => [
        ...staffRows(figures, scenarioId),
        ...hourRows(figures, scenarioId),
        ...givenRows(figures.staffing(scenarioId)),
      ]),
  },
  opening_hours_staffed: {
    unit: 'unit.hoursPerWeek',
    better: 'more',
    measure: (figures, scenarioId) =>
      exactly(figures.staffing(scenarioId).figures.staffedHoursPerWeek, () => hourRows(figures, scenarioId)),
  },
  opening_hours_self_service: {
    unit: 'unit.hoursPerWeek',
    better: 'more',
    measure: (figures, scenarioId) =>
      exactly(figures.staffing(scenarioId).figures.selfServiceHoursPerWeek, () =>
        hourRows(figures, scenarioId),
      ),
  },
  expected_wait: {
    unit: 'unit.minutes',
    better: 'less',
    measure: (figures, scenarioId) =>
      exactly(figures.staffing(scenarioId).figures.meanWaitMinutes, () => queueRows(figures, scenarioId)),
  },
  served_in_time: {
    unit: 'unit.percent',
    better: 'more',
    measure(figures, scenarioId) {
      const { servedInTimeShare } = figures.staffing(scenarioId).figures;
      return exactly(servedInTimeShare === null ? null : 100 * servedInTimeShare, () => [
        ...queueRows(figures, scenarioId),
        ...rowsOf('waitingPromises', Object.keys(figures.plan.waitingPromises)),
      ]);
    },
  },
  competence_gaps: {
    unit: 'unit.count',
    better: 'less',
    measure(figures, scenarioId) {
      const { gaps } = figures.staffing(scenarioId).competences;
      if (Object.values(figures.plan.serviceCompetences).every(({ level }) => level === 0)) return null;
      return exactly(gaps.length, () => [
        ...rowsOf('staffGroups', new Set(gaps.map(({ staffGroupId }) => staffGroupId))),
        ...rowsOf('competences', new Set(gaps.map(({ competenceId }) => competenceId))),
      ]);
    },
  },
  authority_warnings: {
    unit: 'unit.count',
    better: 'less',
    measure(figures, scenarioId) {
      const staffing = figures.staffing(scenarioId);
      // While nobody is planned it isn't known who may decide: the warnings say nothing then, either.
      if (staffing.authority.services.length === 0 || staffing.need.plannedFte === null) return null;
      return exactly(staffing.figures.authorityUncoveredCount, () =>
        authorityRows(staffing, ({ zone, uncoveredSlots }) => zone === null || uncoveredSlots.length > 0),
      );
    },
  },
  authority_hours_per_week: {
    unit: 'unit.hoursPerWeek',
    better: 'more',
    measure: (figures, scenarioId) =>
      exactly(figures.staffing(scenarioId).figures.authorityHoursPerWeek, () => [
        ...authorityRows(figures.staffing(scenarioId), () => true),
        ...hourRows(figures, scenarioId),
        ...staffRows(figures, scenarioId),
      ]),
  },
} as const satisfies { readonly [code: string]: Indicator };

function staffRows(figures: PlanFigures, scenarioId: string): IndicatorRow[] {
  const { staff } = scenarioRowsOf(figures.staffingIndex(), scenarioId);
  return rowsOf(
    'scenarioStaff',
    staff.map((row) => rowKey('scenarioStaff', row)),
  );
}

function hourRows(figures: PlanFigures, scenarioId: string): IndicatorRow[] {
  const { hours } = scenarioRowsOf(figures.staffingIndex(), scenarioId);
  return rowsOf(
    'openingHours',
    hours.map((row) => rowKey('openingHours', row)),
  );
}

/** What comes to the posts, and the posts. */
function queueRows(figures: PlanFigures, scenarioId: string): IndicatorRow[] {
  const { demand } = figures.staffing(scenarioId);
  const queued = demand.services.filter(({ stream, zone }) => stream !== null && zone !== null);
  return [
    ...hourRows(figures, scenarioId),
    ...rowsOf(
      'scenarioServices',
      queued.map(({ cell }) => rowKey('scenarioServices', cell)),
    ),
  ];
}

function givenRows({ demand }: Staffing): IndicatorRow[] {
  return rowsOf(
    'scenarioServices',
    demand.services.map(({ cell }) => rowKey('scenarioServices', cell)),
  );
}

type Reach = Staffing['authority']['services'][number];

function authorityRows({ scenarioId, authority }: Staffing, is: (reach: Reach) => boolean): IndicatorRow[] {
  return rowsOf(
    'scenarioServices',
    authority.services.filter(is).map(({ serviceId }) => `${scenarioId}.${serviceId}`),
  );
}
