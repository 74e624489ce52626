import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import FormControlLabel from '@mui/material/FormControlLabel';
import Radio from '@mui/material/Radio';
import RadioGroup from '@mui/material/RadioGroup';
import Typography from '@mui/material/Typography';
import { useId } from 'react';
import type { Criterion } from '#app/plan/criterion.ts';
import type { Plan } from '#app/plan/plan.ts';
import { TextField } from '../../components/form/text-field.tsx';
import { PanelSection } from '../../components/panel/panel.tsx';
import { useCommand, usePlan } from '../../state/session-context.tsx';
import { useText } from '../../state/text.ts';

type Answer = Plan['probes'][string]['answer'];

const answers = ['better', 'indifferent', 'depends'] as const satisfies readonly Answer[];

/** The double-counting probe: a question that only a criterion standing on its own can be answered on. */
export function ProbeSection({ criterion }: { criterion: Criterion }) {
  const plan = usePlan();
  const run = useCommand();
  const { t } = useText();
  const questionId = useId();
  const { id: criterionId, name } = criterion;
  const probe = plan.probes[criterionId];
  const note = probe?.note ?? '';
  const set = (answer: Answer | null) =>
    run({ type: 'probe.set', input: { criterionId, answer, note: answer === null ? '' : note } });
  return (
    <PanelSection title={t('criteria.probe')}>
      <Typography id={questionId}>{t('criteria.probe.question', { name })}</Typography>
      <RadioGroup
        aria-labelledby={questionId}
        value={probe?.answer ?? ''}
        onChange={(_event, value) => void set(value as Answer)}
      >
        {answers.map((answer) => (
          <FormControlLabel
            key={answer}
            value={answer}
            control={<Radio size="small" sx={{ py: 1 }} />}
            label={t(`criteria.probe.${answer}`)}
          />
        ))}
      </RadioGroup>
      {probe && (
        <>
          <Typography
            variant="body2"
            sx={{ color: probe.answer === 'better' ? 'text.secondary' : 'warning.main' }}
          >
            {t(`criteria.probe.${probe.answer}.means`)}
          </Typography>
          <TextField
            key={criterionId}
            label={t(probe.answer === 'depends' ? 'criteria.probe.on' : 'criteria.probe.note')}
            lines={2}
            value={note}
            onCommit={(next) =>
              run(
                { type: 'probe.set', input: { criterionId, answer: probe.answer, note: next } },
                { refusal: 'caller' },
              )
            }
          />
          <Box>
            <Button sx={{ ml: -2 }} onClick={() => void set(null)}>
              {t('criteria.probe.clear')}
            </Button>
          </Box>
        </>
      )}
    </PanelSection>
  );
}
