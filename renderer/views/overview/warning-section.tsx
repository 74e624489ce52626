import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { overviewItems } from '#app/results/next-steps.ts';
import { SectionHeading } from '../../components/section-heading.tsx';
import { useWarnings } from '../../components/warning-list/use-warnings.ts';
import { WarningList } from '../../components/warning-list/warning-list.tsx';
import { useText } from '../../state/text.ts';

/** Every warning of the plan, accepted or not. */
export function WarningSection() {
  const { t } = useText();
  const found = useWarnings();
  return (
    <Box component="section" id={overviewItems.warnings} aria-labelledby="warnings-title" sx={{ mb: 10 }}>
      <SectionHeading
        id="warnings-title"
        title={t('warnings.title')}
        lead={found.length > 0 ? t('warnings.lead') : null}
      />
      {found.length === 0 && <Typography sx={{ color: 'text.secondary' }}>{t('warnings.none')}</Typography>}
      <WarningList warnings={found} headingLevel={3} />
    </Box>
  );
}
