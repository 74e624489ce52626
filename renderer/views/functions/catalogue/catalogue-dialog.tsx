import Dialog from '@mui/material/Dialog';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import Typography from '@mui/material/Typography';
import { useId } from 'react';
import { useText } from '#renderer/state/text.ts';
import { useCatalogue } from '#renderer/state/use-catalogue.ts';
import { lowWindow } from '#renderer/theme/small-window.ts';
import { CatalogueBrowser } from './catalogue-browser.tsx';

/** The list scrolls below the search; in a low window all of it scrolls, above what is done with the chosen. */
const paperStyles = {
  height: 'calc(100% - 64px)',
  [lowWindow]: {
    height: 'calc(100% - 16px)',
    scrollPaddingBottom: 80,
    '& .MuiDialogTitle-root': { py: 1 },
    '& .MuiDialogContent-root': { flex: 'none', overflow: 'visible' },
    '& .MuiDialogActions-root': {
      position: 'sticky',
      bottom: 0,
      py: 1,
      bgcolor: 'background.paper',
    },
  },
} as const;

/** The catalogue of services: search, choose several, take them into the plan. */
export function CatalogueDialog({ onClose }: { onClose(): void }) {
  const { t, error } = useText();
  const titleId = useId();
  const { catalogue, problem } = useCatalogue();
  return (
    <Dialog
      open
      onClose={onClose}
      fullWidth
      maxWidth="md"
      aria-labelledby={titleId}
      slotProps={{ paper: { sx: paperStyles } }}
    >
      <DialogTitle id={titleId}>{t('catalogueView.title')}</DialogTitle>
      {catalogue ? <CatalogueBrowser catalogue={catalogue} onClose={onClose} /> : null}
      {problem ? (
        <DialogContent>
          <Typography role="alert">{error(problem)}</Typography>
        </DialogContent>
      ) : null}
    </Dialog>
  );
}
