import Box from '@mui/material/Box';
import { useState } from 'react';
import { SectionHeading } from '#renderer/components/section-heading.tsx';
import { usePlan } from '#renderer/state/session-context.tsx';
import { useText } from '#renderer/state/text.ts';
import { useReportTemplates } from '#renderer/state/use-report-templates.ts';
import { HeadingSection } from './heading-section.tsx';
import { ReportPreview } from './report-preview.tsx';
import { type ReportChoice, ReportSettings } from './report-settings.tsx';

/** The report before it is made: whom it is for, its headings, and how it will be. */
export function ReportPart() {
  const plan = usePlan();
  const { t } = useText();
  const templates = useReportTemplates();
  const [choice, setChoice] = useState<ReportChoice>({ profile: 'intern', language: plan.meta.language });
  return (
    <>
      <SectionHeading title={t('reportView.report')} lead={t('reportView.lead')} />
      <Box
        sx={{
          display: 'grid',
          gap: 8,
          gridTemplateColumns: 'minmax(0, 1fr)',
          '@container (min-width: 860px)': { gridTemplateColumns: '260px minmax(0, 1fr)' },
        }}
      >
        <ReportSettings choice={choice} onChange={setChoice} />
        {templates ? <HeadingSection templates={templates} language={choice.language} /> : null}
      </Box>
      {templates ? <ReportPreview choice={choice} templates={templates} /> : null}
    </>
  );
}
