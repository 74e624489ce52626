import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { useDeferredValue, useMemo, useState } from 'react';
import type { MatrixId } from '#app/matrices/matrix.ts';
import { fixedSheets, withSheetsOnly } from '#app/matrices/matrix-choice.ts';
import { SectionHeading } from '#renderer/components/section-heading.tsx';
import type { PaperChoice } from '#renderer/state/paper.ts';
import { usePlan, useStatus } from '#renderer/state/session-context.tsx';
import { useText } from '#renderer/state/text.ts';
import { ExportSettings } from './export-settings.tsx';
import { PrintedWarnings } from './printed-warnings.tsx';
import { SheetPreview } from './sheet-preview.tsx';
import { SheetThumbnail } from './sheet-thumbnail.tsx';
import { useCouncilMatrices } from './use-council-matrices.ts';
import { useShownHash } from './use-shown-hash.ts';

/** The council workbook before it is made: its sheets, what it will say is missing, and one button. */
export function WorkbookPart() {
  const plan = usePlan();
  const status = useStatus();
  const { t } = useText();
  const [choice, setChoice] = useState<PaperChoice<'export.excel'>>({
    profile: 'intern',
    language: plan.meta.language,
    sheets: null,
    scenarioIds: null,
  });
  const [sheet, setSheet] = useState<MatrixId>('scenarios');
  const planVersion = status?.version ?? 0;
  const planHash = useShownHash();
  const { profile, language, sheets, scenarioIds } = useDeferredValue(choice);
  /** All sheets, so that one that was left out can be taken back. */
  const found = useCouncilMatrices(plan, { profile, language, planVersion, planHash }, scenarioIds);
  const all = found ?? [];
  const made = useMemo(() => withSheetsOnly(found ?? [], sheets, language), [found, sheets, language]);
  const chosen = all.find(({ id }) => id === sheet) ?? all[0];
  const isTaken = (id: MatrixId) => choice.sheets?.includes(id) ?? true;
  const take = (id: MatrixId, isWanted: boolean) => {
    const ids = all.map((matrix) => matrix.id);
    const taken = ids.filter((one) => (one === id ? isWanted : isTaken(one)));
    setChoice({ ...choice, sheets: taken.length === ids.length ? null : taken });
  };

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
          <PrintedWarnings matrices={made} />
        </Box>
        <Box component="section" aria-label={t('export.sheets')}>
          {found === null && (
            <Typography role="status" sx={{ color: 'text.secondary' }}>
              {t('export.making')}
            </Typography>
          )}
          <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 5 }}>
            {all.map(({ id, ...matrix }) => (
              <SheetThumbnail
                key={id}
                matrix={made.find((one) => one.id === id) ?? { id, ...matrix }}
                language={language}
                chosen={id === chosen?.id}
                onChoose={() => setSheet(id)}
                taken={isTaken(id)}
                onTake={fixedSheets.includes(id) ? null : (taken) => take(id, taken)}
              />
            ))}
          </Box>
        </Box>
      </Box>
      {chosen && (
        <SheetPreview matrix={made.find(({ id }) => id === chosen.id) ?? chosen} language={language} />
      )}
    </>
  );
}
