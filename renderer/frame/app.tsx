import { useEffect } from 'react';
import { useStore } from 'zustand';
import { useSession } from '../state/session-context.tsx';
import { useText } from '../state/text.ts';
import { ErrorBoundary } from './error-boundary.tsx';
import { Frame } from './frame.tsx';
import { FrozenGate } from './frozen-gate.tsx';

/** Nothing until main has said whether a plan is open, so that the start screen doesn't flash by. */
export function App() {
  const isAsking = useStore(useSession().store, (state) => state.isAsking);
  const { language } = useText();
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  if (isAsking) return null;
  return (
    <ErrorBoundary>
      <FrozenGate>
        <Frame />
      </FrozenGate>
    </ErrorBoundary>
  );
}
