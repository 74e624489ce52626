import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import { useId } from 'react';
import { startAnonymising } from '#renderer/state/anonymise.ts';
import { useText } from '#renderer/state/text.ts';
import { GroupList } from './group-list.tsx';
import { RoundList } from './round-list.tsx';

/** Who is heard (groups and their raters) and when (rounds). */
export function PeopleDialog({ open, onClose }: { open: boolean; onClose(): void }) {
  const { t } = useText();
  const titleId = useId();
  return (
    <Dialog open={open} onClose={onClose} maxWidth="sm" fullWidth aria-labelledby={titleId}>
      <DialogTitle id={titleId}>{t('scores.people.title')}</DialogTitle>
      <DialogContent>
        <RoundList />
        <GroupList />
      </DialogContent>
      <DialogActions>
        <Button
          sx={{ mr: 'auto' }}
          onClick={() => {
            onClose();
            startAnonymising();
          }}
        >
          {t('anonymise.action')}
        </Button>
        <Button onClick={onClose}>{t('scores.people.done')}</Button>
      </DialogActions>
    </Dialog>
  );
}
