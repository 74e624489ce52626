import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { templateRows } from '#app/report/templates.ts';
import type { MunicipalStandard } from '#app/settings/municipal-standard.ts';
import { SelectField } from '#renderer/components/form/select-field.tsx';
import { useText } from '#renderer/state/text.ts';
import { useReportTemplates } from '#renderer/state/use-report-templates.ts';

interface StandardReportChoiceProps {
  standard: MunicipalStandard;
  onChange(standard: MunicipalStandard): void;
}

/** Which headings the council paper of new plans has: the usual ones, a published template's, or the municipality's own. */
export function StandardReportChoice({ standard, onChange }: StandardReportChoiceProps) {
  const { t, language } = useText();
  const templates = useReportTemplates()?.templates ?? [];
  const { report } = standard;
  const options = [
    { value: 'usual', label: t('settings.report.usual') },
    ...(report ? [{ value: 'own', label: t('settings.report.own', { name: report.name }) }] : []),
    ...templates.map(({ id, name }) => ({ value: `template ${id}`, label: name[language] })),
  ];
  const choose = (value: string) => {
    if (value === 'usual') return onChange({ ...standard, report: null });
    const template = templates.find(({ id }) => value === `template ${id}`);
    if (!template) return;
    const sections = templateRows(template, language, () => '').map(({ heading, content, text }) => ({
      heading,
      content,
      text,
    }));
    onChange({ ...standard, report: { name: template.name[language], sections } });
  };
  return (
    <Box sx={{ mt: 6, maxWidth: 640 }}>
      <Typography variant="h3" id="settings-report" gutterBottom>
        {t('settings.report')}
      </Typography>
      <SelectField
        label={t('settings.report.choice')}
        value={report ? 'own' : 'usual'}
        hint={t('settings.report.hint')}
        options={options}
        onChange={choose}
      />
      {report && (
        <Box
          component="ol"
          aria-label={t('settings.report.headings')}
          sx={{ columns: '2 240px', columnGap: 8, pl: 5, mt: 3, mb: 0, typography: 'body2' }}
        >
          {report.sections.map(({ heading }, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: headings have nothing else to be told apart by
            <li key={index}>{heading}</li>
          ))}
        </Box>
      )}
    </Box>
  );
}
