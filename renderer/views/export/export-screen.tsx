import Box from '@mui/material/Box';
import { useState } from 'react';
import { PartTabs } from '#renderer/components/part-tabs.tsx';
import { SectionHeading } from '#renderer/components/section-heading.tsx';
import { TotalsLocked } from '#renderer/components/totals-locked.tsx';
import { useText } from '#renderer/state/text.ts';
import { useAreTotalsLocked } from '#renderer/state/totals-lock.ts';
import { ReportPart } from './report/report-part.tsx';
import { WorkbookPart } from './workbook-part.tsx';

const parts = { workbook: WorkbookPart, report: ReportPart } as const;
type Part = keyof typeof parts;
const partNames = Object.keys(parts) as Part[];

/** What leaves the plan for the council: the workbook, and the report that goes with it. Each page of them shows totals. */
export function ExportScreen() {
  const { t } = useText();
  const [open, setOpen] = useState<Part>('workbook');
  const isLocked = useAreTotalsLocked();
  const Open = parts[open];
  return (
    <Box sx={{ px: 6, pt: 5, pb: 12 }}>
      <Box sx={{ mb: -4 }}>
        <SectionHeading level={1} title={t('export.title')} />
      </Box>
      {isLocked ? (
        <Box sx={{ pt: 5 }}>
          <TotalsLocked />
        </Box>
      ) : (
        <PartTabs
          label={t('reportView.parts')}
          parts={partNames.map((key) => ({ key, label: t(`reportView.${key}`) }))}
          open={open}
          onOpen={(next) => setOpen(next)}
          sx={{ pt: 5 }}
        >
          <Open />
        </PartTabs>
      )}
    </Box>
  );
}
