import { lazy, Suspense } from 'react';
import { useGuideBeside } from '../state/guide-beside.ts';

const GuideBeside = lazy(async () => ({
  default: (await import('../views/guide/guide-beside.tsx')).GuideBeside,
}));

/** The guide beside whatever is done, on the start screen too, for as long as somebody keeps it there. */
export function GuideDock() {
  const page = useGuideBeside((beside) => beside.page);
  if (page === null) return null;
  return (
    <Suspense fallback={null}>
      <GuideBeside page={page} />
    </Suspense>
  );
}
