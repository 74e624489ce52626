import { useState } from 'react';
import { activeScenarios } from '#app/plan/active-scenarios.ts';
import type { Plan } from '#app/plan/plan.ts';
import type { Scenario } from '#app/plan/scenario.ts';
import { touchedScenario } from '#app/results/consequences.ts';
import { useOneScenario } from '../../state/selection.ts';

/**
 * The scenario whose consequences are shown: the one that the last edit touched, or that the reader chose after it;
 * before any, the one in focus.
 */
export function useFollowedScenario(plan: Plan): [Scenario | null, (id: string) => void] {
  const focused = useOneScenario();
  const [followed, setFollowed] = useState<{ plan: Plan; focusedId: string | null; id: string | null }>({
    plan,
    focusedId: focused?.id ?? null,
    id: null,
  });
  const focusedId = focused?.id ?? null;
  if (followed.plan !== plan || followed.focusedId !== focusedId) {
    const touched = touchedScenario(followed.plan, plan);
    const kept = followed.focusedId === focusedId ? followed.id : null;
    setFollowed({ plan, focusedId, id: touched ?? kept });
  }
  const own = activeScenarios(plan).find(({ id }) => id === followed.id);
  return [own ?? focused, (id) => setFollowed({ plan, focusedId, id })];
}
