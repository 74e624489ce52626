import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import Typography from '@mui/material/Typography';
import { type ReactNode, useId } from 'react';
import { useText } from '../../../state/text.ts';

interface WeighingDialogProps {
  title: string;
  /** Which criteria are weighed, and how far the questions have come. */
  lead: string;
  /** Stands beside the question: what the answers come to. */
  aside: ReactNode;
  /** Buttons that lead on; the one that submits carries Enter. */
  actions: ReactNode;
  onSubmit: () => void;
  onClose: () => void;
  children: ReactNode;
}

/** The frame of the ways to arrive at weights: a question, what it comes to, and nothing kept until it is done. */
export function WeighingDialog(props: WeighingDialogProps) {
  const { title, lead, aside, actions, onSubmit, onClose, children } = props;
  const { t } = useText();
  const titleId = useId();
  return (
    <Dialog open onClose={onClose} maxWidth="md" fullWidth aria-labelledby={titleId}>
      <Box
        component="form"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          onSubmit();
        }}
        sx={{ display: 'flex', flexDirection: 'column', minHeight: 0 }}
      >
        <DialogTitle id={titleId} sx={{ pb: 0 }}>
          {title}
        </DialogTitle>
        <Typography variant="body2" sx={{ color: 'text.secondary', px: 6, pb: 4 }}>
          {lead}
        </Typography>
        <DialogContent sx={{ display: 'flex', gap: 10, minHeight: 'min(380px, 100vh - 260px)' }}>
          <Box sx={{ flex: '1 1 0', minWidth: 0 }}>{children}</Box>
          <Box sx={{ flex: '0 0 min(240px, 38%)' }}>{aside}</Box>
        </DialogContent>
        <DialogActions sx={{ px: 6, pb: 4 }}>
          <Button onClick={onClose} sx={{ mr: 'auto' }}>
            {t('criteria.weighing.cancel')}
          </Button>
          {actions}
        </DialogActions>
      </Box>
    </Dialog>
  );
}
