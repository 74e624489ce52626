import { useEffect, useRef } from 'react';
import { notify } from '../state/notices.ts';
import { navigate } from '../state/route.ts';
import { chooseCompareWith, chooseScenario } from '../state/selection.ts';
import { useOpenPlan, useStatus } from '../state/session-context.tsx';

/** What follows from another plan being opened: choices of the last one go, and finds are told. */
export function useOpenedPlan(): void {
  const planId = useOpenPlan()?.meta.id ?? null;
  const isRecovered = useStatus()?.document.recovered ?? false;
  const lastId = useRef(planId);

  useEffect(() => {
    if (lastId.current === planId) return;
    // A reload keeps its place; a plan that takes another's place begins at the beginning.
    if (lastId.current !== null) {
      navigate('overview');
      chooseScenario(null);
      chooseCompareWith(null);
    }
    lastId.current = planId;
  }, [planId]);

  useEffect(() => {
    if (planId && isRecovered) notify('care', 'app.recovered');
  }, [planId, isRecovered]);
}
