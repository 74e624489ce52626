import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import type { Language } from '#app/i18n/texts.ts';
import { sorted } from '#app/plan/plan.ts';
import type { ReportSection } from '#app/plan/report.ts';
import { type ReportTemplates, templateRows } from '#app/report/templates.ts';
import { SelectField } from '#renderer/components/form/select-field.tsx';
import { SectionHeading } from '#renderer/components/section-heading.tsx';
import { sortAtEnd } from '#renderer/state/order.ts';
import { useCommand, usePlan } from '#renderer/state/session-context.tsx';
import { useText } from '#renderer/state/text.ts';
import { HeadingRow } from './heading-row.tsx';

interface HeadingSectionProps {
  templates: ReportTemplates;
  /** The report's own language, in which a template's headings are taken. */
  language: Language;
}

/** The report's headings in their order: taken from a template, then the plan's own to change. */
export function HeadingSection({ templates, language }: HeadingSectionProps) {
  const plan = usePlan();
  const run = useCommand();
  const { t } = useText();
  const sections = sorted(plan.reportSections);
  const add = () => {
    const row: ReportSection = {
      id: crypto.randomUUID(),
      sort: sortAtEnd(sections),
      heading: t('reportView.new'),
      content: 'text',
      text: '',
    };
    void run({ type: 'reportSection.add', input: { rows: [row] } });
  };
  return (
    <Box component="section" aria-labelledby="report-headings">
      <SectionHeading
        level={3}
        id="report-headings"
        title={t('reportView.headings')}
        lead={t(sections.length === 0 ? 'reportView.usual' : 'reportView.headingsLead')}
        actions={<Button onClick={add}>{t('reportView.add')}</Button>}
      />
      <TemplateChoice templates={templates} language={language} hasOwn={sections.length > 0} />
      {sections.length === 0 ? null : (
        <Box
          component="ol"
          sx={{ listStyle: 'none', m: 0, mt: 4, p: 0, borderTop: 1, borderColor: 'divider' }}
        >
          {sections.map((section, index) => (
            <HeadingRow key={section.id} sections={sections} section={section} index={index} />
          ))}
        </Box>
      )}
    </Box>
  );
}

function TemplateChoice({
  templates: { templates },
  language,
  hasOwn,
}: HeadingSectionProps & { hasOwn: boolean }) {
  const run = useCommand();
  const { t, language: own } = useText();
  const [id, setId] = useState(templates[0]?.id ?? '');
  const template = templates.find((one) => one.id === id);
  if (!template) return null;
  const take = () => {
    const rows = templateRows(template, language, () => crypto.randomUUID());
    void run({ type: 'reportTemplate.take', input: { name: template.name[own], rows } });
  };
  return (
    <>
      <Box sx={{ display: 'flex', gap: 3, flexWrap: 'wrap', alignItems: 'flex-end' }}>
        <Box sx={{ width: 220 }}>
          <SelectField
            label={t('reportView.template')}
            value={id}
            options={templates.map((one) => ({ value: one.id, label: one.name[own] }))}
            onChange={setId}
          />
        </Box>
        <Button variant="outlined" onClick={take}>
          {t(hasOwn ? 'reportView.takeAgain' : 'reportView.take')}
        </Button>
      </Box>
      <Typography variant="body2" sx={{ color: 'text.secondary', mt: 1.5, overflowWrap: 'anywhere' }}>
        {template.source === ''
          ? t('reportView.templateOwn')
          : t('reportView.templateSource', { source: template.source })}
      </Typography>
    </>
  );
}
