import { useEffect } from 'react';
import { useConnection, useOpenPlan } from '../state/session-context.tsx';
import { useText } from '../state/text.ts';
import { ErrorBoundary } from './error-boundary.tsx';
import { Frame } from './frame.tsx';

/** Nothing until main has said whether a plan is open, so that the start screen doesn't flash by. */
export function App() {
  const plan = useOpenPlan();
  const connection = useConnection();
  const { language } = useText();
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  if (!plan && connection === 'connecting') return null;
  return (
    <ErrorBoundary>
      <Frame />
    </ErrorBoundary>
  );
}
