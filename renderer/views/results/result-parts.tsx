import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { PartTabs } from '#renderer/components/part-tabs.tsx';
import { useText } from '#renderer/state/text.ts';
import { CertainPart } from './certain/certain-part.tsx';
import { ChangePart } from './change/change-part.tsx';
import { CostPart } from './cost/cost-part.tsx';
import { DisagreePart } from './disagree/disagree-part.tsx';
import type { ShownResult } from './shown-result.ts';

const parts = [
  { key: 'certain', Part: CertainPart },
  { key: 'change', Part: ChangePart },
  { key: 'disagree', Part: DisagreePart },
  { key: 'cost', Part: CostPart },
] as const;

/** What lies behind the bars, one question at a time; only the part that is open is computed. */
export function ResultParts(result: ShownResult) {
  const { t } = useText();
  const [open, setOpen] = useState<(typeof parts)[number]['key']>('certain');
  const { Part } = parts.find(({ key }) => key === open) ?? parts[0];
  return (
    <PartTabs
      label={t('results.parts')}
      parts={parts.map(({ key }) => ({ key, label: t(`results.part.${key}`) }))}
      open={open}
      onOpen={(key) => setOpen(key)}
      sx={{ pt: 5, display: 'flex', flexDirection: 'column', gap: 10 }}
    >
      <Typography variant="subtitle1" sx={{ maxWidth: '76ch', mb: -4 }}>
        {t(`results.part.${open}.lead`)}
      </Typography>
      <Part {...result} />
    </PartTabs>
  );
}
