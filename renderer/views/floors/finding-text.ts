import type { FitFinding } from '#app/indicators/fit.ts';
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
  const nameOf = (id: string | null) => plan.functions[id ?? '']?.name ?? '';
  return t(`fit.${code}`, {
    function: nameOf(functionId),
    other: nameOf(otherId),
    zone: plan.zones[zoneId ?? '']?.name ?? '',
    amount: amount === null ? '?' : format.number(amount, 1),
  });
}

/** Findings that change nothing about where a function may lie say nothing about a block. */
export function countByFunction(findings: readonly FitFinding[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const finding of findings) {
    if (findingKind(finding) === 'reminder' || finding.code === 'breach_unplaced') continue;
    for (const id of [finding.functionId, finding.otherId]) {
      if (id !== null) counts.set(id, (counts.get(id) ?? 0) + 1);
    }
  }
  return counts;
}
