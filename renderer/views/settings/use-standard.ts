import { useState } from 'react';
import { type MunicipalStandard, standardNameOf } from '#app/settings/municipal-standard.ts';
import { useOpenPlan, useSession } from '#renderer/state/session-context.tsx';
import { changeSettings, useSetting } from '#renderer/state/settings.ts';

const emptyStandard: MunicipalStandard = { assumptions: [], report: null };

/** What one municipality starts from, chosen among those that are set up, and the ways to change it. */
export interface ChosenStandard {
  names: string[];
  /** The municipality that is shown; `null` while none is set up. */
  name: string | null;
  standard: MunicipalStandard;
  choose(name: string): void;
  /** Puts a standard in the place of the chosen one, or sets a municipality up; `null` takes it away. */
  put(name: string, standard: MunicipalStandard | null): void;
}

/** Begins with the open plan's municipality, where it is set up. */
export function useStandard(): ChosenStandard {
  const session = useSession();
  const plan = useOpenPlan();
  const municipalities = useSetting('municipalities');
  const names = Object.keys(municipalities).sort((a, b) => a.localeCompare(b, 'da'));
  const [chosen, setChosen] = useState(
    () => (plan && standardNameOf(municipalities, plan.meta.municipality)) ?? names[0] ?? null,
  );
  const name = chosen !== null && names.includes(chosen) ? chosen : (names[0] ?? null);
  return {
    names,
    name,
    standard: (name === null ? undefined : municipalities[name]) ?? emptyStandard,
    choose: setChosen,
    put(of, standard) {
      const { [of]: _before, ...others } = municipalities;
      void changeSettings(session, {
        municipalities: standard === null ? others : { ...others, [of]: standard },
      });
      if (standard !== null) setChosen(of);
    },
  };
}
