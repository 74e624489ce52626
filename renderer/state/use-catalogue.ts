import { useEffect, useState } from 'react';
import type { Catalogue } from '#app/catalogue/catalogue.ts';
import type { CodedError } from '#app/plan/result.ts';
import { useSession } from './session-context.tsx';

/** The catalogue that ships with the program; fetched once, as it never changes while the program runs. */
let known: Catalogue | null = null;

export function useCatalogue(): { catalogue: Catalogue | null; problem: CodedError | null } {
  const session = useSession();
  const [catalogue, setCatalogue] = useState(known);
  const [problem, setProblem] = useState<CodedError | null>(null);
  useEffect(() => {
    if (known) return;
    let isCurrent = true;
    void session.call('resources.catalogue', {}).then((result) => {
      if (result.ok) known = result.value;
      if (!isCurrent) return;
      if (result.ok) setCatalogue(result.value);
      else setProblem(result.error);
    });
    return () => {
      isCurrent = false;
    };
  }, [session]);
  return { catalogue, problem };
}
