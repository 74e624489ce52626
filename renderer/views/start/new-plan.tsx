import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import { type FormEvent, useState } from 'react';
import type { PlanMeta } from '#app/plan/meta.ts';
import { standardNameOf } from '#app/settings/municipal-standard.ts';
import { SectionHeading } from '../../components/section-heading.tsx';
import { notifyRefusal } from '../../state/notices.ts';
import { useSession } from '../../state/session-context.tsx';
import { useSetting } from '../../state/settings.ts';
import { useText } from '../../state/text.ts';
import { emptyForm, type FieldName, metaOfForm } from './new-plan-form.ts';
import { TodayDialog } from './today-dialog.tsx';

/** The few things a plan begins with, and on request what there is today; all of it can be changed later. */
export function NewPlan() {
  const session = useSession();
  const { t, language } = useText();
  const municipalities = useSetting('municipalities');
  const [form, setForm] = useState(() =>
    emptyForm(new Date().getFullYear(), onlyOne(Object.keys(municipalities))),
  );
  const [wrong, setWrong] = useState<readonly FieldName[]>([]);
  const [asked, setAsked] = useState<PlanMeta | null>(null);
  const standard = standardNameOf(municipalities, form.municipality);

  const meta = () => {
    const made = metaOfForm(form, language, crypto.randomUUID());
    if (made.ok) return made.meta;
    setWrong(made.wrong);
    return null;
  };
  const create = async (event: FormEvent) => {
    event.preventDefault();
    const made = meta();
    if (!made) return;
    const result = await session.call('plan.create', { meta: made });
    if (!result.ok) notifyRefusal(result.error);
  };

  const field = (name: FieldName, inputMode: 'text' | 'numeric') => (
    <TextField
      label={t(`app.new.${name}`)}
      value={form[name]}
      error={wrong.includes(name)}
      helperText={wrong.includes(name) ? t(`app.new.${name}.wrong`) : undefined}
      onChange={(event) => {
        setForm({ ...form, [name]: event.target.value });
        setWrong(wrong.filter((other) => other !== name));
      }}
      slotProps={{ htmlInput: { inputMode, maxLength: 200, autoComplete: 'off' } }}
    />
  );

  return (
    <Box component="form" noValidate onSubmit={(event) => void create(event)} aria-labelledby="new-plan">
      <SectionHeading id="new-plan" title={t('app.new')} />
      <Box sx={{ display: 'grid', gridTemplateColumns: '1fr 1fr', gap: 4, mb: 5 }}>
        <Box sx={{ gridColumn: '1 / -1' }}>{field('title', 'text')}</Box>
        <Box sx={{ gridColumn: '1 / -1' }}>{field('municipality', 'text')}</Box>
        {field('inhabitants', 'numeric')}
        {field('budgetYear', 'numeric')}
      </Box>
      {standard !== null && (
        <Typography variant="body2" sx={{ color: 'text.secondary', mb: 4 }}>
          {t('firstRun.standard', { name: standard })}
        </Typography>
      )}
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 2 }}>
        <Button type="submit" variant="outlined">
          {t('app.new.create')}
        </Button>
        <Button onClick={() => setAsked(meta())}>{t('firstRun.today')}</Button>
      </Box>
      {asked && <TodayDialog meta={asked} onClose={() => setAsked(null)} />}
    </Box>
  );
}

/** Where one municipality is set up, new plans are its. */
function onlyOne(names: readonly string[]): string {
  return names.length === 1 ? (names[0] ?? '') : '';
}
