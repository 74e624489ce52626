import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import type { OtherPlan } from '#app/contract/open-plan.ts';
import { useText } from '../../state/text.ts';

interface MergeOriginProps {
  theirs: OtherPlan;
  originFile?: string;
  /** Where the two parted is known, or the reader goes on without. */
  isKnown: boolean;
  chooseFile(): void;
  goWithout(): void;
}

/** Which plan is merged in, and from where the two parted; asked for when their histories don't tell. */
export function MergeOrigin({ theirs, originFile, isKnown, chooseFile, goWithout }: MergeOriginProps) {
  const { t } = useText();
  const foundAt = (version: number) =>
    version === 0 ? t('merge.base.foundStart') : t('merge.base.found', { version: String(version) });
  const origin = originFile
    ? t('merge.base.file', { name: originFile })
    : theirs.common
      ? foundAt(theirs.common.version)
      : t(isKnown ? 'merge.base.none' : 'merge.base.missing');
  return (
    <Box sx={{ mb: 6 }}>
      <Box
        component="dl"
        sx={{ display: 'grid', gridTemplateColumns: 'max-content 1fr', columnGap: 6, rowGap: 1, m: 0 }}
      >
        <Typography component="dt" sx={{ color: 'text.secondary' }}>
          {t('merge.file')}
        </Typography>
        <Typography component="dd" sx={{ m: 0, overflowWrap: 'anywhere' }}>
          {theirs.fileName}
        </Typography>
        <Typography component="dt" sx={{ color: 'text.secondary' }}>
          {t('merge.base')}
        </Typography>
        <Typography component="dd" sx={{ m: 0, maxWidth: '72ch' }}>
          {origin}
        </Typography>
      </Box>
      {!isKnown && (
        <Box sx={{ display: 'flex', gap: 2, mt: 4 }}>
          <Button variant="contained" onClick={chooseFile}>
            {t('merge.base.choose')}
          </Button>
          <Button variant="outlined" onClick={goWithout}>
            {t('merge.base.without')}
          </Button>
        </Box>
      )}
    </Box>
  );
}
