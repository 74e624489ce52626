import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import type { TextKey } from '#app/i18n/texts.ts';
import { type MunicipalStandard, standardOfPlan } from '#app/settings/municipal-standard.ts';
import { SelectField } from '#renderer/components/form/select-field.tsx';
import { SectionHeading } from '#renderer/components/section-heading.tsx';
import { useOpenPlan } from '#renderer/state/session-context.tsx';
import { useText } from '#renderer/state/text.ts';
import { AddMunicipality } from './add-municipality.tsx';
import { StandardAssumptions } from './standard-assumptions.tsx';
import { StandardReportChoice } from './standard-report-choice.tsx';
import { useStandard } from './use-standard.ts';

/** What was last done to a whole standard, so that it can be taken back. */
interface LastStep {
  name: string;
  before: MunicipalStandard;
  said: string;
  undo: TextKey;
}

/** What new plans of a municipality begin with. */
export function StandardSection() {
  const plan = useOpenPlan();
  const { t } = useText();
  const { names, name, standard, choose, put } = useStandard();
  const [last, setLast] = useState<LastStep | null>(null);

  const takeFromPlan = (of: string) => {
    if (!plan) return;
    const { title } = plan.meta;
    const taken = standardOfPlan(plan);
    const counts = { count: taken.assumptions.length, headings: taken.report?.sections.length ?? 0 };
    const said = t('settings.standard.taken', { title, ...counts });
    setLast({ name: of, before: standard, said, undo: 'settings.standard.undoTake' });
    put(of, taken);
  };
  const remove = (of: string) => {
    const said = t('settings.standard.removed', { name: of });
    setLast({ name: of, before: standard, said, undo: 'settings.standard.restore' });
    put(of, null);
  };

  return (
    <Box component="section" aria-labelledby="settings-standard">
      <SectionHeading
        id="settings-standard"
        title={t('settings.standard')}
        lead={t(names.length > 0 ? 'settings.standard.lead' : 'settings.standard.none')}
      />
      <Box sx={{ display: 'flex', flexWrap: 'wrap', columnGap: 4, rowGap: 3, alignItems: 'end' }}>
        {name !== null && (
          <Box sx={{ width: 240 }}>
            <SelectField
              label={t('settings.standard.municipality')}
              value={name}
              options={names.map((value) => ({ value, label: value }))}
              onChange={choose}
            />
          </Box>
        )}
        <AddMunicipality names={names} onAdd={(of) => put(of, { assumptions: [], report: null })} />
        {name !== null && (
          <Button onClick={() => remove(name)}>{t('settings.standard.remove', { name })}</Button>
        )}
      </Box>
      <Box
        role="status"
        sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', columnGap: 3, mt: 2 }}
      >
        {last && (
          <>
            <Typography sx={{ color: 'text.secondary' }}>{last.said}</Typography>
            <Button
              onClick={() => {
                put(last.name, last.before);
                setLast(null);
              }}
            >
              {t(last.undo, { name: last.name })}
            </Button>
          </>
        )}
      </Box>
      {name !== null && (
        <>
          {plan && (
            <Box sx={{ mt: 2 }}>
              <Button variant="outlined" onClick={() => takeFromPlan(name)}>
                {t('settings.standard.fromPlan')}
              </Button>
              <Typography variant="body2" sx={{ color: 'text.secondary', mt: 1, maxWidth: '84ch' }}>
                {t('settings.standard.fromPlan.hint', { title: plan.meta.title })}
              </Typography>
            </Box>
          )}
          <StandardReportChoice standard={standard} onChange={(next) => put(name, next)} />
          <StandardAssumptions key={name} standard={standard} onChange={(next) => put(name, next)} />
        </>
      )}
    </Box>
  );
}
