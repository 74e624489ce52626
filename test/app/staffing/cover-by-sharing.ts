import { createProgrammeBuilder, type LinearProgramme } from '#app/solver/linear-programme.ts';
import type { RotaCase } from './cover-cases.ts';

const infinite = Number.POSITIVE_INFINITY;

/**
 * The same question as a programme that says who does what in every slot, with every post and without any of the
 * engine's short cuts: what its least cost is, the engine's must be.
 */
export function sharingProgramme({
  slots,
  need,
  groups,
  shifts,
  breaksPaid = true,
}: RotaCase): LinearProgramme {
  const builder = createProgrammeBuilder();
  const present = groups.map(() => Array.from({ length: slots }, (): [number, number][] => []));
  const hours = groups.map((): [number, number][] => []);
  for (const { from, to, break: pauses = [] } of shifts) {
    const worked = Array.from({ length: to - from }, (_, index) => from + index).filter(
      (slot) => !pauses.includes(slot),
    );
    const paidHours = (breaksPaid ? to - from : worked.length) / 2;
    groups.forEach(({ hourCost }, group) => {
      const column = builder.addColumn({ cost: hourCost * paidHours, isWhole: true });
      hours[group]?.push([column, paidHours]);
      for (const slot of worked) present[group]?.[slot]?.push([column, 1]);
    });
  }
  groups.forEach(({ maxHours = infinite }, group) => {
    builder.addRow(0, maxHours, hours[group] ?? []);
  });
  for (let slot = 0; slot < slots; slot++) {
    const helping = groups.map((): [number, number][] => []);
    for (const [competence, list] of Object.entries(need)) {
      const columns = groups.flatMap(({ competences }, group): [number, number][] => {
        if (!competences.includes(competence)) return [];
        const column = builder.addColumn({ cost: 0, isWhole: true });
        helping[group]?.push([column, -1]);
        return [[column, 1]];
      });
      builder.addRow(list[slot] ?? 0, infinite, columns);
    }
    helping.forEach((own, group) => {
      builder.addRow(0, infinite, [...(present[group]?.[slot] ?? []), ...own]);
    });
  }
  return builder.build();
}
