import type { ServiceDemand } from '../indicators/staffing-demand.ts';
import type { Scenario } from '../plan/scenario.ts';
import { elsewhere, plain } from './cells.ts';
import type { Council } from './council.ts';
import { type Cell, type Formula, formula, type Row } from './matrix.ts';
import { parameterTerm, scenarioColumn, staffingIn } from './staffing-sheet.ts';

/**
 * Hours of work a year of every service that some scenario gives and whose volume and minutes are known: both from
 * the sheet of services, times the share of the minutes that the scenario's channels take.
 */
export function workRows(council: Council): Row[] {
  const { scenarios, house, say } = council;
  const demands = new Map(
    scenarios.map((scenario) => [
      scenario.id,
      new Map(staffingIn(council, scenario).demand.services.map((demand) => [demand.service.id, demand])),
    ]),
  );
  return house.services.flatMap((service): Row[] => {
    const demandIn = (scenario: Scenario) => demands.get(scenario.id)?.get(service.id);
    if (!scenarios.some((scenario) => demandIn(scenario)?.workHoursPerYear)) return [];
    return [
      {
        key: `work.${service.id}`,
        kind: 'data',
        depth: 1,
        cells: {
          name: plain(service.name),
          unit: plain(say('matrix.staffing.unit.perYear')),
          ...Object.fromEntries(
            scenarios.map((scenario) => [scenarioColumn(scenario), workCell(council, demandIn(scenario))]),
          ),
        },
      },
    ];
  });
}

function workCell(council: Council, demand: ServiceDemand | undefined): Cell {
  const value = demand?.workHoursPerYear ?? null;
  if (!demand || value === null) return plain(null);
  const at = (column: string) => elsewhere('services', demand.service.id, column);
  return { value, formula: formula`${at('volume')}*${at('minutes')}/60*${minutesShare(council, demand)}` };
}

/** The share of all handling minutes that the channels take of staff. */
function minutesShare(council: Council, { cell }: ServiceDemand): Formula {
  const { index } = council.staffing;
  const assisted = parameterTerm(council, 'assisted_share_of_minutes', index.assistedShareOfMinutes);
  const helped = parameterTerm(council, 'self_service_assistance', index.selfServiceAssistance);
  const whole = cell.counterShare + cell.appointmentShare + cell.telephoneShare;
  return formula`(${whole}+${cell.assistedShare}*${assisted}+${cell.selfServiceShare}*${helped}*${assisted})`;
}
