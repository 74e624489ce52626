import { nameIn } from '../plan/name-in.ts';
import { inKeyOrder, type Plan } from '../plan/plan.ts';
import type { DeliveredService } from './delivered-service.ts';
import type { FoundWarning } from './warning-codes.ts';

/** The level that each service asks for, by service; looked up once for all scenarios. */
export type AskedCompetences = ReadonlyMap<string, readonly { competenceId: string; level: number }[]>;

/** What every service asks of whoever delivers it. */
export function askedCompetences(plan: Plan): AskedCompetences {
  const asked = new Map<string, { competenceId: string; level: number }[]>();
  for (const { serviceId, competenceId, level } of inKeyOrder(plan.serviceCompetences)) {
    if (level === 0) continue;
    asked.set(serviceId, [...(asked.get(serviceId) ?? []), { competenceId, level }]);
  }
  return asked;
}

/**
 * Warnings about who delivers a service; place: scenario and service. Nothing is said while no staff group is
 * chosen. What is planned as guidance decides nothing, so anybody may give it.
 */
export function staffWarnings(
  plan: Plan,
  asked: AskedCompetences,
  { scenario, service, cell }: DeliveredService,
): FoundWarning[] {
  const group = plan.staffGroups[cell.staffGroupId ?? ''];
  if (!group) return [];
  const place = `${scenario.id}.${service.id}`;
  const params = { scenario: scenario.name, service: service.name, group: group.name };
  const decides = service.authorityTask && service.handledAs !== 'guidance';
  const short = (asked.get(service.id) ?? []).flatMap(({ competenceId, level }) => {
    const has = plan.groupCompetences[`${group.id}.${competenceId}`]?.level ?? 0;
    const name = nameIn(plan.competences, competenceId);
    return has < level ? [`${name} (${has} < ${level})`] : [];
  });
  return [
    ...(decides && !group.mayDecide ? [{ code: 'authority_staff', place, params } as const] : []),
    ...(short.length > 0
      ? [{ code: 'competence_short', place, params: { ...params, competences: short.join(', ') } } as const]
      : []),
  ];
}
