import Box from '@mui/material/Box';
import { PartTabs } from '../../components/part-tabs.tsx';
import { SectionHeading } from '../../components/section-heading.tsx';
import { select, useRoute } from '../../state/route.ts';
import { useText } from '../../state/text.ts';
import { BackupList } from './backup-list.tsx';
import { ChangeList } from './change-list.tsx';

const parts = ['changes', 'backups'] as const;

/** Where the plan has been, and the ways back: to any change, or to a backup. */
export function HistoryView() {
  const { t } = useText();
  const { item } = useRoute();
  const open = parts.find((part) => part === item) ?? 'changes';
  return (
    <Box sx={{ px: 6, pt: 5, pb: 8 }}>
      <SectionHeading level={1} title={t('history.title')} lead={t('history.lead')} />
      <PartTabs
        label={t('history.title')}
        parts={parts.map((key) => ({ key, label: t(`history.part.${key}`) }))}
        open={open}
        onOpen={(key) => select(key === 'changes' ? null : key)}
        sx={{ pt: 5 }}
      >
        {open === 'changes' ? <ChangeList /> : <BackupList />}
      </PartTabs>
    </Box>
  );
}
