import Box from '@mui/material/Box';
import { SectionHeading } from '../../components/section-heading.tsx';
import { useWarnings } from '../../components/warning-list/use-warnings.ts';
import { WarningList } from '../../components/warning-list/warning-list.tsx';
import { useText } from '../../state/text.ts';
import { treeWarnings } from './criteria-warnings.ts';

/** Warnings that no single criterion can be blamed for. */
export function TreeWarnings() {
  const { t } = useText();
  const found = treeWarnings(useWarnings());
  if (found.length === 0) return null;
  return (
    <Box component="section" aria-labelledby="tree-warnings" sx={{ mt: 8 }}>
      <SectionHeading id="tree-warnings" title={t('criteria.warnings.tree')} />
      <WarningList warnings={found} headingLevel={3} />
    </Box>
  );
}
