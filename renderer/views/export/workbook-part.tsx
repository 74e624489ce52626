import Box from '@mui/material/Box';
import { useDeferredValue, useMemo, useState } from 'react';
import { councilMatrices } from '#app/matrices/council-matrices.ts';
import type { MatrixId } from '#app/matrices/matrix.ts';
import { SectionHeading } from '#renderer/components/section-heading.tsx';
import { usePlan, useStatus } from '#renderer/state/session-context.tsx';
import { useText } from '#renderer/state/text.ts';
import { ExportSettings } from './export-settings.tsx';
import { PrintedWarnings } from './printed-warnings.tsx';
import { SheetPreview } from './sheet-preview.tsx';
import { SheetThumbnail } from './sheet-thumbnail.tsx';
import type { ExportChoice } from './use-export.ts';

/** The council workbook before it is made: its sheets, what it will say is missing, and one button. */
export function WorkbookPart() {
  const plan = usePlan();
  const status = useStatus();
  const { t } = useText();
  const [choice, setChoice] = useState<ExportChoice>({ profile: 'intern', language: plan.meta.language });
  const [sheet, setSheet] = useState<MatrixId>('scenarios');
  const planVersion = status?.version ?? 0;
  const planHash = t('export.hashPending');
  const matrices = useMemo(() => {
    const today = new Date().toISOString().slice(0, 'yyyy-mm-dd'.length);
    return councilMatrices(plan, { ...choice, planVersion, planHash, today });
  }, [plan, choice, planVersion, planHash]);
  const shown = useDeferredValue(matrices);
  const chosen = shown.find(({ id }) => id === sheet) ?? shown[0];

  return (
    <>
      <SectionHeading title={t('reportView.workbook')} lead={t('export.lead')} />
      <Box
        sx={{
          display: 'grid',
          gap: 8,
          gridTemplateColumns: 'minmax(0, 1fr)',
          '@container (min-width: 860px)': { gridTemplateColumns: '320px minmax(0, 1fr)' },
        }}
      >
        <Box sx={{ display: 'flex', flexDirection: 'column', gap: 6 }}>
          <ExportSettings choice={choice} onChange={setChoice} />
          <PrintedWarnings matrices={matrices} />
        </Box>
        <Box component="section" aria-label={t('export.sheets')}>
          <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 5 }}>
            {shown.map((matrix) => (
              <SheetThumbnail
                key={matrix.id}
                matrix={matrix}
                language={choice.language}
                chosen={matrix.id === chosen?.id}
                onChoose={() => setSheet(matrix.id)}
              />
            ))}
          </Box>
        </Box>
      </Box>
      {chosen ? <SheetPreview matrix={chosen} language={choice.language} /> : null}
    </>
  );
}
