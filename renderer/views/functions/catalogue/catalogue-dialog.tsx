import Dialog from '@mui/material/Dialog';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import Typography from '@mui/material/Typography';
import { useId } from 'react';
import { useText } from '#renderer/state/text.ts';
import { useCatalogue } from '#renderer/state/use-catalogue.ts';
import { CatalogueBrowser } from './catalogue-browser.tsx';

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
      slotProps={{ paper: { sx: { height: 'calc(100% - 64px)' } } }}
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
