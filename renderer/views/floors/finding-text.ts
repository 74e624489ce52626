import type { FitFinding } from '#app/indicators/fit.ts';
import type { FloorFigures } from '#app/indicators/floors.ts';
import { nameIn } from '#app/plan/name-in.ts';
import type { Plan } from '#app/plan/plan.ts';
import type { Text } from '#renderer/state/text.ts';

/** breach: can't be so; wish: asked for otherwise; reminder: a rule to check, never an approval. */
export type FindingKind = 'breach' | 'wish' | 'reminder';

export function findingKind({ code }: Pick<FitFinding, 'code'>): FindingKind {
  return code.slice(0, code.indexOf('_')) as FindingKind;
}

/** What a finding says, with the names it is about. */
export function findingText(
  { t, format }: Pick<Text, 't' | 'format'>,
  plan: Pick<Plan, 'functions' | 'zones'>,
  { code, functionId, zoneId, otherId, amount }: FitFinding,
): string {
  const nameOf = (id: string | null) => nameIn(plan.functions, id);
  return t(`fit.${code}`, {
    function: nameOf(functionId),
    other: nameOf(otherId),
    zone: nameIn(plan.zones, zoneId),
    amount: amount === null ? '?' : format.number(amount, 1),
  });
}

/** Breaches and wishes of what lies somewhere: what a picture can point at. */
function placed(findings: readonly FitFinding[]): FitFinding[] {
  return findings.filter(
    (finding) => findingKind(finding) !== 'reminder' && finding.code !== 'breach_unplaced',
  );
}

/** How much there is to look at about each function. */
export function countByFunction(findings: readonly FitFinding[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { functionId, otherId } of placed(findings)) {
    for (const id of [functionId, otherId]) if (id !== null) counts.set(id, (counts.get(id) ?? 0) + 1);
  }
  return counts;
}

/** How much there is to look at on each floor. */
export function countByFloor(
  findings: readonly FitFinding[],
  { floors }: Pick<FloorFigures, 'floors'>,
): Map<string, number> {
  const ofZone = new Map(floors.flatMap(({ floor, zones }) => zones.map(({ zone }) => [zone.id, floor.id])));
  const ofFunction = new Map(
    floors.flatMap(({ floor, zones }) =>
      zones.flatMap(({ functions }) => functions.map(({ row }) => [row.id, floor.id] as const)),
    ),
  );
  const counts = new Map<string, number>();
  for (const { functionId, zoneId } of placed(findings)) {
    const floorId = functionId === null ? ofZone.get(zoneId ?? '') : ofFunction.get(functionId);
    if (floorId !== undefined) counts.set(floorId, (counts.get(floorId) ?? 0) + 1);
  }
  return counts;
}
