import { Suspense } from 'react';
import { useConnection, useOpenPlan } from '../state/session-context.tsx';
import { StartView } from '../views/start/start-view.tsx';
import { Frame } from './frame.tsx';

/** The start screen until a plan is open, then the frame with the screens. */
export function App() {
  const plan = useOpenPlan();
  const connection = useConnection();
  if (!plan && connection === 'connecting') return null;
  return <Suspense fallback={null}>{plan ? <Frame /> : <StartView />}</Suspense>;
}
