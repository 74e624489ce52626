import type { Plan } from '../plan/plan.ts';
import type { ServiceDemand } from './staffing-demand.ts';

/** The highest level 1–3 that any of some services asks of each competence; what nobody asks for is not there. */
export function demandedLevels(
  plan: Plan,
  services: readonly Pick<ServiceDemand, 'service'>[],
): Map<string, number> {
  const given = new Set(services.map(({ service }) => service.id));
  const levels = new Map<string, number>();
  for (const { serviceId, competenceId, level } of Object.values(plan.serviceCompetences)) {
    if (level > 0 && given.has(serviceId)) {
      levels.set(competenceId, Math.max(level, levels.get(competenceId) ?? 0));
    }
  }
  return levels;
}
