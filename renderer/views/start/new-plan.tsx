import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import TextField from '@mui/material/TextField';
import { type FormEvent, useState } from 'react';
import { SectionHeading } from '../../components/section-heading.tsx';
import { notifyRefusal } from '../../state/notices.ts';
import { useSession } from '../../state/session-context.tsx';
import { useText } from '../../state/text.ts';
import { emptyForm, type FieldName, metaOfForm } from './new-plan-form.ts';

/** The few things a plan begins with; all of them can be changed later. */
export function NewPlan() {
  const session = useSession();
  const { t, language } = useText();
  const [form, setForm] = useState(() => emptyForm(new Date().getFullYear()));
  const [wrong, setWrong] = useState<readonly FieldName[]>([]);

  const create = async (event: FormEvent) => {
    event.preventDefault();
    const made = metaOfForm(form, language, crypto.randomUUID());
    if (!made.ok) {
      setWrong(made.wrong);
      return;
    }
    const result = await session.call('plan.create', { meta: made.meta });
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
      <Button type="submit" variant="outlined">
        {t('app.new.create')}
      </Button>
    </Box>
  );
}
