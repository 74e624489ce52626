import type { Draft } from 'immer';
import type { OpeningHour } from '../plan/hours.ts';
import { isInBuilding, overlap } from '../plan/house-invariants.ts';
import { nameIn } from '../plan/name-in.ts';
import type { Plan } from '../plan/plan.ts';
import { Refusal } from './command.ts';
import { cellCommands } from './row-commands.ts';

/** "Børnebibliotek · A": the thing and the scenario it is changed in. */
function named(plan: Plan, scenarioId: string, name: string | undefined): string {
  return `${name ?? ''} · ${plan.scenarios[scenarioId]?.shortName ?? ''}`;
}

export const scenarioFunction = cellCommands('scenarioFunctions', {
  nameOf: ({ scenarioId, functionId }, plan) => named(plan, scenarioId, plan.functions[functionId]?.name),
});

export const scenarioService = cellCommands('scenarioServices', {
  nameOf: ({ scenarioId, serviceId }, plan) => named(plan, scenarioId, plan.services[serviceId]?.name),
});

export const scenarioStaff = cellCommands('scenarioStaff', {
  nameOf: ({ scenarioId, staffGroupId }, plan) =>
    named(plan, scenarioId, plan.staffGroups[staffGroupId]?.name),
});

export const openingHour = cellCommands('openingHours', {
  nameOf: ({ scenarioId }, plan) => nameIn(plan.scenarios, scenarioId),
  rule: refuseOverlap,
  isAmongOthers: true,
});

export const openingException = cellCommands('openingExceptions', {
  nameOf: ({ scenarioId, name }, plan) => named(plan, scenarioId, name),
});

export const rotaLine = cellCommands('rotaLines', {
  nameOf: ({ scenarioId }, plan) => nameIn(plan.scenarios, scenarioId),
});

export const placement = cellCommands('placements', {
  nameOf: ({ scenarioId, functionId }, plan) => named(plan, scenarioId, plan.functions[functionId]?.name),
  rule(draft, { scenarioId, functionId, zoneId }) {
    if (isInBuilding(draft, scenarioId, zoneId)) return;
    throw new Refusal('placement_elsewhere', { name: nameIn(draft.functions, functionId) });
  },
});

export const economyAmount = cellCommands('economyAmounts', {
  nameOf: ({ scenarioId, lineId }, plan) => named(plan, scenarioId, plan.economyLines[lineId]?.name),
});

function refuseOverlap(draft: Draft<Plan>, row: OpeningHour): void {
  const overlapping = Object.values(draft.openingHours).filter(
    (other) =>
      other.scenarioId === row.scenarioId &&
      other.zone === row.zone &&
      other.weekday === row.weekday &&
      overlap(other, row),
  );
  if (overlapping.length > 1) throw new Refusal('hours_overlap');
}
