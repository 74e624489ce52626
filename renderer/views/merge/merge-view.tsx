import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useState } from 'react';
import type { OtherPlan } from '#app/contract/open-plan.ts';
import { useActionContext } from '../../actions/action-context.tsx';
import { SectionHeading } from '../../components/section-heading.tsx';
import { openOtherPlan } from '../../state/open-document.ts';
import { useText } from '../../state/text.ts';
import { CopiesBeside } from './copies-beside.tsx';
import { MergeOrigin } from './merge-origin.tsx';
import { MergeWork } from './merge-work.tsx';

/** What the reader has chosen to merge with. */
interface Chosen {
  theirs: OtherPlan;
  /** Where the two parted: known from the histories, from a file, or `none` (every difference is a conflict). */
  origin: { kind: 'history' } | { kind: 'file'; file: OtherPlan } | { kind: 'none' } | null;
}

/** Another version of the plan is chosen, its conflicts are decided, and all of it is merged in one step. */
export function MergeView() {
  const { t } = useText();
  const { session, dialogs } = useActionContext();
  const [chosen, setChosen] = useState<Chosen | null>(null);

  const chosenPlan = (theirs: OtherPlan) =>
    setChosen({ theirs, origin: theirs.common ? { kind: 'history' } : null });
  const choose = async () => {
    const theirs = await openOtherPlan(session, dialogs);
    if (theirs) chosenPlan(theirs);
  };
  const chooseOrigin = async (theirs: OtherPlan) => {
    const file = await openOtherPlan(session, dialogs);
    if (file) setChosen({ theirs, origin: { kind: 'file', file } });
  };

  return (
    <Box sx={{ px: 6, pt: 5, pb: 12 }}>
      <SectionHeading
        level={1}
        title={t('merge.title')}
        lead={t('merge.lead')}
        actions={
          chosen && (
            <Button variant="outlined" onClick={() => setChosen(null)}>
              {t('merge.cancel')}
            </Button>
          )
        }
      />
      {!chosen && (
        <>
          <Button variant="contained" onClick={() => void choose()}>
            {t('merge.choose')}
          </Button>
          <CopiesBeside onChosen={chosenPlan} />
        </>
      )}
      {chosen && (
        <MergeOrigin
          theirs={chosen.theirs}
          {...(chosen.origin?.kind === 'file' ? { originFile: chosen.origin.file.fileName } : {})}
          isKnown={chosen.origin !== null}
          chooseFile={() => void chooseOrigin(chosen.theirs)}
          goWithout={() => setChosen({ ...chosen, origin: { kind: 'none' } })}
        />
      )}
      {chosen?.origin && (
        <MergeWork theirs={chosen.theirs} base={basePlan(chosen)} onDone={() => setChosen(null)} />
      )}
    </Box>
  );
}

function basePlan({ theirs, origin }: Chosen): OtherPlan['plan'] | null {
  if (origin?.kind === 'file') return origin.file.plan;
  return origin?.kind === 'history' ? (theirs.common?.plan ?? null) : null;
}
