import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import MuiTextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import { useId } from 'react';
import { SelectField } from '#renderer/components/form/select-field.tsx';
import { notify } from '#renderer/state/notices.ts';
import { useCommand } from '#renderer/state/session-context.tsx';
import { useText } from '#renderer/state/text.ts';
import type { FloorPartProps } from '../floor-part.ts';
import { ImportPreview } from './import-preview.tsx';
import { useImport } from './use-import.ts';

/** An area schedule pasted from Excel: its columns are named once, and it is taken whole or not at all. */
export function ImportDialog({ plan, state, onClose }: FloorPartProps & { onClose(): void }) {
  const { t, error } = useText();
  const run = useCommand();
  const titleId = useId();
  const { scenario } = state;
  const source = useImport(plan, scenario.id);
  const { read, taking } = source;
  const take = async () => {
    if (!taking?.ok) return;
    const result = await run({ type: 'areaSchedule.write', input: taking.value.input });
    if (!result.ok) return;
    source.remember();
    notify('info', 'floorView.import.taken', { count: read.rows.length });
    onClose();
  };
  const refusal = taking && !taking.ok ? error(taking.error) : '';
  const standing =
    source.text.trim() === ''
      ? ''
      : read.problems.length > 0
        ? t(read.problems.length === 1 ? 'floorView.import.problem' : 'floorView.import.problems', {
            count: read.problems.length,
          })
        : refusal ||
          t('floorView.import.ready', {
            count: read.rows.length,
            added: taking?.ok ? taking.value.newIds.size : 0,
            skipped: read.skipped.length,
          });
  return (
    <Dialog open onClose={onClose} maxWidth="lg" fullWidth aria-labelledby={titleId}>
      <DialogTitle id={titleId}>{t('floorView.import.title', { scenario: scenario.shortName })}</DialogTitle>
      <DialogContent sx={{ display: 'flex', flexDirection: 'column', gap: 4 }}>
        <MuiTextField
          label={t('floorView.import.text')}
          helperText={t('floorView.import.hint')}
          value={source.text}
          autoFocus
          multiline
          minRows={4}
          maxRows={6}
          onChange={(event) => source.write(event.target.value)}
          slotProps={{ htmlInput: { style: { fontVariantNumeric: 'tabular-nums', whiteSpace: 'pre' } } }}
        />
        <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 4 }}>
          <Box sx={{ width: 220 }}>
            <SelectField
              label={t('floorView.import.numbers')}
              value={source.numbers}
              options={[
                { value: 'da', label: '1.234,5' },
                { value: 'en', label: '1,234.5' },
              ]}
              onChange={source.setNumbers}
            />
          </Box>
          <Box sx={{ flex: '1 1 280px' }}>
            <MuiTextField
              label={t('floorView.import.source')}
              value={source.areaSource}
              onChange={(event) => source.setAreaSource(event.target.value)}
              slotProps={{ htmlInput: { maxLength: 200 } }}
            />
          </Box>
        </Box>
        {source.text.trim() === '' ? null : <ImportPreview plan={plan} source={source} />}
      </DialogContent>
      <DialogActions>
        <Typography
          role="status"
          variant="body2"
          sx={{ flex: 1, color: read.problems.length > 0 || refusal ? 'error.main' : 'text.secondary' }}
        >
          {standing}
        </Typography>
        <Button onClick={onClose}>{t('floorView.import.cancel')}</Button>
        <Button variant="contained" disabled={!taking?.ok} onClick={() => void take()}>
          {t('floorView.import.take')}
        </Button>
      </DialogActions>
    </Dialog>
  );
}
