import Button from '@mui/material/Button';
import Checkbox from '@mui/material/Checkbox';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import FormControlLabel from '@mui/material/FormControlLabel';
import Typography from '@mui/material/Typography';
import { useId, useState } from 'react';
import { endAnonymising, useAnonymising } from '../../state/anonymise.ts';
import { useIsFrozen } from '../../state/frozen.ts';
import { useText } from '../../state/text.ts';
import { AnonymisedContent } from './anonymised-content.tsx';
import { ConsequenceSection } from './consequence-section.tsx';
import { FindingSection } from './finding-section.tsx';
import { PeopleSection } from './people-section.tsx';
import { type Anonymise, useAnonymise } from './use-anonymise.ts';
import { WordSection } from './word-section.tsx';

/** Looks over what tells of people in the plan, and takes it out for good. */
export function AnonymiseDialog() {
  const isOpen = useAnonymising((state) => state.isOpen);
  const isFrozen = useIsFrozen();
  return isOpen && !isFrozen ? <OpenDialog /> : null;
}

function OpenDialog() {
  const { t } = useText();
  const titleId = useId();
  const anonymise = useAnonymise();
  const { isBusy, isDone } = anonymise;
  return (
    <Dialog
      open
      onClose={isBusy ? undefined : endAnonymising}
      maxWidth="md"
      fullWidth
      aria-labelledby={titleId}
      scroll="paper"
    >
      <DialogTitle id={titleId}>{t(isDone ? 'anonymise.done.title' : 'anonymise.title')}</DialogTitle>
      {isDone ? <AnonymisedContent onClose={endAnonymising} /> : <LookOver anonymise={anonymise} />}
    </Dialog>
  );
}

function LookOver({ anonymise }: { anonymise: Anonymise }) {
  const { t, error } = useText();
  const [isUnderstood, setUnderstood] = useState(false);
  const { found, refusal, isBusy } = anonymise;
  return (
    <>
      <DialogContent dividers sx={{ display: 'flex', flexDirection: 'column', gap: 6 }}>
        <Typography sx={{ maxWidth: '76ch' }}>{t('anonymise.lead')}</Typography>
        {found ? (
          <>
            <PeopleSection anonymise={anonymise} people={found.people} />
            <WordSection anonymise={anonymise} />
            <FindingSection anonymise={anonymise} findings={found.findings} />
            <ConsequenceSection found={found} />
          </>
        ) : (
          !refusal && <Typography role="status">{t('anonymise.looking')}</Typography>
        )}
        {refusal && (
          <Typography role="alert" sx={{ color: 'error.main' }}>
            {error(refusal)}
          </Typography>
        )}
      </DialogContent>
      <DialogActions sx={{ flexWrap: 'wrap', rowGap: 2 }}>
        <FormControlLabel
          sx={{ flex: '1 1 auto', ml: 0 }}
          control={
            <Checkbox
              size="small"
              checked={isUnderstood}
              disabled={!found}
              onChange={(_event, checked) => setUnderstood(checked)}
            />
          }
          label={t('anonymise.understood')}
        />
        <Button onClick={endAnonymising} disabled={isBusy}>
          {t('anonymise.cancel')}
        </Button>
        <Button
          variant="contained"
          disabled={!isUnderstood || !found || isBusy}
          onClick={() => void anonymise.run()}
        >
          {t('anonymise.confirm')}
        </Button>
      </DialogActions>
    </>
  );
}
