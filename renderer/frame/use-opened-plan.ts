import { useEffect, useRef } from 'react';
import { notify } from '../state/notices.ts';
import type { PlanSession } from '../state/plan-session.ts';
import { navigate } from '../state/route.ts';
import { chooseCompareWith, chooseScenario } from '../state/selection.ts';
import { useOpenPlan, useSession, useStatus } from '../state/session-context.tsx';
import { changeSettings, useSetting } from '../state/settings.ts';

/** What follows from another plan being opened: choices of the last one go, and finds are told. */
export function useOpenedPlan(): void {
  const planId = useOpenPlan()?.meta.id ?? null;
  const isRecovered = useStatus()?.document.recovered ?? false;
  const isWorkDamaged = useStatus()?.document.workDamaged ?? false;
  const session = useSession();
  const isSetUp = useSetting('isSetUp');
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

  // Whoever has opened a plan is past the first run, however he came there.
  useEffect(() => {
    if (planId && !isSetUp) void changeSettings(session, { isSetUp: true });
  }, [planId, isSetUp, session]);
  useEffect(() => {
    if (planId && isRecovered) notify('care', 'app.recovered');
  }, [planId, isRecovered]);
  useEffect(() => {
    if (planId && isWorkDamaged) notify('care', 'recovery.workDamaged');
  }, [planId, isWorkDamaged]);
  useEffect(() => {
    if (planId) void tellOfCopies(session);
  }, [session, planId]);
}

/** Copies that a file sync left beside the document: work that would be lost if nobody knew of it. */
async function tellOfCopies(session: PlanSession): Promise<void> {
  const copies = await session.call('merge.copies', {});
  if (!copies.ok || copies.value.length === 0) return;
  const names = copies.value.map(({ fileName }) => fileName).join(', ');
  notify('care', 'recovery.copies', { names });
}
