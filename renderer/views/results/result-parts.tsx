import Box from '@mui/material/Box';
import Tab from '@mui/material/Tab';
import Tabs from '@mui/material/Tabs';
import Typography from '@mui/material/Typography';
import { useId, useState } from 'react';
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
  const id = useId();
  const [open, setOpen] = useState<(typeof parts)[number]['key']>('certain');
  return (
    <Box>
      <Tabs
        value={open}
        onChange={(_, key) => setOpen(key)}
        aria-label={t('results.parts')}
        variant="scrollable"
        scrollButtons={false}
      >
        {parts.map(({ key }) => (
          <Tab
            key={key}
            value={key}
            id={`${id}-tab-${key}`}
            aria-controls={`${id}-panel-${key}`}
            label={t(`results.part.${key}`)}
          />
        ))}
      </Tabs>
      {parts.map(({ key, Part }) => (
        <Box
          key={key}
          role="tabpanel"
          id={`${id}-panel-${key}`}
          aria-labelledby={`${id}-tab-${key}`}
          hidden={key !== open}
        >
          {key === open ? (
            <Box sx={{ pt: 5, display: 'flex', flexDirection: 'column', gap: 10 }}>
              <Typography variant="subtitle1" sx={{ maxWidth: '76ch', mb: -4 }}>
                {t(`results.part.${key}.lead`)}
              </Typography>
              <Part {...result} />
            </Box>
          ) : null}
        </Box>
      ))}
    </Box>
  );
}
